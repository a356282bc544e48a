package no.sitat.stats;

import static no.sitat.stats.ReferenceValues.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.sitat.stats.ShareTest.Reason;
import no.sitat.stats.ShareTest.Share;
import no.sitat.stats.ShareTest.Tested;
import no.sitat.stats.ShareTest.Untested;
import org.junit.jupiter.api.Test;

/// Reference values: exact p by whole numbers in Python (every table of the margins, `math.comb`);
/// intervals of V by roots of SciPy 1.17.1, `scipy.stats.ncx2.cdf`.
class ShareTestTest {
  private static final long SEED = 20_261_130;

  private static List<Share> groups(long... hitsAndBases) {
    var groups = new ArrayList<Share>();
    for (int at = 0; at < hitsAndBases.length; at += 2) {
      groups.add(new Share(hitsAndBases[at], hitsAndBases[at + 1]));
    }
    return groups;
  }

  private static Tested tested(List<Share> groups) {
    long things = groups.stream().mapToLong(Share::base).sum();
    return assertInstanceOf(Tested.class, ShareTest.of(groups, things));
  }

  @Test
  void severalGroupsAreTestedExactly() {
    assertEquals(0.0022506806145550463, exact(tested(groups(12, 20, 8, 30, 4, 30)).p()), 1e-12);
    assertEquals(
        0.06122965716678483, exact(tested(groups(3, 10, 1, 9, 7, 14, 4, 6, 0, 5)).p()), 1e-12);
  }

  private static double exact(PValue p) {
    return assertInstanceOf(PValue.Exact.class, p).p();
  }

  @Test
  void twoGroupsAreTestedByFishersTestAndHaveAnOddsRatio() {
    var test = tested(groups(10, 30, 30, 70));
    assertSame(0.504475769851628, exact(test.p()));
    var odds = test.oddsRatio().orElseThrow();
    assertSame(0.6693380020881271, odds.conditional());
    assertSame(0.24202631643550837, odds.interval().lower());
    assertSame(1.7642846653752746, odds.interval().upper());
    assertSame(0.0890870806374748, test.strength().cramersV());
    assertEquals(0, test.strength().interval().lower());
    assertSame(0.28492637531338677, test.strength().interval().upper());
    assertEquals(100, test.total());
  }

  @Test
  void aGroupInWhichAllAreHitsHasInfiniteOdds() {
    var odds = tested(groups(5, 5, 2, 9)).oddsRatio().orElseThrow();
    assertEquals(Double.POSITIVE_INFINITY, odds.conditional());
    assertEquals(Double.POSITIVE_INFINITY, odds.interval().upper());
  }

  @Test
  void moreThanTwoGroupsHaveNoOddsRatio() {
    assertEquals(Optional.empty(), tested(groups(1, 5, 2, 5, 3, 5)).oddsRatio());
  }

  @Test
  void groupsThatShareThingsAreNotTested() {
    assertEquals(new Untested(Reason.OVERLAPPING), ShareTest.of(groups(3, 10, 4, 10, 2, 10), 28));
  }

  @Test
  void oneGroupOrNoDifferenceIsNotTested() {
    assertEquals(new Untested(Reason.ONE_GROUP), ShareTest.of(groups(3, 10, 0, 0), 10));
    assertEquals(new Untested(Reason.ALL_ALIKE), ShareTest.of(groups(0, 10, 0, 4), 14));
    assertEquals(new Untested(Reason.ALL_ALIKE), ShareTest.of(groups(10, 10, 4, 4), 14));
    assertEquals(new Untested(Reason.ONE_GROUP), ShareTest.of(List.of(), 0));
  }

  @Test
  void aGroupOfNobodyChangesNothing() {
    assertEquals(tested(groups(3, 10, 6, 9)), tested(groups(3, 10, 0, 0, 6, 9)));
  }

  @Test
  void whatCannotBeCountedOutIsDrawnAndSaysHowWellItIsKnown() {
    var hits = new int[15];
    var sizes = new int[15];
    for (int group = 0; group < 15; group++) {
      sizes[group] = 59 + group;
      hits[group] = 25 + group % 4;
    }
    var shares = new SharesExact(hits, sizes);
    var p = assertInstanceOf(PValue.Drawn.class, shares.p(Draws.USUAL));
    assertEquals(Draws.USUAL, p.draws());
    assertEquals(Math.sqrt(p.p() * (1 - p.p()) / 10_000), p.standardError(), 1e-15);
    assertEquals(p, shares.p(Draws.USUAL), "the same seed draws the same tables");
  }

  @Test
  void everyRandomTableOfGroupsAgreesWithCountingAllTables() {
    var random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      var table = new long[2 + random.nextInt(3)][2];
      for (long[] row : table) {
        Arrays.setAll(row, _ -> random.nextInt(6));
      }
      double expected = new AllTables(table).p();
      var hits = Arrays.stream(table).mapToInt(row -> (int) row[0]).toArray();
      var sizes = Arrays.stream(table).mapToInt(row -> (int) (row[0] + row[1])).toArray();
      double actual = new SharesExact(hits, sizes).exact().orElseThrow();
      assertEquals(expected, actual, 1e-9, "seed " + SEED + ": " + Arrays.deepToString(table));
    }
  }

  @Test
  void largerGroupsAgreeWithFishersTestOfAnyTable() {
    var random = new Random(SEED);
    for (int round = 0; round < 100; round++) {
      var sizes = random.ints(3 + random.nextInt(2), 10, 25).toArray();
      var hits = Arrays.stream(sizes).map(n -> random.nextInt(n + 1)).toArray();
      var table = new long[sizes.length][];
      Arrays.setAll(table, group -> new long[] {hits[group], sizes[group] - hits[group]});
      double expected = new FisherExact(table).exact().orElseThrow();
      double actual = new SharesExact(hits, sizes).exact().orElseThrow();
      assertEquals(expected, actual, 1e-9, "seed " + SEED + ": " + Arrays.deepToString(table));
    }
  }

  @Test
  void drawnTablesComeNearTheExactChance() {
    var random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      var sizes = random.ints(4, 5, 30).toArray();
      var hits = Arrays.stream(sizes).map(n -> random.nextInt(n + 1)).toArray();
      var shares = new SharesExact(hits, sizes);
      double exact = shares.exact().orElseThrow();
      var drawn = shares.drawn(Draws.USUAL);
      double error = Math.sqrt(exact * (1 - exact) / 10_000) + 1e-4;
      assertTrue(
          Math.abs(drawn.p() - exact) < 5 * error,
          "seed "
              + SEED
              + ": "
              + Arrays.toString(hits)
              + " of "
              + Arrays.toString(sizes)
              + ": "
              + exact
              + ", drawn "
              + drawn);
    }
  }

  @Test
  void theNoncentralDistributionAgreesWithSciPy() {
    assertSame(0.9220089875112751, new NoncentralChiSquare(4).atMost(24.6, 10));
    assertSame(0.5437569695543688, new NoncentralChiSquare(2).atMost(5, 3.5));
    assertSame(0.6807396459550565, new NoncentralChiSquare(5).atMost(300, 280));
    assertSame(0.8733769844544733, new NoncentralChiSquare(14).atMost(1500, 1400));
    assertSame(8.315342461561934e-05, new NoncentralChiSquare(1).atMost(0.5, 20));
  }
}
