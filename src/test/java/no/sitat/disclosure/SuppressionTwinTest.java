package no.sitat.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The suppression against a reader who enumerates all tables that agree with what is published.
class SuppressionTwinTest {
  private static final long SEED = Long.getLong("seed", 20260207L);

  @Test
  void nothingSmallIsTheSameInAllTablesThatAgreeWithThePublishedOne() {
    System.out.println("SuppressionTwinTest seed " + SEED);
    var verdicts = new EnumMap<Attacker.Verdict, Integer>(Attacker.Verdict.class);
    int tables = Integer.getInteger("tables", 3000);
    for (int round = 0; round < tables; round++) {
      var random = new Random(SEED + round);
      var table = table(random);
      int threshold = random.nextInt(4) == 0 ? 3 : 5;
      var published = Suppression.of(table, threshold);
      var attacker = new Attacker(table, published, threshold);
      var verdict = attacker.attack();
      verdicts.merge(verdict, 1, Integer::sum);
      assertEquals(
          "",
          verdict == Attacker.Verdict.DISCLOSED ? attacker.disclosed() : "",
          () -> picture(table, published));
    }
    System.out.println("  " + verdicts);
    assertTrue(
        verdicts.getOrDefault(Attacker.Verdict.GAVE_UP, 0) < tables / 20, verdicts.toString());
  }

  private static CountTable table(Random random) {
    var bases = new int[1 + random.nextInt(3)];
    Arrays.setAll(bases, _ -> random.nextInt(6) == 0 ? random.nextInt(5) : 5 + random.nextInt(7));
    if (Arrays.stream(bases).sum() == 0) {
      bases[0] = 1;
    }
    return new RandomTables(random).people(1 + random.nextInt(3), bases);
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
