package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.coding.Coder;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.SegmentUnit;
import no.sitat.coding.Study;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.searches.HitCodingRequest;
import no.sitat.project.searches.NewHits;
import no.sitat.project.searches.RuleAsSeen;
import no.sitat.project.searches.SearchDraft;
import no.sitat.project.searches.SuggestionDesk.Suggested;
import no.sitat.project.searches.Suggestions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Searches that are kept, what is new in them, and what people decide about the suggestions of
/// rules. The "query" of these tests is any word: they say themselves where it is found.
class SavedSearchesTest {
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
    project.close();
  }

  private void reopen() {
    project.close();
    project = Project.open(home.resolve("p"));
    kari = project.coder("Kari");
    ola = project.coder("Ola");
  }

  /// Where a word stands in the texts as they are now.
  private List<HitPlace> where(String word) {
    return where(word, project.study());
  }

  private List<HitPlace> where(String word, Study study) {
    var found = new ArrayList<HitPlace>();
    for (var document : study.corpus().documents()) {
      var text = project.text(document).text();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        found.add(HitPlace.of(document.id(), at, at + word.length()));
      }
    }
    return found;
  }

  private SavedSearch saved(String name, String word) {
    return project
        .searches()
        .add(SearchDraft.of(name, word), project.study(), where(word), kari)
        .value();
  }

  private SavedSearch rule(String word, String code) {
    var draft =
        SearchDraft.of("regel", word).by(SegmentUnit.SENTENCE).coding(code, Optional.empty());
    return project.searches().add(draft, project.study(), where(word), kari).value();
  }

  private NewHits news(SavedSearch search, Coder to) {
    return project.searches().news(search.id(), project.study(), where(search.query()), to);
  }

  private Suggestions suggestions(SavedSearch rule, Coder to) {
    return project.searches().suggestions(rule, project.study(), where(rule.query()), to);
  }

  private Suggested suggested(HitPlace place) {
    int version = project.study().corpus().document(place.document()).orElseThrow().version();
    return new Suggested(place, version);
  }

  private RuleAsSeen seen(SavedSearch rule) {
    return RuleAsSeen.of(rule, project.study());
  }

  private void correct(int document, String old, String now) {
    var found = project.study().corpus().document(document).orElseThrow();
    int at = project.text(found).text().indexOf(old);
    project
        .corrections()
        .correct(
            Correction.of(document, found.version(), new Replacement(at, at + old.length(), now)),
            kari);
  }

  @Test
  void whoKeepsASearchHasSeenItsHitsAndOthersHaveNot() {
    var search = saved("venner", "venner");
    assertEquals(6, news(search, kari).total());
    assertEquals(List.of(), news(search, kari).fresh());
    assertEquals(List.of(0, 1, 2, 3, 4, 5), news(search, ola).fresh());
    assertEquals(Optional.empty(), news(search, ola).since());
  }

  @Test
  void aHitThatACorrectionBroughtIsNewAndThoseItMovedAreNot() {
    var search = saved("venner", "venner");
    correct(1, "Hvordan var det", "Fant du venner, og hvordan var det");
    var news = news(search, kari);
    assertEquals(7, news.total());
    assertEquals(List.of(0), news.fresh());
    assertEquals(0, news.gone());
  }

  @Test
  void aHitThatACorrectionTookIsGoneAndItsUndoBringsItBack() {
    var search = saved("venner", "venner");
    correct(2, "ikke venner", "ikke naboer");
    assertEquals(1, news(search, kari).gone());
    assertEquals(List.of(), news(search, kari).fresh());
    project.undo(kari);
    assertEquals(0, news(search, kari).gone());
  }

  @Test
  void hitsOfADocumentThatIsRemovedAreGone() {
    var search = saved("venner", "venner");
    project.removeDocument(2, kari);
    assertEquals(3, news(search, kari).gone());
    assertEquals(3, news(search, kari).total());
  }

  @Test
  void toMarkAsSeenIsOfOnePersonAndCanBeUndone() {
    var search = saved("venner", "venner");
    correct(1, "Savnet du noen", "Savnet du venner");
    project.searches().markSeen(search.id(), project.study(), where("venner"), ola);
    ola = project.coder("Ola");
    assertEquals(List.of(), news(search, ola).fresh());
    assertEquals(1, news(search, kari).fresh().size());
    project.searches().markSeen(search.id(), project.study(), where("venner"), kari);
    reopen();
    assertEquals(List.of(), news(search, kari).fresh());
    project.undo(kari);
    assertEquals(1, news(search, kari).fresh().size());
    project.redo(kari);
    assertEquals(List.of(), news(search, kari).fresh());
    assertEquals(List.of(), project.verify());
  }

  @Test
  void newHitsAreThoseATwinOfCharactersHasAlsoAfterManyCorrections() {
    var random = new Random(Seed.fresh(SavedSearchesTest.class));
    var search = saved("en", "en");
    for (int round = 0; round < 40; round++) {
      var seen = project.study();
      var before = where("en");
      project.searches().markSeen(search.id(), seen, before, kari);
      int id = 1 + random.nextInt(3);
      var document = seen.corpus().document(id).orElseThrow();
      var turn = document.turns().get(random.nextInt(document.turns().size())).span();
      int at = turn.start() + random.nextInt(turn.length());
      var words = List.of(" en ", "enen", "x").get(random.nextInt(3));
      // Inserted, so that each hit of before is there, moved, or was torn apart.
      project
          .corrections()
          .correct(Correction.of(id, document.version(), new Replacement(at, at, words)), kari);
      var moved = new ArrayList<HitPlace>();
      for (var hit : before) {
        int start = hit.span().start();
        int end = hit.span().end();
        boolean here = hit.document() == id;
        if (here && at > start && at < end) {
          moved.add(HitPlace.of(id, start, end + words.length()));
        } else {
          int by = here && at <= start ? words.length() : 0;
          moved.add(HitPlace.of(hit.document(), start + by, end + by));
        }
      }
      var now = where("en");
      var news = news(search, kari);
      assertEquals(
          now.stream().filter(hit -> !moved.contains(hit)).toList(),
          news.fresh().stream().map(now::get).toList(),
          "round " + round);
      assertEquals(moved.stream().filter(hit -> !now.contains(hit)).count(), news.gone());
    }
    assertEquals(List.of(), project.verify());
  }

  @Test
  void aSearchIsRenamedAndLetGoAndAllOfItComesBack() {
    var search = rule("venner", "ØKO");
    var suggested = suggestions(search, kari).waiting();
    project.searches().refuse(seen(search), suggested(suggested.getFirst()), kari);
    project.searches().change(search.id(), draft -> draft.named("vennskap"), kari);
    var before = Picture.of(project);
    project.searches().remove(search.id(), kari);
    assertEquals(List.of(), project.searches().all(kari).value());
    reopen();
    project.undo(kari);
    assertEquals(before, Picture.of(project));
    assertEquals(
        "vennskap", project.searches().find(search.id(), kari).orElseThrow().search().name());
    assertEquals(suggested.size() - 1, suggestions(search, kari).waiting().size());
  }

  @Test
  void twoSearchesCannotHaveOneName() {
    saved("venner", "venner");
    var error = assertThrows(ProjectError.class, () -> saved(" venner ", "fint"));
    assertEquals(Problem.NAME_TAKEN, error.problem());
    assertEquals("name", error.field());
  }

  /// After a correction the old place has other words, which may be coded, or refused, already.
  @Test
  void aSuggestionSeenInAnOlderTextIsSaidToBeOldWhateverStandsThereNow() {
    var rule = rule("venner", "ØKO");
    var place =
        suggestions(rule, kari).waiting().stream()
            .filter(each -> each.document() == 1)
            .findFirst()
            .orElseThrow();
    var seen = suggested(place);
    correct(1, "fint hus", "pent hus");
    project.searches().accept(seen(rule), suggested(place), Optional.empty(), kari);
    project.searches().refuse(seen(rule), suggested(otherThan(place, rule)), kari);
    for (var old : List.of(seen, new Suggested(otherThan(place, rule), 0))) {
      for (Executable decision :
          List.<Executable>of(
              () -> project.searches().accept(seen(rule), old, Optional.empty(), kari),
              () -> project.searches().refuse(seen(rule), old, kari))) {
        var error = assertThrows(ProjectError.class, decision);
        assertEquals(Problem.STALE_VERSION, error.problem());
      }
    }
  }

  private HitPlace otherThan(HitPlace place, SavedSearch rule) {
    return suggestions(rule, kari).waiting().stream()
        .filter(each -> !each.equals(place))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void suggestionsAreTheSentencesThatNobodyHasDecided() {
    var search = rule("venner", "ØKO");
    var waiting = suggestions(search, kari).waiting();
    assertEquals(6, waiting.size());
    var text = project.text(project.study().corpus().document(1).orElseThrow()).text();
    assertEquals(
        "Vi hadde et fint hus og alt, men ikke venner.",
        text.substring(waiting.getFirst().span().start(), waiting.getFirst().span().end()));
    project.searches().accept(seen(search), suggested(waiting.get(0)), Optional.empty(), kari);
    project.searches().refuse(seen(search), suggested(waiting.get(1)), kari);
    assertEquals(waiting.subList(2, 6), suggestions(search, kari).waiting());
    assertEquals(waiting, suggestions(search, ola).waiting());
    var decided = suggestions(search, ola).decided();
    assertEquals(1, decided.accepted());
    assertEquals(1, decided.refused());
    reopen();
    project.undo(kari);
    project.undo(kari);
    assertEquals(waiting, suggestions(search, kari).waiting());
    assertEquals(0, suggestions(search, kari).decided().refused());
  }

  @Test
  void aRefusalHoldsWhereItsPlaceIsCarriedTo() {
    var search = rule("venner", "ØKO");
    var waiting = suggestions(search, kari).waiting();
    project.searches().refuse(seen(search), suggested(waiting.getFirst()), kari);
    correct(1, "Hvordan var det", "Fortell litt om hvordan det var");
    var after = suggestions(search, kari).waiting();
    assertEquals(5, after.size());
    assertEquals(0, after.stream().filter(place -> place.document() == 1).count());
    var refusals = project.searches().refusals(search, kari).value();
    assertEquals(1, refusals.size());
    project.searches().takeBackRefusal(refusals.getFirst().id(), kari);
    assertEquals(6, suggestions(search, kari).waiting().size());
  }

  @Test
  void whatIsCodedByHandIsNotSuggestedAndIsNoDecisionAboutTheRule() {
    var search = rule("venner", "STATUS");
    var first = suggestions(search, kari).waiting().getFirst();
    int inside = first.span().start() + 3;
    project.addCoding(
        CodingRequest.of(first.document(), inside, inside + 5, "STATUS").withDirection("pull"),
        kari);
    assertEquals(5, suggestions(search, kari).waiting().size());
    assertEquals(0, suggestions(search, kari).decided().accepted());
  }

  @Test
  void aPlaceIsDecidedOnce() {
    var search = rule("venner", "ØKO");
    var place = suggested(suggestions(search, kari).waiting().getFirst());
    project.searches().accept(seen(search), place, Optional.empty(), kari);
    var error =
        assertThrows(
            ProjectError.class, () -> project.searches().refuse(seen(search), place, kari));
    assertEquals(Problem.CHANGED_MEANWHILE, error.problem());
    project.undo(kari);
    project.searches().refuse(seen(search), place, kari);
    assertThrows(
        ProjectError.class,
        () -> project.searches().accept(seen(search), place, Optional.empty(), kari));
  }

  @Test
  void anotherQueryIsAnotherRuleToMeasureAndRefusalsStillHold() {
    var search = rule("venner", "ØKO");
    var waiting = suggestions(search, kari).waiting();
    project.searches().accept(seen(search), suggested(waiting.get(0)), Optional.empty(), kari);
    project.searches().refuse(seen(search), suggested(waiting.get(1)), kari);
    var other =
        project.searches().change(search.id(), draft -> draft.asking("ikke venner"), kari).value();
    var found = suggestions(other, kari);
    assertEquals(0, found.decided().accepted() + found.decided().refused());
    assertEquals(waiting.subList(2, 6), found.waiting());
    project.undo(kari);
    assertEquals(1, suggestions(search, kari).decided().accepted());
  }

  @Test
  void twoChangesOfOneSearchBothStand() {
    var search = saved("venner", "venner");
    project.searches().change(search.id(), draft -> draft.named("vennskap"), kari);
    // Ola's page still showed the old name when he made it a rule.
    project.searches().change(search.id(), draft -> draft.coding("ØKO", Optional.empty()), ola);
    var now = project.searches().find(search.id(), kari).orElseThrow().search();
    assertEquals("vennskap", now.name());
    assertEquals(true, now.isRule());
  }

  @Test
  void aDecisionIsNotBookedUnderARuleThatNobodySaw() {
    var search = rule("venner", "ØKO");
    var saw = seen(search);
    var place = suggested(suggestions(search, kari).waiting().getFirst());
    project.searches().change(search.id(), draft -> draft.asking("ikke venner"), ola);
    var refused =
        assertThrows(ProjectError.class, () -> project.searches().refuse(saw, place, kari));
    assertEquals("rule", refused.field());
    var accepted =
        assertThrows(
            ProjectError.class,
            () -> project.searches().accept(saw, place, Optional.empty(), kari));
    assertEquals(Problem.CHANGED_MEANWHILE, accepted.problem());
    assertEquals(0, suggestions(search, kari).decided().refused());
    project.undo(ola);
    project.searches().refuse(saw, place, kari);
    assertEquals(1, suggestions(search, kari).decided().refused());
  }

  @Test
  void afterACorrectionOneIsToldOfTheTextAndNotOfOtherWords() {
    var search = rule("venner", "ØKO");
    var waiting = suggestions(search, kari).waiting();
    var first = suggested(waiting.getFirst());
    project.searches().accept(seen(search), first, Optional.empty(), kari);
    correct(first.place().document(), "Hvordan var det", "Hvordan er det");
    var accepting =
        assertThrows(
            ProjectError.class,
            () -> project.searches().accept(seen(search), first, Optional.empty(), kari));
    assertEquals(Problem.STALE_VERSION, accepting.problem());
    var refusing =
        assertThrows(
            ProjectError.class, () -> project.searches().refuse(seen(search), first, kari));
    assertEquals(Problem.STALE_VERSION, refusing.problem());
  }

  @Test
  void aCodingThatIsGivenAnotherCodeIsNoLongerAccepted() {
    var search = rule("venner", "ØKO");
    var place = suggested(suggestions(search, kari).waiting().getFirst());
    var made = project.searches().accept(seen(search), place, Optional.empty(), kari).value();
    assertEquals(
        search.id(),
        project.searches().madeBy(made.id()).value().orElseThrow().rule().orElseThrow());
    project.changeCoding(made.id(), CodingChange.NONE.withCode("SOS"), kari);
    assertEquals(0, suggestions(search, kari).decided().accepted());
  }

  @Test
  void anAcceptedSuggestionNeedsADirectionWhereTheCodeDoes() {
    var search = rule("venner", "SOS.BARN");
    var place = suggested(suggestions(search, kari).waiting().getFirst());
    var error =
        assertThrows(
            ProjectError.class,
            () -> project.searches().accept(seen(search), place, Optional.empty(), kari));
    assertEquals(Problem.DIRECTION_MISSING, error.problem());
    var made = project.searches().accept(seen(search), place, Optional.of("pull"), kari).value();
    assertEquals(Optional.of("pull"), made.direction());
  }

  @Test
  void aRuleWhoseCodeIsRemovedIsASearchUntilTheCodeComesBack() {
    var search = rule("venner", "ØKO");
    project.removeCode(search.code().orElseThrow(), kari);
    assertEquals(false, project.searches().find(search.id(), kari).orElseThrow().search().isRule());
    assertEquals(List.of(), project.verify());
    project.undo(kari);
    assertEquals(search, project.searches().find(search.id(), kari).orElseThrow().search());
  }

  @Test
  void aRuleFollowsItsCodeIntoAnother() {
    var search = rule("venner", "SKATT");
    var codebook = project.study().codebook();
    int from = codebook.find("SKATT").orElseThrow().id();
    int into = codebook.find("STATUS").orElseThrow().id();
    project.codebook().merge(CodeMergeRequest.of(from, into), kari);
    assertEquals(
        into,
        project.searches().find(search.id(), kari).orElseThrow().search().code().orElseThrow());
    project.undo(kari);
    assertEquals(search, project.searches().find(search.id(), kari).orElseThrow().search());
  }

  @Test
  void goingBackToAPointTakesAllOfItAlongAndIsTakenBackItself() {
    var before = Picture.of(project);
    long revision = project.revision();
    var search = rule("venner", "ØKO");
    var waiting = suggestions(search, kari).waiting();
    project.searches().accept(seen(search), suggested(waiting.get(0)), Optional.empty(), kari);
    project.searches().refuse(seen(search), suggested(waiting.get(1)), kari);
    project
        .searches()
        .code(
            project.study(),
            where("hus"),
            new HitCodingRequest(
                "hus", false, revision, SegmentUnit.TURN, HitCodingRequest.Said.of("SOS")),
            kari);
    project.searches().markSeen(search.id(), project.study(), where("hus"), kari);
    var after = Picture.of(project);
    project.past().restore(revision, kari);
    assertEquals(before, Picture.of(project));
    reopen();
    project.undo(kari);
    assertEquals(after, Picture.of(project));
    assertEquals(List.of(), project.verify());
  }

  @Test
  void everyStateIsMetAgainOnTheWayBackAndForth() {
    var random = new Random(Seed.fresh(SavedSearchesTest.class));
    var pictures = new ArrayList<String>();
    pictures.add(Picture.of(project));
    for (int step = 0; step < 60; step++) {
      long before = project.revision();
      randomEdit(random, step);
      if (project.revision() > before) {
        pictures.add(Picture.of(project));
      }
    }
    for (int at = pictures.size() - 1; at > 0; at--) {
      assertEquals(pictures.get(at), Picture.of(project), "going back to " + at);
      if (random.nextInt(15) == 0) {
        reopen();
      }
      project.undo(kari);
    }
    assertEquals(pictures.getFirst(), Picture.of(project));
    for (int at = 1; at < pictures.size(); at++) {
      project.redo(kari);
      assertEquals(pictures.get(at), Picture.of(project), "going forth to " + at);
    }
    assertEquals(List.of(), project.verify());
  }

  private void randomEdit(Random random, int step) {
    var all = project.searches().all(kari).value();
    if (all.isEmpty() || random.nextInt(6) == 0) {
      var word = List.of("venner", "hus", "en").get(random.nextInt(3));
      var draft =
          SearchDraft.of("søk " + step, word)
              .by(List.of(SegmentUnit.values()).get(random.nextInt(3)))
              .coding(List.of("ØKO", "SOS").get(random.nextInt(2)), Optional.empty());
      project.searches().add(draft, project.study(), where(word), kari);
      return;
    }
    var search = all.get(random.nextInt(all.size())).search();
    switch (random.nextInt(7)) {
      case 0 -> project.searches().change(search.id(), draft -> draft.named("nytt " + step), kari);
      case 1 -> project.searches().remove(search.id(), kari);
      case 2 ->
          project.searches().markSeen(search.id(), project.study(), where(search.query()), kari);
      case 3 -> correct(1 + random.nextInt(3), "e", "en" + step);
      default -> decide(search, random);
    }
  }

  private void decide(SavedSearch search, Random random) {
    var waiting = suggestions(search, kari).waiting();
    if (waiting.isEmpty()) {
      return;
    }
    var place = suggested(waiting.get(random.nextInt(waiting.size())));
    if (random.nextBoolean()) {
      project.searches().accept(seen(search), place, Optional.empty(), kari);
    } else {
      project.searches().refuse(seen(search), place, kari);
    }
  }
}
