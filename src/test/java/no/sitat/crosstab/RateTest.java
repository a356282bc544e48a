package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.coding.Study;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.JointFinding;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.disclosure.release.RowOrder;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

/// Segments per 1,000 words of the respondents' own speech.
class RateTest {
  @Test
  void aRateIsOfTheWordsThatTheGroupSaysItselfAndNotOfTheInterviewers() {
    var study = new SpeakingStudy().with("A", 8, 150, 3).with("B", 12, 500, 2).study();
    var table = Crosstab.of(study, request(study));
    assertEquals(
        List.of("K A 24 1200 20.0", "K B 24 6000 4.0", "K (all) 48 7200 6.67"), cells(table));
    assertEquals(List.of("K", "(any)"), table.rows().stream().map(CrosstabRow::key).toList());
  }

  @Test
  void aRateHasNeitherPercentNorInterval() {
    var study = new SpeakingStudy().with("A", 8, 150, 3).study();
    var cell = Crosstab.of(study, request(study)).cell(0, 0);
    assertEquals(OptionalDouble.empty(), cell.percent());
    assertEquals(Optional.empty(), cell.interval());
    assertEquals(OptionalDouble.of(20), cell.rate());
  }

  /// Forty passages by two people are two people.
  @Test
  void aRateThatFewPeopleMakeIsWithheldWithItsCount() {
    var study =
        new SpeakingStudy()
            .with("A", 2, 150, 20)
            .with("A", 9, 150, 0)
            .with("B", 30, 200, 2)
            .study();
    var table = Crosstab.of(study, request(study));
    var few = table.cell(0, 0);
    assertEquals(OptionalLong.empty(), few.count());
    assertEquals(OptionalDouble.empty(), few.rate());
    assertEquals(SuppressionStatus.PRIMARY, few.status());
    assertEquals(OptionalLong.of(11 * 150), few.base());
    assertTrue(table.cell(0, 1).count().isEmpty() || table.cell(0, 2).count().isEmpty());
  }

  @Test
  void theWordsOfAGroupThatIsTooSmallAreWithheldToo() {
    var study = new SpeakingStudy().with("A", 3, 150, 1).with("B", 30, 200, 2).study();
    var table = Crosstab.of(study, request(study));
    assertEquals(OptionalLong.empty(), table.columns().getFirst().base());
    assertEquals(OptionalDouble.empty(), table.cell(0, 0).rate());
  }

  @Test
  void nobodySaysAWordAndThereIsNoRate() {
    var study = new SpeakingStudy().with("A", 6, 0, 0).with("B", 6, 100, 1).study();
    assertEquals(
        List.of("K A - 0 -", "K B 6 600 10.0", "K (all) 6 600 10.0"),
        cells(Crosstab.of(study, request(study))));
  }

  @Test
  void theLedgerKeepsBothThePassagesAndTheWords() {
    var study = new SpeakingStudy().with("A", 8, 150, 3).with("B", 12, 500, 2).study();
    var table = released(study, request(study));
    assertEquals(
        List.of(
            new ReleasedRow("(base)", -1, false, Optional.of("words")),
            new ReleasedRow("(any) K", -1, true, Optional.of("segments")),
            new ReleasedRow("K", 1, false, Optional.of("segments"))),
        table.rows());
    assertEquals(7200, table.cell(0, 2).count());
    assertEquals(48, table.cell(2, 2).count());
  }

  @Test
  void wordsAndPassagesOfThreePeopleThatAFilterLeavesOutAreRefused() {
    var study = new SpeakingStudy().with("A", 30, 150, 3).with("A", 3, 400, 2);
    var all = released(study.study(), request(study.study()));
    var filter =
        new CodingFilter(Optional.of(study.without(3)), Optional.empty(), OptionalInt.empty());
    for (var unit : List.of(CountingUnit.RATE, CountingUnit.WORDS)) {
      var next = released(study.study(), request(study.study()).of(filter).by(unit));
      var verdict = JointAudit.ofNext(List.of(all), next, 5, RowOrder.UNKNOWN);
      assertEquals(Answer.REFUSE, verdict.answer(), unit.key());
      var rows = verdict.findings().stream().map(JointFinding::row).toList();
      assertTrue(rows.contains("words (base)"), rows.toString());
      assertEquals(unit == CountingUnit.RATE, rows.contains("segments K"), rows.toString());
    }
  }

  private static ReleasedTable released(Study study, CrosstabRequest request) {
    var where = request.filter().where().isPresent() ? "some" : "";
    return CountedCrosstab.of(study, request, Watch.patient())
        .release(new CrosstabRelease.Label("Table", LocalDate.EPOCH, where, ""));
  }

  private static CrosstabRequest request(Study study) {
    return Requests.all(study, "group").by(CountingUnit.RATE);
  }

  private static List<String> cells(Crosstab table) {
    return table.cells().stream()
        .filter(cell -> cell.row().equals("K"))
        .map(cell ->
            "%s %s %s %s %s"
                .formatted(
                    cell.row(),
                    cell.column(),
                    cell.count().isPresent() ? cell.count().getAsLong() : "-",
                    cell.base().orElseThrow(),
                    cell.rate().isPresent() ? cell.rate().getAsDouble() : "-"))
        .toList();
  }
}
