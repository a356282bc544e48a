package no.sitat.disclosure.published;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sitat.registry.table.Region;
import no.sitat.registry.table.Universe;

/// The cells that some dimensions cut a universe into, numbered from 0.
///
/// A cell that cannot have anybody, such as a country with an area it does not lie in, is left out.
final class Cross {
  private final Universe universe;
  private final List<String> dimensions;
  private final List<Map<String, String>> cells = new ArrayList<>();

  Cross(Universe universe, Set<String> dimensions) {
    this.universe = universe;
    this.dimensions = List.copyOf(dimensions);
    enumerate(0, Map.of());
  }

  /// How many cells there would be without looking which can be.
  static long size(Universe universe, Set<String> dimensions) {
    long size = 1;
    for (var dimension : dimensions) {
      size *= Math.max(1, universe.categories(dimension).size());
    }
    return size;
  }

  private void enumerate(int at, Map<String, String> chosen) {
    if (at == dimensions.size()) {
      if (canBe(chosen)) {
        cells.add(chosen);
      }
      return;
    }
    var dimension = dimensions.get(at);
    for (var category : universe.categories(dimension)) {
      var more = new HashMap<>(chosen);
      more.put(dimension, category);
      enumerate(at + 1, more);
    }
  }

  private boolean canBe(Map<String, String> cell) {
    return cell.entrySet().stream()
        .flatMap(each -> universe.within(each.getKey(), each.getValue()).entrySet().stream())
        .allMatch(
            wider -> cell.getOrDefault(wider.getKey(), wider.getValue()).equals(wider.getValue()));
  }

  /// Whether a region is one of cells, for it is cut in no other dimensions.
  boolean speaksOf(Region region) {
    return dimensions.containsAll(region.categories().keySet());
  }

  /// The cells of a region it speaks of.
  BitSet cells(Region region) {
    var in = new BitSet(cells.size());
    for (int cell = 0; cell < cells.size(); cell++) {
      var at = cells.get(cell);
      in.set(
          cell,
          region.categories().entrySet().stream()
              .allMatch(each -> each.getValue().contains(at.get(each.getKey()))));
    }
    return in;
  }

  int size() {
    return cells.size();
  }

  /// The regions a reader may want to know: of some dimensions one category, or what a table calls
  /// the rest; those of few dimensions first.
  List<Region> questions() {
    var regions = new ArrayList<Region>();
    ask(0, Region.EVERYTHING, regions);
    regions.sort(Comparator.comparingInt(region -> region.categories().size()));
    return regions;
  }

  private void ask(int at, Region region, List<Region> into) {
    if (at == dimensions.size()) {
      into.add(region);
      return;
    }
    if (universe.isSpanned(dimensions.get(at))) {
      ask(at + 1, region, into);
    }
    for (var chosen : choices(dimensions.get(at))) {
      ask(at + 1, region.and(dimensions.get(at), chosen), into);
    }
  }

  private Set<Set<String>> choices(String dimension) {
    var choices = new LinkedHashSet<Set<String>>();
    universe.categories(dimension).forEach(category -> choices.add(Set.of(category)));
    for (var member : universe.members()) {
      if (member.table().hasResidual() && member.table().dimensions().equals(List.of(dimension))) {
        choices.add(universe.unnamed(member));
      }
    }
    return choices;
  }
}
