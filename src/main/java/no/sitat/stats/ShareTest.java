package no.sitat.stats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether a share differs between groups that nothing is in twice, and how much.
///
/// One entry for what a table shows of one share: the exact p, Cramér's V with its interval and, of
/// two groups, the odds ratio with its interval. Groups of nobody take no part. Whoever asks this
/// of several shares adjusts with [AdjustedP].
public sealed interface ShareTest {
  /// @param groups in their order; the odds ratio is the first's against the second's
  /// @param things how many there are in all groups together, each counted once; where the groups
  ///   count more, some are in several, and no test of independence holds
  static ShareTest of(List<Share> groups, long things) {
    long counted = groups.stream().mapToLong(Share::base).sum();
    if (counted != things) {
      return new Untested(Reason.OVERLAPPING);
    }
    var some = groups.stream().filter(group -> group.base > 0).toList();
    long hits = some.stream().mapToLong(Share::hits).sum();
    if (some.size() < 2) {
      return new Untested(Reason.ONE_GROUP);
    }
    return hits == 0 || hits == counted ? new Untested(Reason.ALL_ALIKE) : tested(some, counted);
  }

  private static Tested tested(List<Share> groups, long total) {
    var counts =
        new ContingencyTable(
            groups.stream().map(g -> new long[] {g.hits, g.base - g.hits}).toArray(long[][]::new));
    var strength =
        new Strength(
            counts.cramersV().orElseThrow(),
            counts.correctedV(),
            counts.cramersVInterval(Interval.CONFIDENCE).orElseThrow());
    if (groups.size() > 2) {
      return new Tested(total, shares(groups).p(Draws.USUAL), strength, Optional.empty());
    }
    var fourfold = fourfold(groups.getFirst(), groups.getLast());
    var p = new PValue.Exact(fourfold.twoSided());
    return new Tested(total, p, strength, Optional.of(OddsRatio.of(fourfold)));
  }

  private static SharesExact shares(List<Share> groups) {
    return new SharesExact(
        groups.stream().mapToInt(g -> Math.toIntExact(g.hits)).toArray(),
        groups.stream().mapToInt(g -> Math.toIntExact(g.base)).toArray());
  }

  private static FourfoldExact fourfold(Share one, Share other) {
    return new FourfoldExact(
        Math.toIntExact(one.hits),
        Math.toIntExact(one.base - one.hits),
        Math.toIntExact(other.hits),
        Math.toIntExact(other.base - other.hits));
  }

  /// So many of a group.
  ///
  /// @param hits at least 0 and at most `base`
  record Share(long hits, long base) {
    public Share {
      if (hits < 0 || hits > base) {
        throw new IllegalArgumentException(hits + " of " + base);
      }
    }
  }

  /// @param total things in all groups
  /// @param oddsRatio of two groups; empty of more
  record Tested(long total, PValue p, Strength strength, Optional<OddsRatio> oddsRatio)
      implements ShareTest {}

  /// Why no test was made.
  record Untested(Reason reason) implements ShareTest {}

  /// What stands in the way of a test.
  enum Reason {
    /// The groups together count another number than there are things.
    OVERLAPPING,
    /// Fewer than two groups have anybody in them.
    ONE_GROUP,
    /// All are hits, or none is.
    ALL_ALIKE
  }

  /// Cramér's V, from 0 for no dependence to 1 for a full one.
  ///
  /// @param corrected without its upward bias; empty in the very smallest tables
  /// @param interval of what V estimates, by [ContingencyTable#cramersVInterval]
  record Strength(double cramersV, OptionalDouble corrected, Interval interval) {}

  /// The odds of a hit in the first group against those in the second.
  ///
  /// @param conditional what makes the table seen most probable given its margins
  /// @param interval exact, of the conditional odds ratio; its upper end may be infinite
  record OddsRatio(double conditional, Interval interval) {
    static OddsRatio of(FourfoldExact fourfold) {
      return new OddsRatio(
          fourfold.oddsRatio().orElseThrow(), fourfold.oddsRatioInterval(Interval.CONFIDENCE));
    }
  }
}
