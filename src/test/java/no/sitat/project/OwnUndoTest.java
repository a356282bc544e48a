package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.desk.ValueChange;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.Collision;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.Seen;
import no.sitat.project.edit.Table;
import no.sitat.project.intake.Progress;
import no.sitat.project.past.BuiltUpon;
import no.sitat.project.past.UndoChoice;
import no.sitat.registry.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Undo and redo by several people: everybody takes back what is their own, and nobody is
/// overwritten.
class OwnUndoTest {
  private final Project project;
  private final Coder kari;
  private final Coder ola;

  OwnUndoTest(@TempDir Path home) {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    ola = project.coder("Ola");
  }

  @AfterEach
  void close() {
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private List<String> codings() {
    return project.codings().value().stream()
        .map(coding -> coding.id() + " " + coding.span().start() + " " + coding.memo())
        .map(String::strip)
        .toList();
  }

  private int add(int start, Coder by) {
    return project.addCoding(CodingRequest.of(1, start, start + 5, "STATUS"), by).value().id();
  }

  private static BuiltUpon refused(org.junit.jupiter.api.function.Executable step) {
    return assertThrows(BuiltUpon.class, step);
  }

  private static List<String> told(BuiltUpon refusal) {
    return refusal.later().stream().map(item -> item.coder() + ": " + item.text().nb()).toList();
  }

  @Test
  void eachTakesBackTheirOwnLatestEditAndTheOthersStand() {
    add(40, kari);
    add(50, ola);
    add(60, kari);
    project.undo(kari);
    assertEquals(List.of("1 40", "2 50"), codings());
    project.undo(ola);
    assertEquals(List.of("1 40"), codings());
    project.redo(kari);
    assertEquals(List.of("1 40", "3 60"), codings());
    project.redo(ola);
    assertEquals(List.of("1 40", "2 50", "3 60"), codings());
  }

  @Test
  void aNewEditDropsOnlyWhatItsMakerHasUndone() {
    add(40, kari);
    add(50, ola);
    project.undo(kari);
    project.undo(ola);
    add(60, kari);
    assertEquals(
        Problem.NOTHING_TO_REDO,
        assertThrows(ProjectError.class, () -> project.redo(kari)).problem());
    project.redo(ola);
    assertEquals(List.of("2 50", "3 60"), codings());
  }

  @Test
  void aCodingSomebodyHasChangedIsNotTakenBackInSilence() {
    int coding = add(40, kari);
    project.changeCoding(coding, CodingChange.NONE.withMemo("se R2"), ola);
    var refusal = refused(() -> project.undo(kari));
    assertEquals(List.of("Ola: Skrev notat ved en koding av Status, push"), told(refusal));
    assertEquals(Set.of(UndoChoice.TOGETHER, UndoChoice.LEAVE), refusal.choices());
    assertEquals(
        "«Kodet som Status, push» kan ikke angres alene: Ola har siden gjort «Skrev notat ved en"
            + " koding av Status, push».",
        refusal.words().nb());
    assertEquals(List.of("1 40 se R2"), codings());
    project.undo(ola);
    project.undo(kari);
    assertEquals(List.of(), codings());
  }

  @Test
  void togetherIsOneEditThatCanBeUndoneAndRedone() {
    int coding = add(40, kari);
    project.changeCoding(coding, CodingChange.NONE.withMemo("se R2"), ola);
    project.memos().add("coding", coding, MemoDraft.of("enig"), ola);
    var before = Picture.of(project);
    var done = project.undoing().undo(kari, UndoChoice.TOGETHER);
    assertEquals(
        "Angret: Kodet som Status, push, og 2 endringer som bygget på det", done.text().nb());
    assertEquals(List.of(), codings());
    assertEquals(Optional.empty(), project.undoing().nextUndo(ola).map(HistoryItem::kind));
    var after = Picture.of(project);
    project.undo(kari);
    assertEquals(before, Picture.of(project));
    assertEquals(Optional.of("memo-added"), project.undoing().nextUndo(ola).map(HistoryItem::kind));
    project.redo(kari);
    assertEquals(after, Picture.of(project));
  }

  @Test
  void aStepThatIsLeftAloneStandsAndTheOneBeforeIsUndone() {
    add(30, kari);
    int coding = add(40, kari);
    project.changeCoding(coding, CodingChange.NONE.withMemo("se R2"), ola);
    project.undoing().undo(kari, UndoChoice.LEAVE);
    assertEquals(List.of("2 40 se R2"), codings());
    assertEquals(
        Optional.of("respondents-imported"),
        project.undoing().nextUndo(kari).map(HistoryItem::kind));
    project.redo(kari);
    assertEquals(List.of("1 30", "2 40 se R2"), codings());
  }

  @Test
  void theUntouchedPartOfABulkEditCanBeUndone() {
    project.setValues(
        List.of(
            new ValueChange(1, 1, Value.present("mann")),
            new ValueChange(2, 1, Value.present("kvinne")),
            new ValueChange(3, 1, Value.present("mann"))),
        kari);
    project.setValue(2, 1, Value.present("annet"), ola);
    var refusal = refused(() -> project.undo(kari));
    assertTrue(refusal.choices().contains(UndoChoice.PART));
    var done = project.undoing().undo(kari, UndoChoice.PART);
    assertTrue(done.text().nb().endsWith("(2 av 3 endringer)"), done.text().nb());
    assertEquals(List.of("kvinne", "annet", "kvinne"), values());
    project.undo(kari);
    assertEquals(List.of("mann", "annet", "mann"), values());
  }

  private List<String> values() {
    return project
        .database()
        .read(handle ->
            handle
                .createQuery(
                    "SELECT text FROM respondent_value WHERE variable = 1 AND live"
                        + " AND respondent < 4 ORDER BY respondent")
                .mapTo(String.class)
                .list());
  }

  @Test
  void anImportInWhichSomebodyHasCodedIsNotTakenOutOfSight() {
    var more = List.of(Sample.interview("intervju 4", "R1", 9));
    int fifth = project.importDocuments(more, kari, Progress.none()).documents().getFirst().id();
    project.addCoding(CodingRequest.of(fifth, 20, 30, "SKATT"), ola);
    assertEquals(List.of("Ola: Kodet som Skatt, push"), told(refused(() -> project.undo(kari))));
    var before = Picture.of(project);
    project.undoing().undo(kari, UndoChoice.TOGETHER);
    assertEquals(4, project.study().corpus().size());
    project.undo(kari);
    assertEquals(before, Picture.of(project));
  }

  @Test
  void importedCodingsThatSomebodyHasChangedAreNotTakenOutOfSight() {
    project.importCodings(
        Sample.codings(Sample.coding("t1", 0, 4, "SKATT"), Sample.coding("t1", 5, 9, "SKATT")),
        kari,
        Progress.none());
    int first = project.codings(4).value().stream().map(Coding::id).findFirst().orElseThrow();
    project.changeCoding(first, CodingChange.NONE.withMemo("sjekk"), ola);
    assertEquals(1, refused(() -> project.undo(kari)).count());
  }

  @Test
  void aCodeThatSomebodyUsesIsNotTakenBack() {
    project.addCode(CodeDraft.named("Mat", "Food"), kari);
    project.addCoding(CodingRequest.of(1, 40, 50, "MAT"), ola);
    project.addCode(CodeDraft.named("Brød", "Bread").withParent(Optional.of("MAT")), ola);
    assertEquals(2, refused(() -> project.undo(kari)).count());
    project.undoing().undo(kari, UndoChoice.TOGETHER);
    assertEquals(List.of(), codings());
    assertEquals(5, project.study().codebook().codes().size());
  }

  @Test
  void aRemovalIsNotTakenBackWhereTheNameIsTaken() {
    int tax = project.study().codebook().find("SKATT").orElseThrow().id();
    project.removeCode(tax, kari);
    project.addCode(CodeDraft.named("Skatt", "Tax"), ola);
    var refusal = refused(() -> project.undo(kari));
    assertEquals(List.of("Ola: Ny kode: Skatt"), told(refusal));
    assertEquals(Set.of(UndoChoice.LEAVE), refusal.choices());
  }

  @Test
  void whatIsRedoneMustStillHaveWhatItRestsOn() {
    project.addCode(CodeDraft.named("Mat", "Food"), ola);
    project.addCoding(CodingRequest.of(1, 40, 50, "MAT"), kari);
    project.undo(kari);
    project.undo(ola);
    assertEquals(List.of("Ola: Angret: Ny kode: Mat"), told(refused(() -> project.redo(kari))));
    project.redo(ola);
    project.redo(kari);
    assertEquals(List.of("1 40"), codings());
  }

  @Test
  void anOlderEditOfSomebodyElseIsTakenBackAsAnEditOfOnesOwn() {
    add(40, kari);
    add(50, kari);
    long first = project.history(2, OptionalLong.empty()).getLast().id();
    project.undoing().takeBack((int) first, ola, UndoChoice.ALONE);
    assertEquals(List.of("2 50"), codings());
    project.undo(ola);
    assertEquals(List.of("1 40", "2 50"), codings());
    project.redo(ola);
    project.undo(kari);
    assertEquals(List.of(), codings());
    project.undo(ola);
    assertEquals(List.of("1 40"), codings());
  }

  /// Takes Ola's last edit away and puts it in place again by going back to where it was.
  private void broughtBackByOla() {
    long point = project.revision();
    project.undo(ola);
    project.past().restore(point, ola);
  }

  @Test
  void aMemoThatWasBroughtBackStandsInTheWayOfItsCoding() {
    int coding = add(40, kari);
    project.memos().add("coding", coding, MemoDraft.of("hvorfor?"), ola);
    broughtBackByOla();
    var refusal = refused(() -> project.undo(kari));
    assertTrue(told(refusal).getFirst().startsWith("Ola: Gikk tilbake"), told(refusal).toString());
    assertTrue(refusal.choices().contains(UndoChoice.LEAVE));
    assertEquals(List.of("1 40"), codings());
  }

  @Test
  void aCodingThatWasBroughtBackKeepsItsCode() {
    int code = project.study().codebook().find("STATUS").orElseThrow().id();
    project.removeCode(code, kari);
    project.undo(kari);
    add(40, ola);
    broughtBackByOla();
    assertEquals(1, refused(() -> project.redo(kari)).count());
    assertEquals(List.of("1 40"), codings());
  }

  @Test
  void aCodingThatWasBroughtBackKeepsItsDocument() {
    project.importDocuments(
        List.of(Sample.interview("intervju 9", "R1", 1)), kari, Progress.none());
    int document = project.study().corpus().named("intervju 9").orElseThrow().id();
    project.addCoding(CodingRequest.of(document, 40, 45, "STATUS"), ola);
    broughtBackByOla();
    assertEquals(1, refused(() -> project.undo(kari)).count());
    assertEquals(List.of("1 40"), codings());
  }

  @Test
  void aRespondentIsTakenBackThoughAnUndoneImportKnowsOfIt() {
    int before = project.study().respondents().respondents().size();
    project.addRespondent("R5", kari);
    project.importRespondents(Sample.sheet(List.of("kjønn"), Sample.row(2, "R5", "kvinne")), kari);
    project.undo(kari);
    project.undo(kari);
    assertEquals(before, project.study().respondents().respondents().size());
    project.redo(kari);
    project.redo(kari);
    assertEquals(before + 1, project.study().respondents().respondents().size());
  }

  @Test
  void whatOthersHaveWrittenOnACodeIsSeenAndWhatTheyDidBesideItIsNot() {
    var code = project.study().codebook().find("STATUS").orElseThrow();
    var beside = project.study().codebook().find("SKATT").orElseThrow();
    var seen = new Seen(project.revision(), Table.CODE, code.id());
    project.codebook().move(beside.id(), Optional.empty(), OptionalInt.of(0), kari);
    project.checkUnchanged(seen, ola);
    var example =
        CodeDraft.of(code, project.study().codebook())
            .withExamples(new LocalText("Karis eksempel", ""), LocalText.EMPTY);
    project.changeCode(code.id(), example, kari);
    assertThrows(Collision.class, () -> project.checkUnchanged(seen, ola));
    project.checkUnchanged(seen, kari);
    project.undo(kari);
    assertThrows(Collision.class, () -> project.checkUnchanged(seen, ola));
  }
}
