package no.sitat.crosstab.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.crosstab.CodingFilter;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

/// A reader with the exact auditor against what a force table shows.
class ForceAttackTest {
  private static final long SEED = Seed.of(ForceAttackTest.class, 20261129L);
  private static final int STUDIES = 300;
  private static final int FEW = 3;

  @Test
  void nothingSmallFollowsFromTheLinesThatDoesNotFollowFromTheCrosstab() {
    var leaks = new ArrayList<String>();
    long shown = 0;
    long asked = 0;
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomForces.of(random);
      var by = random.nextInt(4) == 0 ? List.<String>of() : List.of("g");
      var study = drawn.study();
      var request =
          new ForceRequest(study.codebook().codes(), by, CodingFilter.ALL, OptionalInt.of(FEW));
      var table = ForceTable.of(study, request, Watch.patient());
      var opponent = new ForceOpponent(drawn, table, FEW);
      for (var leak : opponent.leaks()) {
        leaks.add("study " + round + ": " + leak);
      }
      shown += opponent.shown();
      asked += opponent.asked();
    }
    System.out.println(shown + " lines by column shown, " + asked + " small numbers asked for");
    assertEquals(List.of(), leaks);
    assertTrue(shown > 4 * STUDIES, shown + " numbers shown");
    assertTrue(asked > 4 * STUDIES, asked + " small numbers asked for");
  }
}
