package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.coding.MemoKind;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.DocumentChange;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.desk.VariableDraft;
import no.sitat.project.intake.Progress;
import no.sitat.project.moving.MoveKind;
import no.sitat.project.moving.MovePreview;
import no.sitat.project.moving.MoveRequest;
import no.sitat.registry.Value;
import no.sitat.registry.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is here otherwise than in a file may become what the file says, kind by kind.
class MoveOverTest {
  @TempDir private Path home = Path.of("");

  /// A project with one thing of each kind that can be otherwise.
  private Project furnished() {
    var project = Sample.project(home.resolve("p"));
    var kari = project.coder("Kari");
    var first = project.study().corpus().named("intervju 1").orElseThrow();
    var span = first.turns().get(1).span();
    var coding =
        project
            .addCoding(CodingRequest.of(first.id(), span.start(), span.end(), "STATUS"), kari)
            .value();
    project
        .memos()
        .add("coding", coding.id(), new MemoDraft(MemoKind.THEORETICAL, "Om", "En tanke"), kari);
    return project;
  }

  /// The same things, otherwise.
  private static void change(Project project) {
    var kari = project.coder("Kari");
    var study = project.study();
    var code = study.codebook().keyed("SOS.BARN").orElseThrow();
    project.changeCode(
        code.id(),
        CodeDraft.of(code, study.codebook())
            .withTexts(new LocalText("Unger", "Kids"), new LocalText("ny mening", "new meaning"))
            .withParent(Optional.of("ØKO")),
        kari);
    var coding = project.codings().value().getFirst();
    project.changeCoding(
        coding.id(),
        CodingChange.NONE
            .withSpan(coding.span().start() + 3, coding.span().end() - 1)
            .withMemo("x"),
        kari);
    project.changeCoding(coding.id(), CodingChange.NONE.withCode("SKATT"), kari);
    var memo = project.memos().on("coding", coding.id()).value().getFirst();
    project.memos().change(memo.id(), new MemoDraft(MemoKind.THEORETICAL, "Om", "En annen"), kari);
    var alder = study.respondents().column("alder").orElseThrow().variable();
    var r1 = study.respondents().labelled("R1").orElseThrow();
    project.setValue(r1.id(), alder.id(), Value.present("35"), kari);
    project.changeVariable(
        alder.id(),
        new VariableDraft(Optional.of("alder"), alder.type(), new Wording("Alder i år", "Age")),
        kari);
    var document = study.corpus().named("intervju 2").orElseThrow();
    project.changeDocument(document.id(), DocumentChange.NONE.withName("annet navn"), kari);
  }

  private static MovePreview take(Project project, MovedProject file, Set<MoveKind> over) {
    var reading = new MoveReading(file, List.of(), List.of());
    return project
        .moves()
        .take(new MoveRequest(reading, "f.qdpx", over), project.coder("Ola"), Progress.none())
        .value();
  }

  private static List<Object> content(Project project) {
    var left = project.moves().out().value().project();
    return List.of(
        left.codes(),
        left.sources().stream().map(MovedSource::name).toList(),
        left.codings(),
        left.memos().stream().map(memo -> memo.title() + memo.text() + memo.on()).toList(),
        left.variables(),
        left.cases(),
        left.codebook());
  }

  @Test
  void everyKindBecomesWhatTheFileSaysAsOneEditWithOneUndo() {
    try (var project = furnished()) {
      var file = project.moves().out().value().project();
      var before = content(project);
      change(project);
      var changed = content(project);
      long revision = project.revision();

      var preview = project.moves().preview(file).value();
      assertTrue(preview.bringsNothing());
      assertEquals(
          List.of(
              "DOCUMENTS 1/1",
              "CODES 1/1",
              "CODINGS 1/1",
              "VARIABLES 1/1",
              "VALUES 1/1",
              "MEMOS 1/1"),
          preview.counts().stream()
              .filter(count -> count.different() > 0)
              .map(count -> count.kind() + " " + count.takeable() + "/" + count.different())
              .toList());

      take(project, file, EnumSet.allOf(MoveKind.class));
      assertEquals(before, content(project));
      assertEquals(revision + 1, project.revision());
      assertEquals(List.of(), project.verify());
      assertEquals(List.of(), project.moves().preview(file).value().differences());

      project.undo(project.coder("Ola"));
      assertEquals(changed, content(project));
      assertEquals(List.of(), project.verify());
      project.redo(project.coder("Ola"));
      assertEquals(before, content(project));
    }
  }

  @Test
  void kindsThatWereNotChosenStayAsTheyAreHere() {
    try (var project = furnished()) {
      var file = project.moves().out().value().project();
      change(project);
      take(project, file, Set.of(MoveKind.VALUES));

      var study = project.study();
      assertEquals("Unger", study.codebook().keyed("SOS.BARN").orElseThrow().name().nb());
      assertEquals(
          List.of("f.qdpx"),
          project.moves().reports().stream().map(report -> report.file()).toList());
      assertFalse(
          project.moves().preview(file).value().differences().stream()
              .anyMatch(each -> each.kind() == MoveKind.VALUES));
      assertEquals(5, project.moves().preview(file).value().differences().size());
    }
  }

  @Test
  void withoutAChoiceAFileWithNothingNewWritesNothing() {
    try (var project = furnished()) {
      var file = project.moves().out().value().project();
      change(project);
      long revision = project.revision();
      take(project, file, Set.of());
      assertEquals(revision, project.revision());
      assertEquals(List.of(), project.moves().reports());
    }
  }

  @Test
  void aCodeOfAnotherToolsFileGetsItsNameDefinitionAndPlaceAndKeepsTheRest() {
    try (var project = furnished()) {
      var ours = project.moves().out().value().project();
      var file =
          PlainMove.of(
              ours.guid(), ours.name(), "NVivo", List.of(), ours.codes(), List.of(), List.of());
      change(project);
      take(project, file, Set.of(MoveKind.CODES));
      var code = project.study().codebook().keyed("SOS.BARN").orElseThrow();
      assertEquals(new LocalText("Barn", "Kids"), code.name());
      assertEquals(List.of("push", "pull"), code.directions());
      assertEquals(
          "SOS", project.study().codebook().code(code.parent().orElseThrow()).orElseThrow().key());
      assertEquals(List.of(), project.verify());
    }
  }
}
