package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.corpus.SpeakerRole;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.desk.BatchRequest;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.DocumentChange;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.desk.SplitRequest;
import no.sitat.project.desk.VariableDraft;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Progress;
import no.sitat.registry.Value;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Requests that cannot be met are refused with their reason and leave the project as it was.
class RequestTest {
  @TempDir private Path home;

  @SuppressWarnings("NullAway.Init") // opened before each test
  private Project project;

  @SuppressWarnings("NullAway.Init")
  private Coder kari;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), kari);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private void refused(Problem problem, String field, Executable request) {
    var before = Picture.of(project);
    long revision = project.revision();
    var error = assertThrows(ProjectError.class, request);
    assertEquals(problem, error.problem());
    assertEquals(field, error.field());
    assertFalse(error.words().nb().isBlank());
    assertFalse(error.words().en().isBlank());
    assertEquals(revision, project.revision());
    assertEquals(before, Picture.of(project));
  }

  private List<String> coders() {
    return project.study().coders().stream().map(Coder::name).toList();
  }

  @Test
  void whoChangesNothingIsNoCoder() {
    var guest = project.coder("Guest");
    refused(
        Problem.UNKNOWN_CODE,
        "code",
        () -> project.addCoding(CodingRequest.of(1, 0, 5, "X"), guest));
    var first = project.codings().value().getFirst();
    project.changeCoding(first.id(), CodingChange.NONE, guest);
    project.importDocuments(List.of(), guest, Progress.none());
    var known = Sample.codings(Sample.coding("intervju 1", 0, 5, "STATUS"));
    project.importCodings(known, kari, Progress.none());
    project.importCodings(known, guest, Progress.none());
    assertEquals(List.of("Kari", "Ola"), coders());
    assertEquals(List.of(), project.verify());

    project.removeCoding(first.id(), guest);
    project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), guest);
    assertEquals(List.of("Kari", "Ola", "Guest"), coders());
    assertEquals(List.of(), project.verify());
  }

  @Test
  void aCodingOfAnOlderTextIsChangedWhereItNowLies() {
    var before = project.coding(1).value().orElseThrow().span();
    project.corrections().correct(Correction.of(1, 1, new Replacement(0, 0, "Ja. ")), kari);
    project.changeCoding(1, CodingChange.NONE.withMemo("nytt"), kari);
    var after = project.coding(1).value().orElseThrow();
    assertEquals("nytt", after.memo());
    assertEquals(new Span(before.start() + 4, before.end() + 4), after.span());
    assertEquals(2, after.version());
    assertEquals(List.of(), project.verify());
  }

  @Test
  void endsThatCountInAnOlderTextAreRefused() {
    var before = project.coding(1).value().orElseThrow().span();
    var from =
        new CodingChange(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            OptionalInt.of(before.start() + 1),
            OptionalInt.of(before.end()),
            OptionalInt.of(1),
            Map.of());
    project.corrections().correct(Correction.of(1, 1, new Replacement(0, 0, "Ja. ")), kari);
    refused(Problem.STALE_VERSION, "version", () -> project.changeCoding(1, from, kari));
    refused(
        Problem.STALE_VERSION,
        "change[0].version",
        () ->
            project
                .codingEdits()
                .batch(
                    new BatchRequest(
                        List.of(), List.of(), List.of(new BatchRequest.Change(1, from)), List.of()),
                    kari));
    var cut = new SplitRequest(1, OptionalInt.of(1), List.of(before.start() + 2));
    refused(Problem.STALE_VERSION, "version", () -> project.codingEdits().split(cut, kari));
  }

  private static DocumentChange renamed(String name) {
    return DocumentChange.NONE.withName(name);
  }

  private void refusedCoding(Problem problem, String field, CodingRequest request) {
    refused(problem, field, () -> project.addCoding(request, kari));
  }

  @Test
  void aCodingOfNothingOrOfTooMuchIsRefused() {
    int length = project.study().corpus().document(1).orElseThrow().length();
    refusedCoding(Problem.BAD_SPAN, "end", CodingRequest.of(1, 5, 5, "STATUS"));
    refusedCoding(Problem.BAD_SPAN, "end", CodingRequest.of(1, 9, 5, "STATUS"));
    refusedCoding(Problem.BAD_SPAN, "start", CodingRequest.of(1, -1, 5, "STATUS"));
    refusedCoding(Problem.BAD_SPAN, "end", CodingRequest.of(1, 0, length + 1, "STATUS"));
    assertEquals(
        length,
        project.addCoding(CodingRequest.of(1, 0, length, "STATUS"), kari).value().span().end());
  }

  @Test
  void aCodingOfWhatIsNotThereIsRefused() {
    refusedCoding(Problem.UNKNOWN_DOCUMENT, "document", CodingRequest.of(99, 0, 5, "STATUS"));
    refusedCoding(Problem.UNKNOWN_CODE, "code", CodingRequest.of(1, 0, 5, "STAT"));
    var status = CodingRequest.of(1, 0, 5, "STATUS");
    refusedCoding(Problem.UNKNOWN_DIRECTION, "direction", status.withDirection("sideways"));
    refusedCoding(
        Problem.DIRECTION_NOT_ALLOWED,
        "direction",
        CodingRequest.of(1, 0, 5, "SKATT").withDirection("pull"));
    refused(Problem.UNKNOWN_CODING, "id", () -> project.removeCoding(99, kari));
    refused(Problem.UNKNOWN_CODING, "id", () -> project.changeCoding(99, CodingChange.NONE, kari));
  }

  @Test
  void aCodeWithSeveralDirectionsAsksForOne() {
    refusedCoding(Problem.DIRECTION_MISSING, "direction", CodingRequest.of(1, 0, 5, "SOS.BARN"));
    assertEquals(
        Optional.of("pull"),
        project
            .addCoding(CodingRequest.of(1, 0, 5, "barn").withDirection("pull"), kari)
            .value()
            .direction());
  }

  @Test
  void aCodingOfAnotherTextVersionIsRefused() {
    refusedCoding(
        Problem.STALE_VERSION,
        "version",
        new CodingRequest(
            1,
            OptionalInt.of(2),
            0,
            5,
            "STATUS",
            Optional.empty(),
            OptionalInt.empty(),
            "",
            Map.of()));
  }

  @Test
  void aWeightIsFromNoughtToAHundred() {
    refused(
        Problem.BAD_VALUE,
        "weight",
        () -> project.changeCoding(1, CodingChange.NONE.withWeight(101), kari));
    assertEquals(
        OptionalInt.of(100),
        project.changeCoding(1, CodingChange.NONE.withWeight(100), kari).value().weight());
    assertEquals(
        OptionalInt.empty(),
        project.changeCoding(1, CodingChange.NONE.withWeight(-1), kari).value().weight());
  }

  @Test
  void aCodeInUseIsNotRemoved() {
    int status = project.study().codebook().find("STATUS").orElseThrow().id();
    int social = project.study().codebook().find("SOS").orElseThrow().id();
    refused(Problem.IN_USE, "code", () -> project.removeCode(status, kari));
    refused(Problem.IN_USE, "code", () -> project.removeCode(social, kari));
  }

  @Test
  void aCodeOfADocumentThatIsRemovedIsInUseForItComesBackWithIt() {
    int status = project.study().codebook().find("STATUS").orElseThrow().id();
    project.codings().value().stream()
        .map(Coding::document)
        .distinct()
        .toList()
        .forEach(document -> project.removeDocument(document, kari));
    assertEquals(List.of(), project.codings().value());
    refused(Problem.IN_USE, "code", () -> project.removeCode(status, kari));
  }

  @Test
  void aCodeIsNeitherItsOwnParentNorAnothersTwin() {
    var codebook = project.study().codebook();
    var social = codebook.find("SOS").orElseThrow();
    var draft = CodeDraft.of(social, codebook);
    refused(
        Problem.BAD_VALUE,
        "parent",
        () -> project.changeCode(social.id(), draft.withParent(Optional.of("SOS.BARN")), kari));
    refused(
        Problem.NAME_TAKEN,
        "key",
        () -> project.changeCode(social.id(), draft.withKey("SKATT"), kari));
    refused(Problem.BAD_VALUE, "key", () -> project.addCode(draft.withKey("A;B"), kari));
    refused(Problem.BAD_VALUE, "name", () -> project.addCode(CodeDraft.named(" ", ""), kari));
    refused(
        Problem.UNKNOWN_DIRECTION,
        "directions",
        () ->
            project.addCode(
                CodeDraft.named("Ny", "New").withDirections(List.of("up"), Optional.empty()),
                kari));
  }

  @Test
  void aDocumentKeepsItsNameToItself() {
    refused(
        Problem.NAME_TAKEN, "name", () -> project.changeDocument(1, renamed("intervju 2"), kari));
    refused(Problem.BAD_VALUE, "name", () -> project.changeDocument(1, renamed("  "), kari));
    refused(
        Problem.BAD_VALUE,
        "language",
        () -> project.changeDocument(1, renamed("Først").withLanguage("Norsk!"), kari));
    refused(Problem.UNKNOWN_DOCUMENT, "document", () -> project.removeDocument(99, kari));
  }

  @Test
  void aSpeakerOrRespondentWhoIsNotThereIsRefused() {
    refused(
        Problem.UNKNOWN_SPEAKER,
        "speaker",
        () -> project.linkSpeaker(1, "R9", SpeakerRole.INFORMANT, 1, kari));
    refused(
        Problem.UNKNOWN_RESPONDENT,
        "respondent",
        () -> project.linkSpeaker(1, "R1", SpeakerRole.INFORMANT, 99, kari));
    refused(
        Problem.UNKNOWN_VARIABLE,
        "variable",
        () -> project.setValue(1, 99, Value.present("x"), kari));
    refused(
        Problem.UNKNOWN_TARGET,
        "target",
        () -> project.memos().add("koding", 1, MemoDraft.of("x"), kari));
    refused(
        Problem.UNKNOWN_TARGET,
        "target",
        () -> project.memos().add("coding", 99, MemoDraft.of("x"), kari));
  }

  @Test
  void thingsAreCalledByTheirWordsAndNotByTheirTables() {
    var none =
        assertThrows(
            ProjectError.class,
            () -> project.memos().add("quotation_link", 99, MemoDraft.of("x"), kari));
    assertEquals("Dette finnes ikke: lenke mellom sitater 99.", none.words().nb());
    assertEquals("There is no link between quotations 99.", none.words().en());
    project
        .database()
        .write(handle -> handle.execute("UPDATE coding SET start_at = 41 WHERE id = 1"));
    var changed = assertThrows(ProjectError.class, () -> project.undo(kari));
    assertEquals(
        "Dette er endret siden (koding 1); ingenting er overskrevet.", changed.words().nb());
  }

  @Test
  void aRespondentOrVariableThatIsThereAlreadyIsRefused() {
    refused(Problem.NAME_TAKEN, "label", () -> project.addRespondent(" R1 ", kari));
    refused(Problem.BAD_VALUE, "label", () -> project.addRespondent(" ", kari));
    refused(Problem.NAME_TAKEN, "key", () -> addVariable("KJØNN", "Kjønn"));
    refused(Problem.NAME_TAKEN, "key", () -> addVariable("kind", "Slag"));
    refused(
        Problem.BAD_VALUE,
        "nameNb",
        () ->
            project.addVariable(
                new VariableDraft(Optional.empty(), VariableType.TEXT, new Wording(" ?", "")),
                kari));
    var draft = new VariableDraft(Optional.empty(), VariableType.TEXT, Wording.NONE);
    refused(Problem.UNKNOWN_VARIABLE, "variable", () -> project.changeVariable(99, draft, kari));
  }

  private void addVariable(String key, String name) {
    var draft = new VariableDraft(Optional.of(key), VariableType.CATEGORY, new Wording(name, ""));
    project.addVariable(draft, kari);
  }

  @Test
  void anEditThatChangesNothingIsNoEdit() {
    long revision = project.revision();
    project.changeCoding(1, CodingChange.NONE, kari);
    project.changeDocument(1, renamed("intervju 1"), kari);
    project.setValue(1, 1, Value.present("kvinne"), kari);
    assertEquals(revision, project.revision());
  }

  @Test
  void aRowThatWasChangedBehindTheEditIsNotOverwritten() {
    project
        .database()
        .write(handle -> handle.execute("UPDATE coding SET start_at = 41 WHERE id = 1"));
    refused(Problem.CHANGED_MEANWHILE, "coding", () -> project.undo(kari));
  }
}
