package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.edit.ChangedSince;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.Seen;
import no.sitat.project.edit.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which rows each edit says it changed, and which it relies on.
class TouchTest {
  @TempDir private Path home;

  private static List<String> touchedLast(Project project) {
    return project
        .database()
        .read(handle ->
            handle
                .createQuery(
                    "SELECT touched_table || ' ' || touched_id || ' ' || how FROM history_touch"
                        + " WHERE history = (SELECT MAX(id) FROM history) ORDER BY 1")
                .mapTo(String.class)
                .list());
  }

  @Test
  void aCodingReliesOnItsDocumentItsCodeAndItsDirection() {
    try (var project = Sample.project(home.resolve("p"))) {
      project.addCoding(CodingRequest.of(1, 60, 90, "STATUS"), project.coder("Kari"));
      assertEquals(
          List.of("code 3 relied", "coding 1 made", "direction 1 relied", "document 1 relied"),
          touchedLast(project));
      project.removeCoding(1, project.coder("Ola"));
      assertEquals(
          List.of("code 3 relied", "coding 1 removed", "direction 1 relied", "document 1 relied"),
          touchedLast(project));
    }
  }

  @Test
  void aCodeReliesOnItsParentAndAMemoOnWhatItIsAbout() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      project.addCode(CodeDraft.named("Mat", "Food").withParent(Optional.of("SOS")), kari);
      assertTrue(touchedLast(project).containsAll(List.of("code 1 relied", "code 6 made")));
      project.memos().add("code", 6, MemoDraft.of("hva med drikke?"), kari);
      assertEquals(List.of("code 6 relied", "memo 1 made"), touchedLast(project));
    }
  }

  @Test
  void anImportNamesWhatItBroughtAndWhatItFound() {
    try (var project = Sample.project(home.resolve("p"))) {
      assertEquals(
          List.of(
              "respondent 1 made",
              "respondent 2 made",
              "respondent 3 made",
              "respondent 4 made",
              "variable 1 made",
              "variable 2 made"),
          touchedLast(project).stream().filter(row -> row.endsWith("made")).toList());
      project.importCodings(
          Sample.codings(Sample.coding("t1", 0, 4, "SKATT"), Sample.coding("t1", 5, 9, "SKATT")),
          project.coder("Kari"),
          no.sitat.project.intake.Progress.none());
      assertEquals(List.of("code 4 relied", "document 4 relied"), touchedLast(project));
    }
  }

  @Test
  void whoElseChangedARowSinceIsKnownAlsoWhenTheyUndidSomething() {
    try (var project = Sample.project(home.resolve("p"))) {
      project.addCoding(CodingRequest.of(1, 60, 90, "STATUS"), project.coder("Kari"));
      long seen = project.revision();
      assertEquals(Optional.empty(), byOthers(project, seen, "Ola"));
      assertEquals(Optional.of("coding-added"), byOthers(project, seen - 1, "Ola"));
      assertEquals(Optional.empty(), byOthers(project, seen - 1, "Kari"));
      project.undo(project.coder("Kari"));
      assertEquals(Optional.of("undo"), byOthers(project, seen, "Ola"));
    }
  }

  private static Optional<String> byOthers(Project project, long after, String me) {
    var seen = new Seen(after, Table.CODING, 1);
    return project.database().read(handle -> ChangedSince.byOthers(handle, seen, me, 5)).stream()
        .map(HistoryItem::kind)
        .findFirst();
  }
}
