package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeLink;
import no.sitat.codebook.LocalText;
import no.sitat.coding.CodeMerge;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.Memo;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.codes.CodeSplitRequest;
import no.sitat.project.codes.LinkDesk.NamedLink;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The codebook worked on as a whole: moved, linked, merged, split.
class CodebookWorkTest {
  @TempDir private Path home;
  private Project project;
  private Coder kari;
  private Coder ola;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    ola = project.coder("Ola");
  }

  @AfterEach
  void close() {
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private int code(String key) {
    return project.study().codebook().keyed(key).orElseThrow().id();
  }

  private List<String> below(String key) {
    int id = key.isEmpty() ? 0 : code(key);
    return project.study().codebook().childrenOf(id).stream().map(Code::key).toList();
  }

  private Coding coded(String key, int start, int end, Coder by) {
    return project.addCoding(CodingRequest.of(1, start, end, key), by).value();
  }

  private List<Coding> codings(String key) {
    int id = code(key);
    return project.codings().value().stream().filter(coding -> coding.code() == id).toList();
  }

  private static List<Span> spans(List<Coding> codings) {
    return codings.stream().map(Coding::span).toList();
  }

  @Test
  void aCodeMovesToItsPlaceAmongItsSiblings() {
    project.codebook().move(code("ØKO"), Optional.empty(), OptionalInt.of(1), kari);
    assertEquals(List.of("SOS", "ØKO", "STATUS", "SKATT"), below(""));
    project.codebook().move(code("ØKO"), Optional.of("SOS"), OptionalInt.of(0), kari);
    assertEquals(List.of("ØKO", "SOS.BARN"), below("SOS"));
    project.codebook().move(code("SOS.BARN"), Optional.empty(), OptionalInt.empty(), kari);
    assertEquals(List.of("SOS", "STATUS", "SKATT", "SOS.BARN"), below(""));
    assertEquals("Flyttet koden Barn øverst i treet", told());
  }

  @Test
  void aNameIsOneLineThatEveryFileCanHold() {
    var made =
        project
            .addCode(CodeDraft.named("Hus\u000Bog\uFFFEhjem 🏡", "House\r\nand home"), kari)
            .value();
    assertEquals(new LocalText("Hus og hjem 🏡", "House and home"), made.name());
  }

  @Test
  void aCodeCannotMoveBelowItself() {
    var error =
        assertThrows(
            ProjectError.class,
            () ->
                project
                    .codebook()
                    .move(code("SOS"), Optional.of("SOS.BARN"), OptionalInt.empty(), kari));
    assertEquals("parent", error.field());
  }

  @Test
  void aBranchIsSwitchedOffAsAWholeAndKeepsItsCodings() {
    project.addCoding(CodingRequest.of(1, 40, 50, "SOS.BARN").withDirection("push"), kari);
    var study = project.codebook().switchBranch(code("SOS"), false, kari);
    assertEquals(
        List.of("STATUS", "SKATT", "ØKO"),
        study.codebook().codes().stream().filter(Code::active).map(Code::key).toList());
    assertEquals(1, codings("SOS.BARN").size());
  }

  @Test
  void linksAreTypedChangedAndNotDoubled() {
    var link = new NamedLink("STATUS", "SOS", "contrast");
    project.codebook().addLink(link, kari);
    assertEquals("Ny lenke: Status i kontrast til Sosiale relasjoner", told());
    var back = new NamedLink("SOS", "STATUS", "contrast");
    var error = assertThrows(ProjectError.class, () -> project.codebook().addLink(back, kari));
    assertEquals(Problem.NAME_TAKEN, error.problem());
    project.codebook().changeLink(link, "gir opphav til", kari);
    var changed = new NamedLink("STATUS", "SOS", "gir opphav til");
    assertEquals(
        new CodeLink(code("STATUS"), code("SOS"), "gir opphav til"),
        project.study().codebook().links().getLast());
    project.codebook().removeLink(changed, kari);
    assertEquals(1, project.study().codebook().links().size());
  }

  private String told() {
    return project.history(1, OptionalLong.empty()).getFirst().text().nb();
  }

  @Test
  void mergedCodesHaveEverythingThatEitherHad() {
    var a = coded("SKATT", 40, 60, kari);
    var b = coded("STATUS", 50, 80, kari);
    coded("SKATT", 90, 100, ola);
    project.changeCoding(a.id(), CodingChange.NONE.withMemo("om skatten"), kari);
    project.memos().add("coding", a.id(), MemoDraft.of("et notat"), kari);
    project.memos().add("code", code("SKATT"), MemoDraft.of("om koden"), kari);
    project.addCode(CodeDraft.named("Avgift", "Fee").withParent(Optional.of("SKATT")), kari);
    project.codebook().addLink(new NamedLink("SKATT", "STATUS", "cause"), kari);
    var before = Picture.of(project);

    var plan =
        project.codebook().planMerge(CodeMergeRequest.of(code("SKATT"), code("STATUS"))).value();
    assertEquals(new CodeMerge.Counts(1, 1, 0, 0), plan.codings().counts());
    assertEquals(before, Picture.of(project), "a plan changes nothing");

    project.codebook().merge(CodeMergeRequest.of(code("SKATT"), code("STATUS")), kari);
    assertEquals(Optional.empty(), project.study().codebook().keyed("SKATT"));
    assertEquals(List.of(new Span(40, 80), new Span(90, 100)), spans(codings("STATUS")));
    assertEquals(b.id(), codings("STATUS").getFirst().id());
    assertEquals("om skatten", codings("STATUS").getFirst().memo());
    assertEquals(List.of("et notat"), texts(project.memos().on("coding", b.id()).value()));
    assertEquals(List.of("om koden"), texts(project.memos().on("code", code("STATUS")).value()));
    assertEquals(List.of("SKATT.AVGIFT"), below("STATUS"));
    assertEquals(
        List.of(new CodeLink(code("STATUS"), code("ØKO"), "related")),
        project.study().codebook().links());
    assertEquals("Slo koden Skatt sammen med Status (2 kodinger)", told());
    project.undo(kari);
    assertEquals(before, Picture.of(project), "undone");
  }

  private static List<String> texts(List<Memo> memos) {
    return memos.stream().map(Memo::text).toList();
  }

  @Test
  void aDirectionThatTheOtherCodeDoesNotAllowIsAskedFor() {
    project.addCoding(CodingRequest.of(1, 40, 60, "STATUS").withDirection("pull"), kari);
    coded("STATUS", 70, 80, kari);
    var request = CodeMergeRequest.of(code("STATUS"), code("SKATT"));
    assertEquals(Map.of("pull", 1), project.codebook().planMerge(request).value().unplaced());
    var error = assertThrows(ProjectError.class, () -> project.codebook().merge(request, kari));
    assertEquals(Problem.DIRECTION_NOT_ALLOWED, error.problem());
    project.codebook().merge(request.withDirections(Map.of("pull", "push")), kari);
    assertEquals(
        List.of(Optional.of("push"), Optional.of("push")),
        codings("SKATT").stream().map(Coding::direction).toList());
  }

  @Test
  void aCodeMergedIntoItsOwnSubcodeLetsItRise() {
    project.addCode(CodeDraft.named("Venner", "Friends").withParent(Optional.of("SOS")), kari);
    project.codebook().merge(CodeMergeRequest.of(code("SOS"), code("SOS.BARN")), kari);
    assertEquals(List.of("SOS.BARN", "STATUS", "SKATT", "ØKO"), below(""));
    assertEquals(List.of("SOS.VENNER"), below("SOS.BARN"));
  }

  @Test
  void anAppendedDefinitionIsANewEditionAndOldCodingsAreStillOfTheOld() {
    define("SKATT", "Det staten tar.");
    define("STATUS", "Anseelse.");
    coded("STATUS", 40, 50, kari);
    coded("SKATT", 60, 70, kari);
    project.codebook().merge(CodeMergeRequest.of(code("SKATT"), code("STATUS")).appending(), kari);
    assertEquals("Slo koden Skatt sammen med Status (1 koding)", told());
    var status = project.study().codebook().keyed("STATUS").orElseThrow();
    assertEquals("Anseelse.\n\nDet staten tar.", status.definition().nb());
    assertEquals(3, status.edition());
    assertEquals(List.of(2, 3), codings("STATUS").stream().map(Coding::edition).toList());
  }

  private void define(String key, String definition) {
    var codebook = project.study().codebook();
    var code = codebook.keyed(key).orElseThrow();
    var text = new LocalText(definition, "");
    project.changeCode(code.id(), CodeDraft.of(code, codebook).withTexts(code.name(), text), kari);
  }

  @Test
  void codingsOfARemovedDocumentFollowTheMergeAndComeBackWithIt() {
    project.addCoding(CodingRequest.of(2, 40, 50, "SKATT"), kari);
    project.removeDocument(2, kari);
    var plan =
        project.codebook().planMerge(CodeMergeRequest.of(code("SKATT"), code("STATUS"))).value();
    assertEquals(CodeMerge.Counts.NONE, plan.codings().counts());
    assertEquals(1, plan.hidden().size());
    project.codebook().merge(CodeMergeRequest.of(code("SKATT"), code("STATUS")), kari);
    int status = code("STATUS");
    assertEquals(
        List.of(status),
        project
            .database()
            .read(handle ->
                handle
                    .createQuery("SELECT code FROM coding WHERE document = 2")
                    .mapTo(Integer.class)
                    .list()));
  }

  @Test
  void aDirectionOfACodingOutOfSightIsAskedForToo() {
    project.addCoding(CodingRequest.of(2, 40, 50, "STATUS").withDirection("pull"), kari);
    project.removeDocument(2, kari);
    var request = CodeMergeRequest.of(code("STATUS"), code("SKATT"));
    assertEquals(Map.of("pull", 1), project.codebook().planMerge(request).value().unplaced());
    var error = assertThrows(ProjectError.class, () -> project.codebook().merge(request, kari));
    assertEquals(Problem.DIRECTION_NOT_ALLOWED, error.problem());
  }

  @Test
  void aSplitGivesCodingsToNewCodesAndLeavesTheRest() {
    var first = coded("STATUS", 40, 50, kari);
    var second = coded("STATUS", 60, 70, kari);
    coded("STATUS", 80, 90, ola);
    var request =
        new CodeSplitRequest(
            code("STATUS"),
            List.of(part("Anseelse", false, first.id()), part("Rang", true, second.id())));
    var plan = project.codebook().planSplit(request).value();
    assertEquals(List.of(1, 1), plan.parts().stream().map(part -> part.codings().size()).toList());
    assertEquals(1, plan.rest().codings().size());
    project.codebook().split(request, kari);
    assertEquals(List.of("SOS", "STATUS", "ANSEELSE", "SKATT", "ØKO"), below(""));
    assertEquals(List.of("STATUS.RANG"), below("STATUS"));
    assertEquals(List.of(first.id()), codings("ANSEELSE").stream().map(Coding::id).toList());
    assertEquals(List.of(second.id()), codings("STATUS.RANG").stream().map(Coding::id).toList());
    assertEquals(1, codings("STATUS").size());
    assertEquals("Delte koden Status: Anseelse, Rang (2 kodinger)", told());
  }

  private static CodeSplitRequest.Part part(String name, boolean child, int... codings) {
    return new CodeSplitRequest.Part(
        new LocalText(name, ""),
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        child,
        IntStream.of(codings).boxed().toList());
  }

  @Test
  void aCodingGoesToOneNewCodeOnlyAndMustBeOfTheCode() {
    int own = coded("STATUS", 40, 50, kari).id();
    int other = coded("SKATT", 40, 50, kari).id();
    int status = code("STATUS");
    var twice = new CodeSplitRequest(status, List.of(part("A", false, own), part("B", false, own)));
    assertThrows(ProjectError.class, () -> project.codebook().planSplit(twice));
    var foreign = new CodeSplitRequest(status, List.of(part("A", false, other)));
    assertThrows(ProjectError.class, () -> project.codebook().split(foreign, kari));
  }

  /// Who said what is meant where: the twin that counts characters.
  private Set<String> said(Map<String, String> renamed) {
    var said = new TreeSet<String>();
    var book = project.study().codebook();
    for (var coding : project.codings().value()) {
      var key = book.code(coding.code()).orElseThrow().key();
      IntStream.range(coding.span().start(), coding.span().end())
          .forEach(at ->
              said.add(
                  "%d %s %s %d %d"
                      .formatted(
                          coding.coder(),
                          renamed.getOrDefault(key, key),
                          coding.direction(),
                          coding.document(),
                          at)));
    }
    return said;
  }

  @Test
  void aMergeSaysTheSameOfEveryCharacterAndIsUndoneToTheLetter() {
    var random = new Random(Seed.fresh(CodebookWorkTest.class));
    for (int round = 0; round < 15; round++) {
      for (int i = 0; i < 12; i++) {
        int start = 20 + random.nextInt(60);
        var key = random.nextBoolean() ? "SKATT" : "STATUS";
        coded(key, start, start + 1 + random.nextInt(15), random.nextBoolean() ? kari : ola);
      }
      var before = Picture.of(project);
      var expected = said(Map.of("SKATT", "STATUS"));
      var merged =
          project
              .codebook()
              .merge(CodeMergeRequest.of(code("SKATT"), code("STATUS")), kari)
              .value();
      assertEquals(expected, said(Map.of()));
      assertEquals(merged.reach().codingsAfter(), codings("STATUS").size());
      project.undo(kari);
      assertEquals(before, Picture.of(project), "round " + round);
    }
  }
}
