package no.sitat.crosstab.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.RandomStudy;
import no.sitat.registry.Respondent;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

/// The counts of joint displays drawn at random, against people and codings read one by one.
class JointCountsTwinTest {
  private static final long SEED = Seed.of(JointCountsTwinTest.class, 20261129L);
  private static final int STUDIES = 2000;
  private static final List<String> SEXES = List.of("K", "M", "(unknown)", "X");
  private static final List<String> AGES = List.of("30", "40", "50", "(unknown)");

  @Test
  void withoutProtectionEveryNumberIsWhatTheTwinCounts() {
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var rows = rows(random, drawn);
      var counts = JointCounts.of(drawn.study(), rows, OptionalInt.empty(), Watch.patient());
      for (var row : rows) {
        var count = counts.of(row).orElseThrow();
        var twin = new Twin(drawn, row);
        var expected = twin.base() == 0 ? OptionalLong.empty() : OptionalLong.of(twin.count());
        assertEquals(expected, count.count(), "round " + round);
        assertEquals(
            twin.base() == 0 ? OptionalLong.empty() : OptionalLong.of(twin.base()),
            count.base(),
            "round " + round);
      }
    }
  }

  @Test
  void whatIsShownUnderAThresholdIsRightAndNeverSmall() {
    int shown = 0;
    int hidden = 0;
    for (int round = 0; round < STUDIES; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var rows = rows(random, drawn);
      int threshold = 2 + random.nextInt(2);
      var counts = JointCounts.of(drawn.study(), rows, OptionalInt.of(threshold), Watch.patient());
      for (var row : rows) {
        var count = counts.of(row).orElseThrow();
        var twin = new Twin(drawn, row);
        if (count.count().isPresent()) {
          shown++;
          assertEquals(twin.count(), count.count().getAsLong(), "round " + round);
          assertTrue(isSafe(twin.count(), threshold), "round " + round);
          assertTrue(isSafe(twin.base() - twin.count(), threshold), "round " + round);
        } else {
          hidden++;
        }
        if (count.base().isPresent()) {
          assertTrue(isSafe(twin.base(), threshold), "round " + round);
        }
        assertEquals(
            count.isSilent(), count.count().isPresent() && twin.count() == 0, "round " + round);
      }
    }
    assertTrue(shown > 500 && hidden > 500, shown + " shown, " + hidden + " hidden");
  }

  @Test
  void whatLeavesIsWhatIsShown() {
    for (int round = 0; round < STUDIES / 10; round++) {
      var random = new Random(SEED + round);
      var drawn = RandomStudy.of(random);
      var rows = rows(random, drawn);
      var counts = JointCounts.of(drawn.study(), rows, OptionalInt.of(2), Watch.patient());
      var table = counts.release(new CrosstabRelease.Label("t", LocalDate.EPOCH, "", "")).get();
      var left = new ArrayList<Long>();
      for (int row = 1; row < table.rows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          if (table.cell(row, column).isShown()) {
            left.add(table.cell(row, column).count());
          }
        }
      }
      var seen =
          rows.stream()
              .map(row -> row.entry())
              .distinct()
              .flatMap(
                  entry -> counts.of(rowOf(rows, entry)).orElseThrow().count().stream().boxed())
              .toList();
      assertEquals(seen.stream().sorted().toList(), left.stream().sorted().toList(), "" + round);
    }
  }

  private static JointRow rowOf(List<JointRow> rows, JointEntry entry) {
    return rows.stream().filter(row -> row.entry().equals(entry)).findFirst().orElseThrow();
  }

  private static boolean isSafe(long number, int threshold) {
    return number == 0 || number >= threshold;
  }

  private static List<JointRow> rows(Random random, RandomStudy drawn) {
    int codes = drawn.study().codebook().codes().size();
    var rows = new ArrayList<JointRow>();
    int count = 1 + random.nextInt(6);
    for (int id = 1; id <= count; id++) {
      var group =
          switch (random.nextInt(3)) {
            case 0 -> Optional.<RegistryGroup>empty();
            case 1 -> Optional.of(new RegistryGroup("sex", any(random, SEXES)));
            default -> Optional.of(new RegistryGroup("age", any(random, AGES)));
          };
      rows.add(
          new JointRow(
              id, id, JointEntry.EMPTY.of(OptionalInt.of(1 + random.nextInt(codes)), group)));
    }
    return rows;
  }

  private static String any(Random random, List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  /// Reads every turn and every coding for every person.
  private record Twin(RandomStudy drawn, JointRow row) {
    long base() {
      return drawn.study().respondents().respondents().stream().filter(this::isMeant).count();
    }

    long count() {
      return drawn.study().respondents().respondents().stream()
          .filter(this::isMeant)
          .filter(this::hasTheme)
          .count();
    }

    private boolean isMeant(Respondent person) {
      var group = row.entry().group();
      return group.isEmpty()
          || drawn
              .study()
              .respondents()
              .group(person.id(), group.get().variable())
              .filter(group.get().value()::equals)
              .isPresent();
    }

    private boolean hasTheme(Respondent person) {
      for (var document : drawn.study().corpus().documents()) {
        for (var turn : document.turns()) {
          for (var coding : drawn.codings()) {
            if (turn.respondent() == person.id()
                && coding.document() == document.id()
                && coding.span().overlaps(turn.span())
                && isUnder(coding.code(), row.entry().theme().orElseThrow())) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private boolean isUnder(int lower, int upper) {
      var code = drawn.study().codebook().code(lower).orElseThrow();
      return lower == upper
          || (code.parent().isPresent() && isUnder(code.parent().getAsInt(), upper));
    }
  }
}
