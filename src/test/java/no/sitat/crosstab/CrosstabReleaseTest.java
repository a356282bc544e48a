package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Study;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.JointFinding;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.disclosure.release.RowOrder;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;

/// A crosstab of documents in the ledger: where each is one person's, it counts people.
class CrosstabReleaseTest {
  @Test
  void aTableOfInterviewsIsJudgedBesideOneOfTheirPeople() {
    var study = new SpeakingStudy().with("A", 30, 150, 3).with("A", 3, 400, 2);
    var people = released(study.study(), request(study.study(), CountingUnit.RESPONDENTS));
    var filter =
        new CodingFilter(Optional.of(study.without(3)), Optional.empty(), OptionalInt.empty());
    var interviews =
        released(study.study(), request(study.study(), CountingUnit.DOCUMENTS).of(filter));
    assertEquals(
        List.of(Optional.of(ReleasedTable.PEOPLE)),
        interviews.rows().stream()
            .filter(row -> row.key().equals("K"))
            .map(ReleasedRow::unit)
            .toList());
    var verdict = JointAudit.ofNext(List.of(people), interviews, 5, RowOrder.UNKNOWN);
    assertEquals(Answer.REFUSE, verdict.answer());
    assertTrue(verdict.findings().stream().map(JointFinding::row).anyMatch("K"::equals));
  }

  private static ReleasedTable released(Study study, CrosstabRequest request) {
    var where = request.filter().where().isPresent() ? "some" : "";
    return CountedCrosstab.of(study, request, Watch.patient())
        .release(new CrosstabRelease.Label("Table", LocalDate.EPOCH, where, ""));
  }

  private static CrosstabRequest request(Study study, CountingUnit unit) {
    return Requests.all(study, "group").by(unit);
  }
}
