package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.Coder;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.source.Refusal;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.intake.ImportReport;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
  @TempDir private Path home;

  private static List<String> names(Project project) {
    return project.study().corpus().documents().stream().map(Document::name).toList();
  }

  @Test
  void anInterviewThatIsThereAlreadyIsSkippedWithARemark() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var report = project.importDocuments(Sample.documents(), kari, Progress.none());
      assertEquals(0, report.rows());
      assertEquals(4, report.remarks().size());
      assertEquals(
          "“intervju 1” is already imported, and was skipped; to have it read in another way, undo"
              + " the import that brought it (Ctrl Z) or remove the document, and import again",
          report.remarks().getFirst().text().en());
      assertEquals(List.of(1, 2, 3, 4), report.already());
      assertEquals(2, project.revision());
      assertEquals(2, report.revision());
    }
  }

  @Test
  void onlyTheLatestEditIsTheImportThatCanBeTakenBackAtOnce() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      assertFalse(project.lastEditBrought(kari, List.of(1)));
      var more = List.of(Sample.interview("intervju 4", "R1", 9));
      int fourth = project.importDocuments(more, kari, Progress.none()).documents().getFirst().id();
      assertFalse(project.lastEditBrought(kari, List.of(1)));
      assertTrue(project.lastEditBrought(kari, List.of(1, fourth)));
      assertEquals(fourth, project.alreadyImported().apply(more.getFirst()).orElseThrow());
      project.undo(kari);
      assertTrue(project.alreadyImported().apply(more.getFirst()).isEmpty());
      project.undo(kari);
      assertTrue(project.lastEditBrought(kari, List.of(1)));
    }
  }

  @Test
  void aFileThatIsChosenTwiceIsOneDocument() {
    try (var project = Sample.project(home.resolve("p"))) {
      var first = Sample.interview("ny", "R2", 7);
      var copy =
          new IncomingDocument("kopi.txt", "ny kopi", "", first.kind(), "nb", first.transcript());
      var same = List.of(first, copy);
      var report = project.importDocuments(same, project.coder("Kari"), Progress.none());
      assertEquals(1, report.rows());
      assertEquals(
          "«ny kopi» har de samme ordene som en annen av filene, og er hoppet over.",
          report.remarks().getFirst().text().nb());
      assertEquals(List.of(), report.already());
    }
  }

  @Test
  void aSecondDocumentOfTheSameNameGetsANumber() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var same =
          List.of(Sample.interview("intervju 1", "R2", 4), Sample.interview("intervju 1", "R2", 5));
      var report = project.importDocuments(same, kari, Progress.none());
      assertEquals(
          List.of("intervju 1 (2)", "intervju 1 (3)"),
          report.documents().stream().map(ImportReport.Taken::document).toList());
      assertEquals(
          List.of(
              "intervju 1", "intervju 2", "intervju 3", "t1", "intervju 1 (2)", "intervju 1 (3)"),
          names(project));
    }
  }

  @Test
  void speakersMeetRespondentsWhicheverComesFirst() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var more = List.of(Sample.interview("intervju 4", "R4", 1));
      project.importDocuments(more, kari, Progress.none());
      assertEquals(List.of(0, 1, 0, 1), respondents(project, "intervju 1"));
      assertEquals(List.of(0, 4, 0, 4), respondents(project, "intervju 4"));
      assertEquals(List.of(0, 1), respondents(project, "t1"));
    }
  }

  private static List<Integer> respondents(Project project, String document) {
    var found = project.study().corpus().named(document).orElseThrow();
    return found.turns().stream().map(Turn::respondent).toList();
  }

  @Test
  void theWordsOfTurnsAreCountedAndLabelsAreNot() {
    try (var project = Sample.project(home.resolve("p"))) {
      var document = project.study().corpus().named("intervju 1").orElseThrow();
      assertEquals(List.of(6, 10, 3, 12), document.turns().stream().map(Turn::words).toList());
      var coding =
          project.addCoding(
              CodingRequest.of(1, 0, document.length(), "STATUS"), project.coder("Kari"));
      var rows = project.study().codings().of(1);
      assertEquals(List.of(2, 4), rows.stream().map(row -> row.turn()).toList());
      assertEquals(List.of(6, 19), rows.stream().map(row -> row.fromWord()).toList());
      assertEquals(List.of(16, 31), rows.stream().map(row -> row.toWord()).toList());
      assertEquals(coding.value().id(), rows.getFirst().coding());
    }
  }

  @Test
  void aRespondentWhoIsThereGetsNewValuesAndKeepsTheOthers() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var sheet =
          Sample.sheet(
              List.of("alder", "yrke"),
              Sample.row(2, "R1", "35", "lærer"),
              Sample.row(3, "R3", "", "kokk"));
      project.importRespondents(sheet, kari);
      var table = project.study().respondents();
      assertEquals(Optional.of("kvinne"), table.group(1, "kjønn"));
      assertEquals(Optional.of("35"), table.group(1, "alder"));
      assertEquals(Optional.of("lærer"), table.group(1, "yrke"));
      assertEquals(Optional.of("kokk"), table.group(3, "yrke"));
      assertEquals(Optional.of("(no value)"), table.group(2, "yrke"));
      assertEquals(4, table.respondents().size());
    }
  }

  @Test
  void oneWrongRowRefusesTheWholeTableOfCodings() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var sheet =
          Sample.codings(
              Sample.coding("intervju 1", 0, 5, "STATUS"),
              Sample.coding("intervju 9", 0, 5, "STATUS"),
              Sample.coding("intervju 1", 0, 5, "STAT"),
              Sample.coding("intervju 1", 0, 100_000, "STATUS"),
              Sample.coding("intervju 1", 0, 5, "SOS.BARN"));
      var report = project.importCodings(sheet, kari, Progress.none());
      assertEquals(0, report.rows());
      assertEquals(
          List.of(
              "There is no document “intervju 9”.",
              "There is no code “STAT”.",
              "The span 0–100000 does not lie inside the text, which is 186 units long.",
              "SOS.BARN needs a direction: push, pull."),
          report.refused().stream().map(Refusal::text).map(text -> text.en()).toList());
      assertEquals(List.of(), project.codings().value());
      assertEquals(2, project.revision());
    }
  }

  @Test
  void codingsThatAreThereAlreadyAreSkippedAndNewCodersAreMade() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var first = Sample.coding("intervju 1", 0, 5, "STATUS");
      var second = Sample.coding("intervju 2", 0, 5, "Status");
      assertEquals(1, project.importCodings(Sample.codings(first), kari, Progress.none()).rows());
      var report = project.importCodings(Sample.codings(first, second), kari, Progress.none());
      assertEquals(1, report.rows());
      assertEquals(
          "1 codings were there already; skipped.", report.remarks().getFirst().text().en());
      assertEquals(
          List.of("Kari", "Ola"), project.study().coders().stream().map(Coder::name).toList());
      assertEquals(2, project.study().codings().size());
      assertEquals(Optional.of("push"), project.coding(2).value().orElseThrow().direction());
    }
  }

  @Test
  void anImportTellsHowFarItHasCome() {
    try (var project = Project.create(home.resolve("p"), Sample.settings())) {
      var heard = new ArrayList<String>();
      project.importDocuments(
          Sample.documents(),
          project.coder("Kari"),
          (done, total, current) -> heard.add(done + "/" + total + " " + current));
      assertEquals(List.of("4/4 t1"), heard);
      assertTrue(project.study().corpus().size() == 4);
    }
  }
}
