package no.sitat.disclosure.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.disclosure.audit.CellVerdict.Outcome;
import no.sitat.disclosure.audit.RandomSystem.Kind;
import no.sitat.disclosure.linear.CountRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The exact auditor against a reader who lists every table that agrees with the published one.
class ExactAuditTwinTest {
  private static final List<Kind> KINDS = List.of(Kind.values());
  private static final long SEED = Seed.of(ExactAuditTwinTest.class, 20261129L);

  @Test
  void whatACellCanBeIsWhatItIsInSomeTable() {
    judgeAll(0, 1200);
  }

  @Test
  @Tag("slow")
  void whatACellCanBeIsWhatItIsInSomeOfTwelveThousandTables() {
    judgeAll(1200, 13_200);
  }

  private static void judgeAll(int from, int to) {
    var judged = new EnumMap<Kind, Integer>(Kind.class);
    var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
    int tooMany = 0;
    for (int round = from; round < to; round++) {
      var random = new Random(SEED + round);
      var kind = KINDS.get(round % KINDS.size());
      var drawn = new RandomSystem(random, kind);
      var withheld = drawn.withheld();
      var listed = drawn.twin().ranges(withheld);
      if (listed.isEmpty()) {
        tooMany++;
        continue;
      }
      var ranges = listed.get();
      judged.merge(kind, 1, Integer::sum);
      var audit = new ExactAudit(drawn.system(), withheld);
      var open = withheld.stream().toArray();
      for (int cell : open) {
        var verdict = audit.verdict(cell, 5);
        long cap = Math.min(verdict.range().upper(), ranges[cell][1]);
        boolean unlimited = verdict.range().upper() == Long.MAX_VALUE;
        assertEquals(
            new CountRange(ranges[cell][0], unlimited ? cap : ranges[cell][1]),
            new CountRange(verdict.range().lower(), unlimited ? cap : verdict.range().upper()),
            "seed " + (SEED + round) + ", " + kind + ", cell " + cell + " of " + withheld);
        outcomes.merge(verdict.outcome(), 1, Integer::sum);
      }
    }
    System.out.println(
        "ExactAuditTwinTest seed "
            + SEED
            + ": tables "
            + judged
            + ", too many tables to list "
            + tooMany
            + ", cells "
            + outcomes);
    assertTrue(tooMany < (to - from) / 20, tooMany + " of " + (to - from));
  }
}
