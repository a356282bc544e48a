package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.DimensionValues;
import no.sitat.project.desk.BatchRequest;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.desk.MergeRequest;
import no.sitat.project.desk.SplitRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many codings at once: one edit, all of it or nothing, told in one line.
class CodingEditsTest {
  @TempDir private Path home;
  private Project project;
  private Coder kari;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
  }

  @AfterEach
  void close() {
    project.close();
  }

  private CodingEdits.Outcome batch(BatchRequest request) {
    return project.codingEdits().batch(request, kari).value();
  }

  private Coding add(int start, int end, String code) {
    return project.addCoding(CodingRequest.of(1, start, end, code), kari).value();
  }

  private LocalText told() {
    return project.history(1, OptionalLong.empty()).getFirst().text();
  }

  private ProjectError refused(BatchRequest request) {
    long before = project.revision();
    var error = assertThrows(ProjectError.class, () -> batch(request));
    assertEquals(before, project.revision());
    return error;
  }

  @Test
  void severalPlacesAreCodedInOneStep() {
    var outcome =
        batch(
            BatchRequest.adding(
                List.of(
                    CodingRequest.of(1, 20, 30, "STATUS"),
                    CodingRequest.of(1, 40, 50, "STATUS"),
                    CodingRequest.of(2, 40, 50, "STATUS"))));
    assertEquals(List.of(1, 1, 2), outcome.codings().stream().map(Coding::document).toList());
    assertEquals(
        new LocalText("Kodet 3 steder som Status, push", "Coded 3 places as Status (en), push"),
        told());
    assertEquals(2, project.study().codings().of(1).size());
    project.undo(kari);
    assertEquals(List.of(), project.codings().value());
  }

  @Test
  void codingsOfWhichOneIsOutdatedAreOutdatedAsOne() {
    int outdated = add(50, 60, "STATUS").id();
    var codebook = project.study().codebook();
    var status = codebook.keyed("STATUS").orElseThrow();
    var text = new LocalText("Anseelse.", "Standing.");
    project.changeCode(
        status.id(), CodeDraft.of(status, codebook).withTexts(status.name(), text), kari);
    int current = add(40, 55, "STATUS").id();
    project.codingEdits().merge(MergeRequest.of(current, outdated), kari);
    assertEquals(1, project.coding(current).value().orElseThrow().edition());
  }

  private boolean isOn(String key) {
    return project.study().codebook().keyed(key).orElseThrow().active();
  }

  private void switchOff(String key) {
    int id = project.study().codebook().keyed(key).orElseThrow().id();
    project.codebook().switchBranch(id, false, kari);
  }

  @Test
  void codingWithACodeThatIsOffSwitchesItOnInTheSameEdit() {
    switchOff("SKATT");
    add(40, 50, "SKATT");
    assertTrue(isOn("SKATT"));
    assertEquals("Kodet som Skatt, push; slo på Skatt", told().nb());
    project.addCoding(CodingRequest.of(1, 60, 70, "SKATT"), project.coder("Ola"));
    project.undo(kari);
    assertFalse(isOn("SKATT"));
    assertEquals(1, project.codings().value().size());
    project.redo(kari);
    assertTrue(isOn("SKATT"));
    assertEquals(List.of(), project.verify());
  }

  @Test
  void recodingToACodeThatIsOffSwitchesItOnToo() {
    var coding = add(40, 50, "STATUS");
    var other = add(50, 60, "STATUS");
    switchOff("ØKO");
    project.changeCoding(coding.id(), CodingChange.NONE.withCode("ØKO"), kari);
    assertTrue(isOn("ØKO"));
    switchOff("SKATT");
    batch(
        BatchRequest.changing(
            List.of(coding.id(), other.id()), CodingChange.NONE.withCode("SKATT")));
    assertTrue(isOn("SKATT"));
    project.undo(kari);
    assertFalse(isOn("SKATT"));
    project.changeCoding(other.id(), CodingChange.NONE.withMemo("notat"), kari);
    assertFalse(isOn("SKATT"));
  }

  @Test
  void severalCodesOnOnePlaceAreToldAsOne() {
    batch(
        BatchRequest.adding(
            List.of(CodingRequest.of(1, 20, 30, "SKATT"), CodingRequest.of(1, 20, 30, "ØKO"))));
    assertEquals("Kodet som Skatt, push; Økonomi", told().nb());
  }

  @Test
  void aCodeIsMadeAndUsedInTheSameStep() {
    var outcome =
        batch(
            new BatchRequest(
                List.of(
                    CodeDraft.named("et fint hus", "a fine house"),
                    CodeDraft.named("hage", "").withParent(Optional.of("#0"))),
                List.of(CodingRequest.of(1, 20, 30, "#1"), CodingRequest.of(1, 50, 60, "#0")),
                List.of(),
                List.of()));
    var codes = outcome.codes();
    assertEquals("ET-FINT-HUS.HAGE", codes.getLast().key());
    assertEquals(OptionalInt.of(codes.getFirst().id()), codes.getLast().parent());
    assertEquals(codes.getLast().id(), outcome.codings().getFirst().code());
    assertEquals("Nye koder: et fint hus; hage; Kodet 2 steder som hage; et fint hus", told().nb());
    project.undo(kari);
    assertEquals(Optional.empty(), project.study().codebook().find("et fint hus"));
    assertEquals(List.of(), project.codings().value());
    project.redo(kari);
    assertEquals(2, project.codings().value().size());
    assertEquals(List.of(), project.verify());
  }

  @Test
  void codingsAreRecodedAndTheHistorySaysFromWhatToWhat() {
    var ids =
        List.of(add(20, 30, "SKATT").id(), add(40, 50, "SKATT").id(), add(60, 70, "SKATT").id());
    batch(BatchRequest.changing(ids, CodingChange.NONE.withCode("STATUS")));
    assertEquals(
        new LocalText(
            "Omkodet 3 kodinger fra Skatt til Status",
            "Recoded 3 codings from Skatt (en) to Status (en)"),
        told());
    batch(BatchRequest.changing(ids, CodingChange.NONE.withDirection("pull")));
    assertEquals("Endret retning på 3 kodinger til Status, pull", told().nb());
    batch(BatchRequest.changing(ids, CodingChange.NONE.withMemo("x")));
    assertEquals("Endret 3 kodinger", told().nb());
    batch(BatchRequest.removing(ids));
    assertEquals("Slettet 3 kodinger av Status", told().nb());
    assertEquals(0, project.study().codings().size());
  }

  @Test
  void nothingIsDoneWhenOneIsRefusedAndItsPlaceIsNamed() {
    int there = add(20, 30, "SKATT").id();
    var error =
        refused(
            BatchRequest.adding(
                List.of(
                    CodingRequest.of(1, 20, 30, "ØKO"), CodingRequest.of(1, 20, 30, "SOS.BARN"))));
    assertEquals(Problem.DIRECTION_MISSING, error.problem());
    assertEquals("add[1].direction", error.field());
    assertEquals("remove[1].id", refused(BatchRequest.removing(List.of(there, 99))).field());
    assertEquals(
        "change[1].id",
        refused(BatchRequest.changing(List.of(there, there), CodingChange.NONE)).field());
    assertEquals(
        "add[0].code",
        refused(BatchRequest.adding(List.of(CodingRequest.of(1, 20, 30, "#0")))).field());
    assertEquals(
        "newCodes[0].parent",
        refused(
                new BatchRequest(
                    List.of(CodeDraft.named("x", "").withParent(Optional.of("#0"))),
                    List.of(),
                    List.of(),
                    List.of()))
            .field());
  }

  @Test
  void aCodingSaysWhatItsDimensionsAllow() {
    var made =
        project
            .addCoding(CodingRequest.of(1, 20, 30, "ØKO").withDimension("voice", "others"), kari)
            .value();
    assertEquals("voice=others", made.dimensions().written());
    var more =
        project.changeCoding(
            made.id(), CodingChange.NONE.withDimension("phase", Optional.of("before")), kari);
    assertEquals("phase=before;voice=others", more.value().dimensions().written());
    var less =
        project.changeCoding(
            made.id(), CodingChange.NONE.withDimension("voice", Optional.empty()), kari);
    assertEquals(DimensionValues.of(Map.of("phase", "before")), less.value().dimensions());
    for (var wrong : List.of("voice=nobody", "mood=glad", "weight=40")) {
      var sides = wrong.split("=", 2);
      var request = CodingRequest.of(1, 20, 30, "ØKO").withDimension(sides[0], sides[1]);
      var error = assertThrows(ProjectError.class, () -> project.addCoding(request, kari), wrong);
      assertEquals("dimensions", error.field());
    }
    assertEquals(List.of(), project.verify());
  }

  @Test
  void aCodingIsSplitAndItsMemoStaysWithTheFirstPart() {
    var coding = add(40, 80, "STATUS");
    project.changeCoding(coding.id(), CodingChange.NONE.withMemo("her").withWeight(30), kari);
    var parts =
        project
            .codingEdits()
            .split(new SplitRequest(coding.id(), OptionalInt.empty(), List.of(60, 50)), kari)
            .value()
            .codings();
    assertEquals(
        List.of(new Span(40, 50), new Span(50, 60), new Span(60, 80)),
        parts.stream().map(Coding::span).toList());
    assertEquals(List.of("her", "", ""), parts.stream().map(Coding::memo).toList());
    assertEquals(
        List.of(OptionalInt.of(30)), parts.stream().map(Coding::weight).distinct().toList());
    assertEquals("Delte en koding av Status, push i 3", told().nb());
    for (int at : new int[] {40, 80, 20}) {
      var error =
          assertThrows(
              ProjectError.class,
              () ->
                  project
                      .codingEdits()
                      .split(
                          new SplitRequest(parts.getFirst().id(), OptionalInt.empty(), List.of(at)),
                          kari));
      assertEquals("at", error.field());
    }
  }

  @Test
  void codingsAreMergedFromTheFirstStartToTheLastEndWithAllTheirMemos() {
    var first = add(40, 60, "STATUS");
    var second = add(50, 90, "STATUS");
    project.changeCoding(first.id(), CodingChange.NONE.withMemo("en").withWeight(30), kari);
    project.changeCoding(
        second.id(),
        CodingChange.NONE.withMemo("to").withDimension("voice", Optional.of("own")),
        kari);
    project.memos().add("coding", second.id(), MemoDraft.of("langt notat"), kari);
    var outcome =
        project.codingEdits().merge(MergeRequest.of(second.id(), first.id()), kari).value();
    var merged = outcome.codings().getFirst();
    assertEquals(List.of(second.id()), outcome.removed());
    assertEquals(first.id(), merged.id());
    assertEquals(new Span(40, 90), merged.span());
    assertEquals("en\n\nto", merged.memo());
    assertEquals("voice=own", merged.dimensions().written());
    assertEquals(OptionalInt.of(30), merged.weight());
    assertEquals(
        List.of("langt notat"),
        project.memos().on("coding", first.id()).value().stream()
            .map(memo -> memo.text())
            .toList());
    project.undo(kari);
    assertEquals(2, project.codings().value().size());
    assertEquals(1, project.memos().on("coding", second.id()).value().size());
    assertEquals(List.of(), project.verify());
  }

  @Test
  void theNotebookHoldsWhatCodingsSayInTheirOwnMemo() {
    var coding = add(40, 60, "STATUS");
    project.changeCoding(coding.id(), CodingChange.NONE.withMemo("ett ord til"), kari);
    project.memos().add("coding", coding.id(), MemoDraft.of("langt notat"), kari);
    var notebook = project.memos().all().value();
    assertEquals(
        Set.of("ett ord til", "langt notat"),
        notebook.memos().stream().map(memo -> memo.text()).collect(Collectors.toSet()));
    assertEquals(List.of(coding.id()), notebook.codings().stream().map(Coding::id).toList());
    var own = notebook.memos().stream().filter(memo -> memo.id() < 0).findFirst().orElseThrow();
    assertEquals(-coding.id(), own.id());
    assertEquals("coding", own.target());
    assertEquals(coding.id(), own.targetId());
  }

  @Test
  void whatMergedCodingsSayDifferentlyMustBeChosen() {
    var push = add(40, 60, "STATUS");
    var pull = project.addCoding(CodingRequest.of(1, 50, 90, "STATUS").withDirection("pull"), kari);
    var ids = MergeRequest.of(push.id(), pull.value().id());
    assertEquals("direction", mergeRefused(ids));
    project.addCode(CodeDraft.named("uten retning", "without direction"), kari);
    var plain = project.codingEdits().merge(ids.withCode("uten retning"), kari).value();
    assertEquals(Optional.empty(), plain.codings().getFirst().direction());
    project.undo(kari);
    var merged = project.codingEdits().merge(ids.withDirection("pull"), kari).value();
    assertEquals(Optional.of("pull"), merged.codings().getFirst().direction());
    var other = add(70, 95, "ØKO");
    assertEquals("code", mergeRefused(MergeRequest.of(push.id(), other.id())));
    var olas = project.addCoding(CodingRequest.of(1, 50, 90, "ØKO"), project.coder("Ola")).value();
    assertEquals("ids", mergeRefused(MergeRequest.of(olas.id(), other.id())));
    var elsewhere = project.addCoding(CodingRequest.of(2, 50, 90, "ØKO"), kari).value();
    assertEquals("ids", mergeRefused(MergeRequest.of(elsewhere.id(), other.id())));
  }

  private String mergeRefused(MergeRequest request) {
    return assertThrows(ProjectError.class, () -> project.codingEdits().merge(request, kari))
        .field();
  }

  @Test
  void fiveThousandCodingsAreOneQuickEditBackAndForth() {
    var wanted = new ArrayList<CodingRequest>();
    for (int i = 0; i < 5000; i++) {
      wanted.add(CodingRequest.of(1 + i % 3, i % 60, 62 + i % 50, i % 2 == 0 ? "STATUS" : "ØKO"));
    }
    var ids = new ArrayList<Integer>();
    quickly(
        "adding", () -> batch(BatchRequest.adding(wanted)).codings().forEach(c -> ids.add(c.id())));
    quickly(
        "changing",
        () -> batch(BatchRequest.changing(ids, CodingChange.NONE.withCode("SOS").withMemo("n"))));
    quickly("undoing", () -> project.undo(kari));
    quickly("redoing", () -> project.redo(kari));
    quickly("removing", () -> batch(BatchRequest.removing(ids)));
    quickly("undoing again", () -> project.undo(kari));
    assertEquals(5000, project.codings().value().size());
    assertEquals(List.of(), project.verify());
  }

  /// The goal is a second on a machine of its own. Tests share theirs, so the time counts that the
  /// thread itself was at work, cold as it is.
  private static void quickly(String what, Runnable work) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    work.run();
    var took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    System.out.println(what + " 5,000 codings took " + took.toMillis() + " ms");
    assertTrue(took.toSeconds() < 4, what + " took " + took);
  }

  @Test
  void wordsAndSentencesOfATextAreFoundOnce() {
    var document = project.study().corpus().document(1).orElseThrow();
    var text = project.text(document).text();
    var units = project.units(document, 1).orElseThrow();
    var sentences =
        IntStream.range(0, units.sentences().length / 2)
            .mapToObj(i -> text.substring(units.sentences()[2 * i], units.sentences()[2 * i + 1]))
            .toList();
    assertEquals(
        List.of(
            Sample.LINES[0],
            Sample.LINES[1],
            Sample.LINES[2],
            "Ja, jeg savnet familien hver dag.",
            "Og maten, og lyset om våren."),
        sentences);
    assertSame(units, project.units(document, 1).orElseThrow());
    assertEquals(Optional.empty(), project.units(document, 2));
  }
}
