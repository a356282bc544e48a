package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import no.sitat.disclosure.release.ReleasedCell;
import org.junit.jupiter.api.Test;

/// A table of an earlier paper, as somebody types it from the paper.
class PaperTableTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  @Test
  void rowsAndGroupsAreReadAndTheBaseComesFirst() throws PaperTable.Problem {
    var table =
        PaperTable.read(
            "row;Brasil;Albania;all\nwork;9;:;21\nGrunnlag;21;25;46\n", "Report", DAY, "origin");
    assertEquals(List.of("(base)", "work"), table.rows().stream().map(row -> row.key()).toList());
    assertEquals("{origin=Brasil}", table.columns().getFirst().groups().toString());
    assertEquals("{}", table.columns().getLast().groups().toString());
    assertEquals(
        List.of(21L, 25L, 46L, 9L, 12L, 21L),
        table.cells().stream().map(ReleasedCell::count).toList());
    assertEquals(
        List.of(true, true, true, true, false, true),
        table.cells().stream().map(ReleasedCell::isShown).toList());
  }

  @Test
  void aLineThatIsTooShortIsSaid() {
    var problem =
        assertThrows(
            PaperTable.Problem.class,
            () -> PaperTable.read("row,a,all\nwork,3\n", "Report", DAY, "origin"));
    assertEquals("line 2 has 2 fields, the first 3", problem.words().en());
  }
}
