package no.sitat.disclosure.additive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.TreeMap;
import no.sitat.Seed;
import no.sitat.disclosure.audit.Enumeration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The suppression of tables that add up against a reader who lists all tables, and against a
/// search for the fewest cells that does not know how the suppression chooses.
class AdditiveSuppressionTwinTest {
  private static final long SEED = Seed.of(AdditiveSuppressionTwinTest.class, 20261130L);
  private static final int THRESHOLD = 5;

  @Test
  void everySmallCellCanBeTheThresholdOrMoreInSomeTable() {
    attackAll(0, 600);
  }

  @Test
  @Tag("slow")
  void everySmallCellOfTenThousandTablesCanBeTheThresholdOrMore() {
    attackAll(600, 10_800);
  }

  @Test
  void noMoreThanOneCellAboveTheFewestIsWithheld() {
    compareAll(0, 150);
  }

  @Test
  @Tag("slow")
  void noMoreThanOneCellAboveTheFewestInTwoThousandTables() {
    compareAll(150, 2150);
  }

  private static void attackAll(int from, int to) {
    var judged = new TreeMap<String, Integer>();
    for (int round = from; round < to; round++) {
      var random = new Random(SEED + round);
      var table = draw(random, sizes(round, random), 12);
      var primary = small(table);
      var withheld = AdditiveSuppression.of(table, primary, THRESHOLD);
      var listed = twin(table).ranges(withheld);
      var kind = table.sizes().length + "-way";
      if (listed.isEmpty()) {
        judged.merge(kind + " too many to list", 1, Integer::sum);
        continue;
      }
      judged.merge(kind, 1, Integer::sum);
      var ranges = listed.get();
      var seed = "seed " + (SEED + round) + ", withheld " + withheld;
      assertTrue(withheld.stream().boxed().toList().containsAll(primary.stream().boxed().toList()));
      if (table.count(table.size() - 1) >= THRESHOLD) {
        primary.stream().forEach(cell -> assertTrue(ranges[cell][1] >= THRESHOLD, seed));
      }
    }
    System.out.println("AdditiveSuppressionTwinTest seed " + SEED + ": attacked " + judged);
  }

  private static int[] sizes(int round, Random random) {
    return switch (round % 4) {
      case 0 -> new int[] {3 + random.nextInt(4)};
      case 1 -> new int[] {2, 2, 2 + random.nextInt(2)};
      default -> new int[] {2 + random.nextInt(3), 2 + random.nextInt(2)};
    };
  }

  private static AdditiveTable draw(Random random, int[] sizes, int large) {
    int cells = Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
    var inner = new long[cells];
    Arrays.setAll(
        inner, _ -> random.nextInt(4) == 0 ? random.nextInt(5) : 5 + random.nextInt(large));
    return new AdditiveTable(sizes, inner);
  }

  private static BitSet small(AdditiveTable table) {
    var small = new BitSet();
    for (int cell = 0; cell < table.size(); cell++) {
      small.set(cell, table.count(cell) > 0 && table.count(cell) < THRESHOLD);
    }
    return small;
  }

  private static Enumeration twin(AdditiveTable table) {
    var counts = new long[table.size()];
    Arrays.setAll(counts, table::count);
    var twin = new Enumeration(counts, Arrays.stream(counts).max().orElse(0) + THRESHOLD);
    for (int cell = 0; cell < table.size(); cell++) {
      var places = table.places(cell);
      for (int dimension = 0; dimension < places.length; dimension++) {
        if (places[dimension] == table.sizes()[dimension]) {
          var parts = new int[table.sizes()[dimension]];
          for (int i = 0; i < parts.length; i++) {
            var part = places.clone();
            part[dimension] = i;
            parts[i] = table.cell(part);
          }
          twin.sum(cell, parts);
        }
      }
    }
    return twin;
  }

  /// Up to 6 × 6 with few small cells, so that the fewest can be found by trying all sets.
  private static void compareAll(int from, int to) {
    var distribution = new TreeMap<Integer, Integer>();
    var sizes = new TreeMap<String, Integer>();
    int unknown = 0;
    for (int round = from; round < to; round++) {
      var random = new Random(SEED - 1 - round);
      int rows = 2 + random.nextInt(5);
      int columns = 2 + random.nextInt(5);
      var counts = new long[rows][columns];
      for (var row : counts) {
        Arrays.setAll(row, _ -> 5 + random.nextInt(20));
      }
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        counts[random.nextInt(rows)][random.nextInt(columns)] = 1L + random.nextInt(4);
      }
      var table = AdditiveTable.of(counts);
      var primary = small(table);
      var withheld = AdditiveSuppression.of(table, primary, THRESHOLD);
      int fewest = new FewestCells(counts, THRESHOLD).fewest(7);
      if (fewest < 0) {
        unknown++;
        continue;
      }
      int more = withheld.cardinality() - primary.cardinality() - fewest;
      distribution.merge(more, 1, Integer::sum);
      sizes.merge(rows + "×" + columns, 1, Integer::sum);
      assertTrue(more <= 1, "seed " + (SEED - 1 - round) + ", " + more + " cells too many");
      assertTrue(more >= 0, "seed " + (SEED - 1 - round) + " is below the fewest");
    }
    System.out.println(
        "AdditiveSuppressionTwinTest seed "
            + SEED
            + ": cells above the fewest "
            + distribution
            + ", not found by trying "
            + unknown
            + ", tables "
            + sizes);
  }

  @Test
  void aTableWithoutSmallCellsKeepsAll() {
    var table = AdditiveTable.of(new long[][] {{5, 6}, {7, 8}});
    assertEquals(new BitSet(), AdditiveSuppression.of(table, small(table), THRESHOLD));
  }
}
