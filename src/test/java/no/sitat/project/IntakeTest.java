package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Document;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodingSheet;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.project.intake.Cancelled;
import no.sitat.project.intake.Intake;
import no.sitat.project.intake.IntakeFile;
import no.sitat.project.intake.KeptImport.Fate;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of all kinds taken in together: one edit, one report.
class IntakeTest {
  @TempDir private Path home;

  private static IntakeFile file(String name, String use) {
    return new IntakeFile(name, "mappe", "plain-text", use, true, List.of(), List.of());
  }

  private static CodebookFile newCode() {
    var entry =
        new CodebookFile.Entry(
            "NY",
            Optional.empty(),
            new LocalText("Ny kode", "New code"),
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            LocalText.EMPTY,
            CodeKind.DESCRIPTIVE,
            List.of(),
            Optional.empty(),
            OptionalInt.empty(),
            true);
    return new CodebookFile("ny", 1, List.of(), List.of(entry), List.of());
  }

  private static Intake everything(CodingSheet codings) {
    return new Intake(
        List.of(
            file("nytt.txt", "interview"),
            file("respondenter.csv", "respondents"),
            file("kodinger.csv", "codings"),
            file("kodebok.json", "codebook")),
        List.of(new Intake.Codes("kodebok.json", newCode())),
        List.of(Sample.interview("nytt", "R9", 2)),
        List.of(Sample.sheet(List.of("kjønn"), Sample.row(2, "R9", "mann"))),
        List.of(codings));
  }

  private static CodingSheet ofTheNewDocument() {
    return Sample.codings(Sample.coding("nytt", 20, 30, "NY"));
  }

  @Test
  void codingsOfADocumentAndACodeThatComeAlongFindThem() {
    try (var project = Sample.project(home.resolve("p"))) {
      long before = project.revision();
      var kari = project.coder("Kari");
      var kept =
          project.imports().take(everything(ofTheNewDocument()), kari, Progress.none()).report();
      assertEquals(before + 1, project.revision());
      assertEquals(OptionalLong.of(before + 1), kept.revision());
      assertEquals(4, kept.count(Fate.TAKEN) + kept.count(Fate.REMARKED));
      var document = project.study().corpus().named("nytt").orElseThrow();
      var coding = project.codings(document.id()).value().getFirst();
      assertEquals(project.study().codebook().keyed("NY").orElseThrow().id(), coding.code());
      assertEquals(
          project.study().respondents().labelled("R9").orElseThrow().id(),
          document.turns().get(1).respondent());
      assertEquals(
          "Importerte 1 dokument, 1 respondent, 1 koding og 1 kode",
          project.history(1, OptionalLong.empty()).getFirst().text().nb());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void oneUndoTakesTheWholeBackAndOneRedoBringsItAgain() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var before = Picture.of(project);
      var kept =
          project.imports().take(everything(ofTheNewDocument()), kari, Progress.none()).report();
      var after = Picture.of(project);
      project.undo(kari);
      assertEquals(before, Picture.of(project));
      assertTrue(project.imports().one(kept.id()).orElseThrow().undone());
      assertEquals(List.of(), project.verify());
      project.redo(kari);
      assertEquals(after, Picture.of(project));
      assertEquals(List.of(), project.verify());
    }
    try (var project = Project.open(home.resolve("p"))) {
      project.undo(project.coder("Kari"));
      assertEquals(4, project.study().corpus().documents().size());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void cancellingInTheMiddleLeavesTheProjectAsItWas() {
    try (var project = Sample.project(home.resolve("p"))) {
      var before = Picture.of(project);
      long revision = project.revision();
      Progress stops =
          (_, _, current) -> {
            if (current.equals("kodinger.csv")) {
              throw new Cancelled();
            }
          };
      assertThrows(
          Cancelled.class,
          () ->
              project.imports().take(everything(ofTheNewDocument()), project.coder("Kari"), stops));
      assertEquals(before, Picture.of(project));
      assertEquals(revision, project.revision());
      assertEquals(List.of(), project.imports().latest(10));
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aTableThatIsWrongIsRefusedAndTheOthersAreTaken() {
    try (var project = Sample.project(home.resolve("p"))) {
      var wrong = Sample.codings(Sample.coding("finnes ikke", 0, 4, "STATUS"));
      var kept =
          project
              .imports()
              .take(everything(wrong), project.coder("Kari"), Progress.none())
              .report();
      var codings = kept.files().get(2);
      assertEquals(Fate.REFUSED, codings.fate());
      assertEquals(OptionalInt.of(2), codings.lines().getFirst().line());
      assertEquals(1, kept.count(Fate.REFUSED));
      assertTrue(project.study().corpus().named("nytt").isPresent());
    }
  }

  @Test
  void anImportOfNothingIsReportedAndIsNoEdit() {
    try (var project = Sample.project(home.resolve("p"))) {
      long before = project.revision();
      var why = Refusal.ofFile("x.bin", Reason.BINARY, new LocalText("ikke tekst", "not a text"));
      var file =
          new IntakeFile("x.bin", "", "plain-text", "nothing", true, List.of(why), List.of());
      var intake = new Intake(List.of(file), List.of(), List.of(), List.of(), List.of());
      var kept =
          project.imports().take(intake, project.coder("Ny person"), Progress.none()).report();
      assertEquals(before, project.revision());
      assertEquals(OptionalLong.empty(), kept.revision());
      assertEquals(1, kept.count(Fate.REFUSED));
      assertEquals("not a text", kept.files().getFirst().lines().getFirst().text().en());
      assertEquals(1, project.imports().latest(10).size());
    }
  }

  @Test
  void theReportThatIsKeptTellsNobodysName() {
    try (var project = Sample.project(home.resolve("p"))) {
      var document = Sample.interview("x", "R1", 3);
      var named =
          new IncomingDocument(
              "Kari Nordmann 91234567.txt",
              "Kari Nordmann 91234567",
              "",
              document.kind(),
              "nb",
              document.transcript());
      var files = List.of(file("Kari Nordmann 91234567.txt", "interview"));
      var intake = new Intake(files, List.of(), List.of(named), List.of(), List.of());
      var kari = project.coder("Kari");
      project.imports().take(intake, kari, Progress.none());
      var told = project.imports().take(intake, kari, Progress.none()).report();
      assertEquals("Kari Nordmann 91234567.txt", told.files().getFirst().name());
      var again = project.imports().one(told.id()).orElseThrow();
      assertEquals("… ….txt", again.files().getFirst().name());
      assertEquals(Fate.REMARKED, again.files().getFirst().fate());
      var said = again.files().getFirst().lines().getFirst().text();
      assertTrue(said.nb().startsWith("«… …» er alt importert"), said.nb());
    }
  }

  @Test
  void twoPeopleWhoImportAtOnceBothGetTheirs() throws InterruptedException {
    try (var project = Sample.project(home.resolve("p"))) {
      var threads =
          List.of("Ane", "Bo").stream()
              .map(name ->
                  Thread.ofVirtual()
                      .start(() -> {
                        var document = Sample.interview("fra " + name, "R1", name.length() + 4);
                        var intake =
                            new Intake(
                                List.of(file(document.file(), "interview")),
                                List.of(),
                                List.of(document),
                                List.of(),
                                List.of());
                        project.imports().take(intake, project.coder(name), Progress.none());
                      }))
              .toList();
      for (var thread : threads) {
        thread.join();
      }
      assertEquals(6, project.study().corpus().documents().size());
      assertEquals(2, project.imports().latest(10).size());
      project.undo(project.coder("Ane"));
      assertEquals(
          List.of("intervju 1", "intervju 2", "intervju 3", "t1", "fra Bo"),
          project.study().corpus().documents().stream().map(Document::name).toList());
      assertEquals(List.of(), project.verify());
    }
  }
}
