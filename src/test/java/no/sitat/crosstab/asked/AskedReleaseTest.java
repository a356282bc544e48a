package no.sitat.crosstab.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.JointFinding;
import no.sitat.disclosure.release.JointVerdict.Answer;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.disclosure.release.RowOrder;
import org.junit.jupiter.api.Test;

/// Of 38 people two said the theme when asked, nine elsewhere, nine did not; of those not asked
/// nine said it and nine did not.
class AskedReleaseTest {
  private static final BitSet EVERYBODY = people(0, 38);
  private static final List<ReleasedRow> ASKED =
      List.of(
          new ReleasedRow(ReleasedRow.BASE, -1, false),
          ReleasedRow.sum("FRIENDS", 0),
          new ReleasedRow("FRIENDS (said-when-asked)", 1, false),
          new ReleasedRow("FRIENDS (said-elsewhere)", 1, false),
          new ReleasedRow("FRIENDS (said-unasked)", 1, false));
  private static final List<BitSet> WHO =
      List.of(EVERYBODY, people(0, 20), people(0, 2), people(2, 11), people(11, 20));

  private static BitSet people(int from, int to) {
    var people = new BitSet();
    people.set(from, to);
    return people;
  }

  private static ReleasedTable table(String title, List<ReleasedRow> rows, Set<Integer> withheld) {
    var cells = new ArrayList<ReleasedCell>();
    for (int row = 0; row < rows.size(); row++) {
      var who = WHO.get(row);
      cells.add(new ReleasedCell(who.cardinality(), !withheld.contains(row), Optional.of(who)));
    }
    var all = new Population("", new TreeMap<>(), Optional.of(EVERYBODY));
    var date = LocalDate.of(2026, 11, 29);
    return new ReleasedTable(title, date, ReleasedTable.PEOPLE, 5, rows, List.of(all), cells);
  }

  @Test
  void aCrosstabOfTheThemeTellsWhoSaidItWhenAskedWhereTheOtherStandingsAreShown() {
    var asked = table("asked", ASKED, Set.of(1, 2));
    var crosstab =
        table(
            "crosstab", List.of(ASKED.getFirst(), new ReleasedRow("FRIENDS", 0, false)), Set.of());

    var verdict = JointAudit.ofNext(List.of(asked), crosstab, 5, RowOrder.UNKNOWN);

    assertEquals(Answer.REFUSE, verdict.answer());
    assertEquals(
        List.of("FRIENDS (said-when-asked) 2"),
        verdict.findings().stream().map(AskedReleaseTest::told).toList());
  }

  private static String told(JointFinding finding) {
    return finding.row() + " " + finding.range().lower();
  }

  @Test
  void aCrosstabThatWithholdsTheThemeMayFollow() {
    var asked = table("asked", ASKED, Set.of(1, 2));
    var crosstab =
        table(
            "crosstab", List.of(ASKED.getFirst(), new ReleasedRow("FRIENDS", 0, false)), Set.of(1));
    assertEquals(
        Answer.SAFE, JointAudit.ofNext(List.of(asked), crosstab, 5, RowOrder.UNKNOWN).answer());
  }
}
