package no.sitat.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Random;
import java.util.function.BiFunction;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

/// The suppression against a reader who enumerates all tables that agree with what is published.
class SuppressionTwinTest {
  private static final long SEED = Seed.of(SuppressionTwinTest.class, 20260207L);
  private static final int TABLES = Integer.getInteger("tables", 1000);

  @Test
  void nothingSmallIsTheSameInAllTablesThatAgreeWithThePublishedOne() {
    attackAll("people", (tables, random) -> tables.people(codes(random), groups(random, 5, 7)));
  }

  @Test
  void nothingOfFewPeopleIsTheSameInAllTablesOfThings() {
    attackAll("things", (tables, random) -> tables.things(codes(random), groups(random, 3, 4)));
  }

  @Test
  void nothingOfFewPeopleIsTheSameWhereColumnsOverlap() {
    attackAll(
        "overlapping", (tables, random) -> tables.overlapping(codes(random), groups(random, 3, 4)));
  }

  @Test
  void whatAColumnLacksOfAnOverlappingTotalIsNothingOrNotSmall() {
    for (int round = 0; round < TABLES; round++) {
      var random = new Random(SEED + round);
      var table = new RandomTables(random).overlapping(codes(random), groups(random, 5, 7));
      var published = Suppression.of(table, 5);
      for (int row = 0; row < table.rows(); row++) {
        for (int column = 0; column < table.groups() && table.overlaps(); column++) {
          if (published.status(row, column) == SuppressionStatus.SHOWN
              && published.status(row, table.all()) == SuppressionStatus.SHOWN) {
            long lacks = table.count(row, table.all()) - table.count(row, column);
            assertTrue(lacks == 0 || lacks >= 5, () -> picture(table, published));
          }
        }
      }
    }
  }

  private static void attackAll(String what, BiFunction<RandomTables, Random, CountTable> draw) {
    var verdicts = new EnumMap<Attacker.Verdict, Integer>(Attacker.Verdict.class);
    for (int round = 0; round < TABLES; round++) {
      var random = new Random(SEED + round);
      var table = draw.apply(new RandomTables(random), random);
      int threshold = random.nextInt(4) == 0 ? 3 : 5;
      var also = also(random);
      var published = Suppression.of(table, threshold, also, () -> {});
      var attacker = new Attacker(table, published, threshold, also);
      var verdict = attacker.attack();
      verdicts.merge(verdict, 1, Integer::sum);
      assertEquals(
          "",
          verdict == Attacker.Verdict.DISCLOSED ? attacker.disclosed() : "",
          () -> also.key() + picture(table, published));
    }
    System.out.println("SuppressionTwinTest seed " + SEED + ", " + what + " " + verdicts);
    assertTrue(
        verdicts.getOrDefault(Attacker.Verdict.GAVE_UP, 0) < TABLES / 20, verdicts.toString());
  }

  /// Of three tables one without groups that all say, or none.
  private static AlsoSensitive also(Random random) {
    int chosen = random.nextInt(6);
    return new AlsoSensitive(chosen == 0 || chosen == 1, chosen == 1 || chosen == 2);
  }

  private static int codes(Random random) {
    return 1 + random.nextInt(3);
  }

  private static int[] groups(Random random, int usual, int spread) {
    var bases = new int[1 + random.nextInt(3)];
    Arrays.setAll(
        bases, _ -> random.nextInt(6) == 0 ? random.nextInt(5) : usual + random.nextInt(spread));
    if (Arrays.stream(bases).sum() == 0) {
      bases[0] = 1;
    }
    return bases;
  }

  private static String picture(CountTable table, Suppression published) {
    var picture = new StringBuilder("\nparents " + Arrays.toString(table.parents()) + "\n");
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column <= table.all(); column++) {
        var status = published.status(row, column);
        var mark = status == SuppressionStatus.SHOWN ? "" : status.key().substring(0, 1);
        picture.append(String.format("%6s", table.counts()[row][column] + mark));
      }
      picture.append('\n');
    }
    return picture.toString();
  }
}
