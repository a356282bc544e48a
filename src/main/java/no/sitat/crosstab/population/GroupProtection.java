package no.sitat.crosstab.population;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which numbers of a list of groups may be shown together with their sum, and with the sum of
/// those among them that a register has.
///
/// A reader sees which groups are withheld, and that none of them is empty, for empty ones are
/// always shown. Nothing says which was small and which only stands beside it. So of withheld
/// groups with a known sum a small one is safe when what they have together, one person of each
/// apart, is at least the threshold less one: then each of them may have as many as the threshold,
/// for all that is known. Any group that is not small has that many itself, so one more is enough.
///
/// @param shown the groups whose number is shown
/// @param isAllShown whether the number of everybody is
/// @param isInsideShown whether the number of those in groups of the register is
record GroupProtection(BitSet shown, boolean isAllShown, boolean isInsideShown) {
  /// @param sizes of the groups
  /// @param inside the groups that the register has
  /// @param threshold the smallest number shown; 1 for no protection
  static GroupProtection of(long[] sizes, BitSet inside, int threshold) {
    var counting = new Counting(sizes, threshold);
    var people = counting.people();
    var outside = (BitSet) people.clone();
    outside.andNot(inside);
    var within = (BitSet) people.clone();
    within.and(inside);
    var together = counting.withheld(people);
    if (together.isEmpty()) {
      return new GroupProtection(counting.shown(people), false, false);
    }
    var apart = counting.withheld(within).flatMap(one -> counting.withheld(outside, one));
    boolean isApart = apart.filter(both -> both.cardinality() <= size(together)).isPresent();
    var withheld = isApart ? apart.orElseThrow() : together.get();
    return new GroupProtection(counting.shown(withheld), true, isApart);
  }

  private static int size(Optional<BitSet> set) {
    return set.map(BitSet::cardinality).orElse(0);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Counting(long[] sizes, int threshold) {
    /// The groups that somebody is in.
    BitSet people() {
      return set(IntStream.range(0, sizes.length).filter(group -> sizes[group] > 0));
    }

    BitSet shown(BitSet withheld) {
      var shown = set(IntStream.range(0, sizes.length));
      shown.andNot(withheld);
      return shown;
    }

    private static BitSet set(IntStream groups) {
      return groups.collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /// The fewest to withhold of groups whose sum is known; empty when even all are too few.
    Optional<BitSet> withheld(BitSet groups) {
      var small = set(groups.stream().filter(group -> sizes[group] < threshold));
      if (small.isEmpty() || isSafe(small)) {
        return Optional.of(small);
      }
      return groups.stream()
          .filter(group -> !small.get(group))
          .boxed()
          .min(Comparator.comparingLong(group -> sizes[group]))
          .map(group -> {
            small.set(group);
            return small;
          });
    }

    Optional<BitSet> withheld(BitSet groups, BitSet others) {
      return withheld(groups)
          .map(some -> {
            some.or(others);
            return some;
          });
    }

    private boolean isSafe(BitSet withheld) {
      return withheld.stream().mapToLong(group -> sizes[group] - 1).sum() >= threshold - 1;
    }

    @Override
    public String toString() {
      return "Counting" + Arrays.toString(sizes);
    }
  }
}
