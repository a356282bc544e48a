package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.corpus.Turn;
import no.sitat.exchange.CodingSheet;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Part;
import no.sitat.project.correction.Correction.Recast;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.correction.Decision;
import no.sitat.project.correction.Decision.Verdict;
import no.sitat.project.correction.NamePlaces.NamePlace;
import no.sitat.project.correction.Outcome;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.LinkEnd;
import no.sitat.project.desk.MergeRequest;
import no.sitat.project.desk.SplitRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Progress;
import no.sitat.project.past.BuiltUpon;
import no.sitat.project.past.TimelineFilter;
import no.sitat.project.past.UndoChoice;
import no.sitat.text.Anchor;
import no.sitat.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  @TempDir private Path home;
  private Project project;
  private Coder kari;
  private Corrections corrections;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    corrections = project.corrections();
  }

  @AfterEach
  void allIsSoundAfterwards() {
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private String text() {
    return project.text(project.study().corpus().document(1).orElseThrow()).text();
  }

  private Span at(String words) {
    int start = text().indexOf(words);
    assertTrue(start >= 0, words);
    return new Span(start, start + words.length());
  }

  private int code(String words) {
    var span = at(words);
    return project
        .addCoding(CodingRequest.of(1, span.start(), span.end(), "STATUS"), kari)
        .value()
        .id();
  }

  private Outcome replace(String words, String by) {
    var span = at(words);
    int version = project.study().corpus().document(1).orElseThrow().version();
    var wanted = Correction.of(1, version, new Replacement(span.start(), span.end(), by));
    var told = corrections.preview(wanted).value().outcome();
    assertEquals(told, corrections.correct(wanted, kari).value().outcome(), "as was previewed");
    return told;
  }

  private String words(int coding) {
    return project
        .coding(coding)
        .value()
        .map(found ->
            found.anchor() + " " + text().substring(found.span().start(), found.span().end()))
        .orElse("gone");
  }

  private List<String> turns() {
    return project.study().corpus().document(1).orElseThrow().turns().stream()
        .map(turn ->
            turn.speaker() + ": " + text().substring(turn.span().start(), turn.span().end()))
        .toList();
  }

  @Test
  void whatWaitsForReviewIsNeitherJoinedNorSplit() {
    int other = code("Vi hadde");
    int waiting = code("us og alt");
    assertEquals(1, replace("hus", "bygg").review());
    var edits = project.codingEdits();
    var joined = MergeRequest.of(other, waiting);
    assertThrows(ProjectError.class, () -> edits.merge(joined, kari));
    int inside = project.coding(waiting).value().orElseThrow().span().start() + 2;
    var cut = new SplitRequest(waiting, OptionalInt.empty(), List.of(inside));
    assertThrows(ProjectError.class, () -> edits.split(cut, kari));
    assertTrue(words(waiting).startsWith("REVIEW "), words(waiting));
  }

  @Test
  void mergingCodesLeavesWhatWaitsForReviewWaiting() {
    int waiting = code("us og alt");
    replace("hus", "bygg");
    var span = at("og alt, men");
    project.addCoding(CodingRequest.of(1, span.start(), span.end(), "SKATT"), kari);
    var book = project.study().codebook();
    int status = book.keyed("STATUS").orElseThrow().id();
    int tax = book.keyed("SKATT").orElseThrow().id();
    project.codebook().merge(CodeMergeRequest.of(tax, status), kari);
    assertTrue(words(waiting).startsWith("REVIEW "), words(waiting));
    assertEquals(2, project.codings().value().size());
  }

  @Test
  void codingsStayOnTheirWordsWhenATypoBeforeInAndBehindThemIsMended() {
    int before = code("Hvordan var det");
    int around = code("et fint hus og alt");
    int behind = code("familien hver dag");
    assertEquals(new Outcome(1, 1, 1, 0), replace("hus", "bygg"));
    assertEquals("KEPT Hvordan var det", words(before));
    assertEquals("CHANGED et fint bygg og alt", words(around));
    assertEquals("MOVED familien hver dag", words(behind));
    assertEquals(3, project.study().codings().of(1).size());
    project.undo(kari);
    assertEquals("KEPT et fint hus og alt", words(around));
    assertEquals("KEPT familien hver dag", words(behind));
  }

  @Test
  void aCodingMadeOnTheNewTextIsFoundInTheOldOneAfterAnUndo() {
    replace("hus", "bygg");
    int coding = code("fint bygg og");
    int later = code("maten");
    project.undo(kari);
    project.undo(kari);
    project.undo(kari);
    assertEquals(List.of(), project.codings(1).value());
    project.redo(kari);
    project.redo(kari);
    project.redo(kari);
    assertEquals("KEPT fint bygg og", words(coding));
    corrections.restore(1, 1, kari);
    assertEquals("CHANGED fint hus og", words(coding));
    assertEquals("MOVED maten", words(later));
    assertEquals(3, project.study().corpus().document(1).orElseThrow().version());
  }

  @Test
  void wordsThatAreGoneWaitInTheReviewAndCountNowhere() {
    int coding = code("men ikke venner");
    replace(", men ikke venner", "");
    assertEquals("gone", words(coding));
    assertEquals(0, project.study().codings().size());
    assertEquals(Map.of(1, 1), corrections.waiting(project.study()));
    var item = corrections.review(1).value().getFirst();
    assertEquals("men ikke venner", item.before().text());
    assertEquals(Optional.empty(), item.after());
    corrections.decide(
        1,
        2,
        List.of(new Decision("coding", coding, Verdict.ADJUST, Optional.of(at("og alt")))),
        kari);
    assertEquals("KEPT og alt", words(coding));
    assertEquals(Map.of(), corrections.waiting(project.study()));
    project.undo(kari);
    assertEquals("gone", words(coding));
    corrections.decide(
        1, 2, List.of(new Decision("coding", coding, Verdict.REMOVE, Optional.empty())), kari);
    assertEquals(List.of(), corrections.review(1).value());
    project.undo(kari);
    project.undo(kari);
    assertEquals("KEPT men ikke venner", words(coding));
  }

  @Test
  void wordsMovedByARepeatedImportAreProposedWhereTheyStand() {
    int coding = code("jeg savnet familien hver dag");
    var moved =
        new no.sitat.corpus.Transcript(
            "R1: Ja, jeg savnet familien hver dag. Vi hadde et fint hus.\nI: Savnet du noen?\n",
            List.of());
    corrections.again(1, moved, kari);
    var item = corrections.review(1).value();
    if (project.coding(coding).value().isEmpty()) {
      assertEquals(
          "jeg savnet familien hver dag",
          item.getFirst().proposed().orElseThrow().excerpt().text());
    } else {
      assertEquals("MOVED jeg savnet familien hver dag", words(coding));
    }
  }

  @Test
  void aReviewedPlaceIsSetDownInTheTextThatWasLookedAt() {
    int coding = code("et fint hus og alt");
    replace("hus", "bygg");
    corrections.decide(
        1, 2, List.of(new Decision("coding", coding, Verdict.ACCEPT, Optional.empty())), kari);
    assertEquals("KEPT et fint bygg og alt", words(coding));
    project.undo(kari);
    assertEquals("CHANGED et fint bygg og alt", words(coding));
  }

  @Test
  void decisionsGoBackWithTheCorrectionTheyWereAbout() {
    int coding = code("et fint hus og alt");
    int later = code("jeg savnet");
    replace("hus", "bygg");
    int correction = lastEdit();
    var span = at("familien");
    corrections.decide(
        1, 2, List.of(new Decision("coding", coding, Verdict.ADJUST, Optional.of(span))), kari);
    code("hver dag");
    assertEquals("KEPT familien", words(coding));

    // What was coded on the corrected text stays; the decision would be about nothing.
    var refusal =
        assertThrows(
            BuiltUpon.class, () -> project.undoing().takeBack(correction, kari, UndoChoice.ALONE));
    assertEquals(1, refusal.count());
    project.undoing().takeBack(correction, kari, UndoChoice.TOGETHER);
    assertEquals("KEPT et fint hus og alt", words(coding));
    assertEquals("KEPT jeg savnet", words(later));
    assertEquals(3, project.codings(1).value().size());
  }

  @Test
  void whatHasLostItsWordsIsLookedForWhereTheyStood() {
    int coding = code("men ikke venner");
    replace("men ikke venner", "");
    var item = corrections.review(1).value().getFirst();
    assertEquals(coding, item.id());
    assertEquals(Optional.empty(), item.after());
    int near = item.near().orElseThrow();
    assertTrue(text().substring(0, near).endsWith("og alt, "), text().substring(0, near));
  }

  @Test
  void aReviewLaysNoCodingWhereTheSameIsCoded() {
    int coding = code("et fint hus og alt");
    int there = code("jeg savnet");
    replace("hus", "bygg");
    var wanted =
        List.of(new Decision("coding", coding, Verdict.ADJUST, Optional.of(at("jeg savnet"))));
    var refusal = assertThrows(ProjectError.class, () -> corrections.decide(1, 2, wanted, kari));
    assertEquals("start", refusal.field());
    assertEquals("CHANGED et fint bygg og alt", words(coding));
    assertEquals("MOVED jeg savnet", words(there));
  }

  private int lastEdit() {
    return (int)
        project.past().page(TimelineFilter.NONE, 1, OptionalLong.empty()).items().getFirst().id();
  }

  @Test
  void recodingDoesNotForgetWhereACodingWasMade() {
    int coding = code("et fint hus og alt");
    replace("hus", "bygg");
    project.changeCoding(coding, CodingChange.NONE.withMemo("obs"), kari);
    assertEquals("CHANGED et fint bygg og alt", words(coding));
    var span = at("fint bygg");
    project.changeCoding(coding, CodingChange.NONE.withSpan(span.start(), span.end()), kari);
    assertEquals("KEPT fint bygg", words(coding));
  }

  @Test
  void aTurnIsSplitJoinedGivenToAnotherAndTakenOut() {
    int coding = code("Savnet du noen?");
    corrections.correct(
        Correction.of(
            1,
            1,
            new Recast(
                2,
                2,
                List.of(
                    new Part("R1", "Vi hadde et fint hus og alt,"),
                    new Part("I", "men ikke venner.")))),
        kari);
    assertEquals(
        List.of(
            "I: Hvordan var det å komme hit?",
            "R1: Vi hadde et fint hus og alt,",
            "I: men ikke venner.",
            "I: Savnet du noen?",
            "R1: Ja, jeg savnet familien hver dag. Og maten, og lyset om våren."),
        turns());
    assertTrue(
        text().contains("\nR1: Vi hadde et fint hus og alt,\nI: men ikke venner.\nI: Savnet"),
        text());
    corrections.correct(
        Correction.of(
            1, 2, new Recast(3, 4, List.of(new Part("I", "men ikke venner. Savnet du noen?")))),
        kari);
    assertEquals("KEPT Savnet du noen?", words(coding));
    corrections.correct(Correction.of(1, 3, new Recast(1, 1, List.of())), kari);
    assertTrue(text().startsWith("Opptak intervju 1\nR1: Vi hadde"), text());
    assertEquals(3, turns().size());
    corrections.correct(
        Correction.of(
            1, 4, new Recast(2, 2, List.of(new Part("R2", "men ikke venner. Savnet du noen?")))),
        kari);
    assertTrue(text().contains("\nR2: men ikke venner."), text());
    var turn = project.study().corpus().document(1).orElseThrow().turns().get(1);
    assertEquals("INTERVIEWER", turn.role().name());
    assertEquals("MOVED Savnet du noen?", words(coding));
    assertEquals(
        List.of(5, 4, 3, 2, 1),
        corrections.versions(1).value().stream().map(each -> each.number()).toList());
  }

  @Test
  void aSpeakerIsRenamedInTheWholeTextAndStaysTheSamePerson() {
    corrections.correct(
        new Correction(1, 1, List.of(), List.of(), Map.of("R1", "Informant A")), kari);
    var document = project.study().corpus().document(1).orElseThrow();
    var who = project.study().respondents().labelled("R1").orElseThrow().id();
    assertEquals(
        List.of(Turn.NOBODY, who, Turn.NOBODY, who),
        document.turns().stream().map(Turn::respondent).toList());
    assertTrue(text().contains("\nInformant A: Vi hadde"), text());
    assertTrue(!text().contains("R1"), text());
  }

  @Test
  void aNameIsFoundAloneInTheGenitiveAndInOtherWords() {
    replace("Vi hadde et fint hus", "Kari hadde Karis hus, kari og Karin i Karianne, Okari");
    var found = corrections.places(1, "Kari");
    assertEquals(
        List.of("Kari", "Karis", "kari", "Karin"), found.stream().map(NamePlace::form).toList());
    assertEquals(List.of(true, true, true, false), found.stream().map(NamePlace::sure).toList());
  }

  @Test
  void oldTextsStayReadableWithTheirCodings() {
    code("et fint hus og alt");
    var made = at("et fint hus og alt");
    replace("hus", "bygg");
    var then = corrections.contents(1, 1).value();
    assertTrue(then.text().text().contains("et fint hus"));
    assertEquals(List.of(made), then.codings().stream().map(Coding::span).toList());
    var error = assertThrows(ProjectError.class, () -> corrections.contents(1, 9));
    assertEquals(Problem.UNKNOWN_VERSION, error.problem());
  }

  @Test
  void aTurnIsNotEmptiedAndKeepsItsDistance() {
    var one = project.study().corpus().document(1).orElseThrow().turns().get(0).span();
    var two = project.study().corpus().document(1).orElseThrow().turns().get(1).span();
    for (var wrong :
        List.of(
            new Replacement(two.start(), two.end(), ""),
            new Replacement(two.start(), two.end(), " \u000b "),
            new Replacement(one.end(), two.start(), ""))) {
      assertThrows(
          ProjectError.class,
          () -> corrections.correct(Correction.of(1, 1, wrong), kari),
          wrong.toString());
    }
    assertEquals(1, project.study().corpus().document(1).orElseThrow().version());
  }

  @Test
  void whatIsWrittenHasTheFormOfWhatIsRead() {
    var two = project.study().corpus().document(1).orElseThrow().turns().get(1).span();
    var written = new Replacement(two.start(), two.end(), "Cafe\u0301\u0000\r\nog \u001b[31m hus");
    corrections.correct(Correction.of(1, 1, written), kari);
    var now = corrections.contents(1, 2).value().text().text();
    assertTrue(now.contains("Caf\u00e9 \nog  [31m hus"), now);
  }

  @Test
  void linkedQuotationsAreRemovedInOneReview() {
    var two = project.study().corpus().document(1).orElseThrow().turns().get(1).span();
    var ends =
        IntStream.of(two.start(), two.start() + 10)
            .mapToObj(start -> new LinkEnd.Passage(1, OptionalInt.empty(), start, start + 6))
            .toList();
    project.quotations().link(ends.get(0), ends.get(1), "explains", kari);
    corrections.correct(
        Correction.of(1, 1, new Recast(2, 2, List.of(new Part("R1", "Nytt.")))), kari);
    var all =
        corrections.review(1).value().stream()
            .map(item -> new Decision(item.target(), item.id(), Verdict.REMOVE, Optional.empty()))
            .toList();
    assertThrows(
        ProjectError.class,
        () -> corrections.decide(1, 2, List.of(all.getFirst(), all.getFirst()), kari));
    corrections.decide(1, 2, all, kari);
    assertEquals(List.of(), corrections.review(1).value());
    assertEquals(List.of(), project.verify());
  }

  @Test
  void aCorrectionOfATextThatWasCorrectedMeanwhileSaysByWhom() {
    replace("hus", "bygg");
    var late = Correction.of(1, 1, new Replacement(54, 58, "x"));
    var error =
        assertThrows(ProjectError.class, () -> corrections.correct(late, project.coder("Ola")));
    assertEquals(Problem.STALE_VERSION, error.problem());
    assertTrue(error.words().en().contains("Kari has corrected it"), error.words().en());
  }

  @Test
  void whatCannotBeDoneIsRefused() {
    for (var wrong :
        List.of(
            new Replacement(-1, 2, ""),
            new Replacement(5, 4, ""),
            new Replacement(0, 9999, ""),
            new Replacement(40, 60, ""))) {
      assertThrows(
          ProjectError.class,
          () -> corrections.correct(Correction.of(1, 1, wrong), kari),
          wrong.toString());
    }
    var twice = Correction.of(1, 1, new Replacement(60, 64, "a"), new Replacement(62, 66, "b"));
    assertThrows(ProjectError.class, () -> corrections.correct(twice, kari));
    var split =
        Correction.of(4, 1, new Recast(1, 1, List.of(new Part("a", "b"), new Part("c", "d"))));
    assertThrows(ProjectError.class, () -> corrections.correct(split, kari));
    assertEquals(1, project.study().corpus().document(1).orElseThrow().version());
  }

  @Test
  void restoringTellsOfCodingsThatComeBack() {
    code("men ikke venner");
    replace(", men ikke venner", "");
    assertEquals(new Outcome(1, 0, 0, 0), corrections.restore(1, 1, kari).value().outcome());
  }

  @Test
  void aCorrectionThatChangesNothingIsNoEdit() {
    long before = project.revision();
    replace("hus", "hus");
    assertEquals(before, project.revision());
  }

  @Test
  void postsKeepWhatTheyAreWhenTheirWordsAreCorrected() {
    corrections.correct(Correction.of(4, 1, new Replacement(0, 4, "Er det noen")), kari);
    var thread = project.study().corpus().document(4).orElseThrow();
    assertEquals(
        List.of("p1", "p2"),
        thread.turns().stream().map(turn -> turn.post().orElseThrow().id()).toList());
    project.awaitIndex();
  }

  @Test
  void correctingIsUndoneFastAlsoWithFiveThousandCodings() {
    project.importDocuments(List.of(Sample.interview("langt", "R2", 700)), kari, Progress.none());
    var document = project.study().corpus().named("langt").orElseThrow();
    var rows = new ArrayList<CodingSheet.Row>();
    for (int i = 0; i < 5000; i++) {
      rows.add(Sample.coding("langt", 30 + i * 20, 60 + i * 20, i % 2 == 0 ? "SKATT" : "SOS"));
    }
    project.importCodings(
        Sample.codings(rows.toArray(CodingSheet.Row[]::new)), kari, Progress.none());
    var turn = document.turns().get(1).span();
    var took = new ArrayList<Long>();
    for (int round = 0; round < 5; round++) {
      int version = project.study().corpus().named("langt").orElseThrow().version();
      var words = new Replacement(turn.start(), turn.start() + 2, "Og vi" + round);
      corrections.correct(Correction.of(document.id(), version, words), kari);
      long begin = System.nanoTime();
      project.undo(kari);
      took.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }
    System.out.println("undo of a correction with 5000 codings, ms: " + took);
    assertEquals(5000, project.codings(document.id()).value().size());
    assertTrue(
        project.codings(document.id()).value().stream().allMatch(it -> it.anchor() == Anchor.KEPT));
    assertTrue(
        took.stream().mapToLong(Long::longValue).min().orElseThrow() < 10_000, took.toString());
  }
}
