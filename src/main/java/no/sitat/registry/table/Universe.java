package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.registry.Wording;
import no.sitat.registry.table.RegistryRow.Kind;

/// Tables that count the same things in the same time, put into one set of dimensions.
///
/// Dimensions are the same when they have the same id, categories when they have the same code, or,
/// where a table has labels only, a label that another table has too. A category that no table
/// names is [#REST]: all others of a dimension that no table shows the whole of. Cumulative
/// releases that begin together differ in one more dimension, [#PERIODS].
public final class Universe {
  public static final String REST = "(other)";
  public static final String PERIODS = "(period)";

  /// A table with the place of everything in it.
  public record Member(String name, RegistryTable table, Region region) {}

  private final List<Member> members;
  private final CategoryNames names;
  private final Map<String, Set<String>> categories = new LinkedHashMap<>();
  private final Set<String> spanned = new HashSet<>();
  private final Region usual;
  private final int threshold;

  private Universe(List<ReleasedTable> tables) {
    names = new CategoryNames(tables);
    usual = region(tables.getFirst().release().filter());
    threshold = tables.stream().mapToInt(each -> each.release().threshold()).max().orElseThrow();
    var periods = Periods.of(tables);
    members = tables.stream().map(each -> member(each, periods)).toList();
    members.forEach(this::collect);
    members.stream()
        .flatMap(member -> published(member).stream())
        .filter(cell -> cell.figure().count().isPresent())
        .forEach(this::span);
    categories.forEach((dimension, named) -> {
      if (hasRest(dimension)) {
        named.add(REST);
      }
    });
    if (periods.parts().size() > 1) {
      categories.put(PERIODS, new LinkedHashSet<>(periods.parts()));
    }
  }

  private Member member(ReleasedTable each, Periods periods) {
    var filter = new LinkedHashMap<>(each.release().filter());
    each.table().dimensions().forEach(filter::remove);
    filter.putAll(each.table().filter());
    var region = region(filter);
    var parts = periods.partsOf(each.release());
    boolean all = parts.size() == periods.parts().size();
    return new Member(each.name(), each.table(), all ? region : region.and(PERIODS, parts));
  }

  /// Sorts all counts of some releases into universes, in the order they first come.
  public static List<Universe> of(List<RegistryRelease> releases) {
    var groups = new LinkedHashMap<String, List<ReleasedTable>>();
    var named = TableNames.of(releases);
    var wholes = new CountedWhole(named);
    for (var each : named) {
      if (each.table().measure() == Measure.COUNT) {
        var release = each.release();
        var when = release.cumulative() ? "from " + Periods.start(release) : release.period();
        var apart = wholes.apart(each).map(whole -> release.id() + " " + whole).orElse("");
        var key = release.unit().nb() + "\n" + release.unit().en() + "\n" + when + "\n" + apart;
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
      }
    }
    return groups.values().stream().map(Universe::new).toList();
  }

  private Region region(Map<String, String> filter) {
    var region = Region.EVERYTHING;
    for (var entry : filter.entrySet()) {
      var category = names.category(entry.getKey(), entry.getValue());
      region = region.and(entry.getKey(), Set.of(category));
    }
    return region;
  }

  private void collect(Member member) {
    member.region().categories().forEach((dimension, chosen) -> named(dimension).addAll(chosen));
    for (var row : member.table().rows(Kind.CATEGORY)) {
      for (int i = 0; i < row.codes().size(); i++) {
        named(member.table().dimensions().get(i)).add(category(member, row, i));
      }
    }
  }

  private void span(Published cell) {
    var cut = cell.region().categories().keySet();
    categories.keySet().stream().filter(each -> !cut.contains(each)).forEach(spanned::add);
  }

  private Set<String> named(String dimension) {
    return categories.computeIfAbsent(dimension, _ -> new LinkedHashSet<>());
  }

  private String category(Member member, RegistryRow row, int dimension) {
    return names.category(member.table().dimensions().get(dimension), row.codes().get(dimension));
  }

  /// Whether there is anything of a dimension that no table names: something is counted across all
  /// of it, and no table has a total without a residual.
  private boolean hasRest(String dimension) {
    boolean whole =
        members.stream()
            .map(Member::table)
            .anyMatch(table ->
                table.dimensions().contains(dimension)
                    && !table.hasResidual()
                    && table.total().count().isPresent());
    return !whole && isSpanned(dimension);
  }

  /// Whether some number counts across all of a dimension. Where none does, as with this year and
  /// last year, its categories are not added.
  public boolean isSpanned(String dimension) {
    return spanned.contains(dimension);
  }

  public List<Member> members() {
    return members;
  }

  public int threshold() {
    return threshold;
  }

  public Set<String> dimensions() {
    return Collections.unmodifiableSet(categories.keySet());
  }

  /// The categories of a dimension in the order they are first named, [#REST] last.
  public Set<String> categories(String dimension) {
    return Collections.unmodifiableSet(categories.getOrDefault(dimension, Set.of()));
  }

  /// What every table without a word on it is of.
  public Region usual() {
    return usual;
  }

  /// The wider categories that a category lies in, by dimension.
  public Map<String, String> within(String dimension, String category) {
    return names.within(dimension, category);
  }

  public Wording label(String dimension, String category) {
    return names.label(dimension, category);
  }

  /// Every cell of a table that counts something known, its total last.
  public List<Published> published(Member member) {
    var cells = new ArrayList<Published>();
    for (var row : member.table().parts()) {
      place(member, row)
          .ifPresent(
              region -> cells.add(new Published(member.name(), row.label(), region, row.figure())));
    }
    if (!member.table().total().equals(Figure.NOTHING)) {
      cells.add(
          new Published(member.name(), Wording.NONE, member.region(), member.table().total()));
    }
    return List.copyOf(cells);
  }

  /// What a row counts; of a residual only in a table of one dimension.
  private Optional<Region> place(Member member, RegistryRow row) {
    var dimensions = member.table().dimensions();
    if (dimensions.isEmpty() || (row.kind() == Kind.RESIDUAL && dimensions.size() > 1)) {
      return Optional.empty();
    }
    if (row.kind() == Kind.RESIDUAL) {
      return Optional.of(member.region().and(dimensions.getFirst(), unnamed(member)));
    }
    var region = member.region();
    for (int i = 0; i < dimensions.size(); i++) {
      region = region.and(dimensions.get(i), Set.of(category(member, row, i)));
    }
    return Optional.of(region);
  }

  /// The categories that a table of one dimension has in its residual.
  public Set<String> unnamed(Member member) {
    var dimension = member.table().dimensions().getFirst();
    var left = new LinkedHashSet<>(categories(dimension));
    for (var row : member.table().rows(Kind.CATEGORY)) {
      left.remove(category(member, row, 0));
    }
    return left;
  }
}
