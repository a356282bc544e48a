package no.sitat.disclosure.published;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.disclosure.linear.Bounds;
import no.sitat.disclosure.linear.Elimination;
import no.sitat.disclosure.linear.Elimination.Derivation;
import no.sitat.registry.table.Published;
import no.sitat.registry.table.Region;
import no.sitat.registry.table.TopList;
import no.sitat.registry.table.Universe;
import org.hipparchus.fraction.BigFraction;

/// Everything that is printed about the cells of one cross, and what follows from it.
final class KnownSums {
  private final Universe universe;
  private final Cross cross;
  private final List<PublishedSum> sums = new ArrayList<>();
  private final Elimination exact = new Elimination();
  private final Set<BitSet> printed = new HashSet<>();
  private final Set<BitSet> confidential = new HashSet<>();
  private final List<Derivation> contradictions = new ArrayList<>();

  KnownSums(Universe universe, Cross cross) {
    this.universe = universe;
    this.cross = cross;
    for (var member : universe.members()) {
      universe.published(member).forEach(this::collect);
    }
    sums.sort(Comparator.comparingInt(sum -> sum.cells().cardinality()));
    for (var sum : sums) {
      exact.add(sum.cells(), sum.value()).ifPresent(contradictions::add);
    }
  }

  private void collect(Published cell) {
    if (!cross.speaksOf(cell.region())) {
      return;
    }
    var cells = cross.cells(cell.region());
    var count = cell.figure().count();
    if (count.isPresent()) {
      printed.add(cells);
      sums.add(new PublishedSum(cell.table(), cell.region(), cells, count.getAsLong()));
    } else if (cell.figure().isConfidential()) {
      confidential.add(cells);
    }
  }

  /// By the order in which derivations name them.
  List<PublishedSum> sums() {
    return sums;
  }

  List<Derivation> contradictions() {
    return contradictions;
  }

  boolean isPrinted(BitSet cells) {
    return printed.contains(cells);
  }

  boolean isConfidential(BitSet cells) {
    return confidential.contains(cells);
  }

  /// What some cells come to, if that follows: as one published number less another where that is
  /// possible, which is how a reader would find it.
  Optional<Derivation> derive(BitSet cells) {
    return exact.derive(cells).map(found -> difference(cells).orElse(found));
  }

  /// Whether it follows what some cells come to.
  boolean isKnown(BitSet cells) {
    return exact.derive(cells).isPresent();
  }

  private Optional<Derivation> difference(BitSet cells) {
    for (int whole = 0; whole < sums.size(); whole++) {
      var rest = (BitSet) sums.get(whole).cells().clone();
      rest.andNot(cells);
      boolean around =
          rest.cardinality() == sums.get(whole).cells().cardinality() - cells.cardinality();
      for (int part = 0; around && part < sums.size(); part++) {
        if (sums.get(part).cells().equals(rest)) {
          var value = BigFraction.ZERO.add(sums.get(whole).value() - sums.get(part).value());
          var from = Map.of(whole, BigFraction.ONE, part, BigFraction.MINUS_ONE);
          return Optional.of(new Derivation(value, from));
        }
      }
    }
    return Optional.empty();
  }

  /// Adds what follows from the limits of counts, and not from sums alone.
  void fix(BitSet cells, long value) {
    sums.add(new PublishedSum("", Region.EVERYTHING, cells, value));
    exact.add(cells, value);
  }

  /// The limits of what cannot be derived exactly, as of now.
  Bounds bounds() {
    var bounds = new Bounds(knownCells());
    sums.forEach(sum -> bounds.equal(sum.cells(), sum.value()));
    for (var member : universe.members()) {
      TopList.of(universe, member).ifPresent(list -> cut(list, bounds));
    }
    return bounds;
  }

  private void cut(TopList list, Bounds bounds) {
    for (var region : list.unnamed()) {
      if (cross.speaksOf(region)) {
        bounds.atMost(cross.cells(region), list.smallest());
      }
    }
  }

  private Map<Integer, Long> knownCells() {
    var known = new HashMap<Integer, Long>();
    for (int cell = 0; cell < cross.size(); cell++) {
      var alone = new BitSet();
      alone.set(cell);
      int at = cell;
      exact
          .derive(alone)
          .filter(Derivation::isCount)
          .ifPresent(found -> known.put(at, found.value().longValue()));
    }
    return known;
  }
}
