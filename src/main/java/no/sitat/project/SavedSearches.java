package no.sitat.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.coding.CodingQuery;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.language.Units;
import no.sitat.project.searches.HitCodingDesk;
import no.sitat.project.searches.HitCodingPlan;
import no.sitat.project.searches.HitCodingRequest;
import no.sitat.project.searches.NewHits;
import no.sitat.project.searches.Refusals;
import no.sitat.project.searches.Refusals.Decided;
import no.sitat.project.searches.RuleAsSeen;
import no.sitat.project.searches.SavedSearchDesk;
import no.sitat.project.searches.SavedSearchDesk.Found;
import no.sitat.project.searches.SearchDraft;
import no.sitat.project.searches.SeenHits;
import no.sitat.project.searches.SeenHits.Mark;
import no.sitat.project.searches.SuggestionDesk;
import no.sitat.project.searches.SuggestionDesk.Suggested;
import no.sitat.project.searches.Suggestions;
import no.sitat.project.searches.Widening;
import no.sitat.project.store.CodingQueryStore;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.SavedSearchStore;

/// From hits to codings: searches that are kept, what is new in them, and codings made by a query.
///
/// Whoever calls has searched: hits are handed in as places in the texts of a study.
public final class SavedSearches {
  private final Editor editor;
  private final Function<Document, Units> units;

  SavedSearches(Editor editor, Function<Document, Units> units) {
    this.editor = editor;
    this.units = units;
  }

  /// A search with what is known of it without searching.
  ///
  /// @param seen what the person who asks has seen of it
  /// @param decided about its suggestions, by everybody
  public record Listed(SavedSearch search, Optional<Mark> seen, Decided decided) {}

  /// All of them, as they look to a person.
  public AtRevision<List<Listed>> all(Coder to) {
    return editor.read((handle, _) -> {
      Map<Integer, Mark> marks =
          SeenHits.marks(handle, to.id()).stream()
              .collect(Collectors.toMap(Mark::search, Function.identity()));
      var decided = Refusals.decided(handle);
      return SavedSearchStore.all(handle).stream()
          .map(search ->
              new Listed(
                  search,
                  Optional.ofNullable(marks.get(search.id())),
                  decided.getOrDefault(search.id(), Decided.NOTHING)))
          .toList();
    });
  }

  /// One of them, as it looks to a person.
  public Optional<Listed> find(int id, Coder to) {
    return all(to).value().stream().filter(listed -> listed.search().id() == id).findFirst();
  }

  /// The name of one of them.
  public Optional<String> named(int id) {
    return editor
        .read((handle, _) -> SavedSearchStore.find(handle, id).map(SavedSearch::name))
        .value();
  }

  /// @param hits it has in that study; who keeps it has seen them
  public AtRevision<SavedSearch> add(
      SearchDraft draft, Study study, List<HitPlace> hits, Coder by) {
    return editor.edit(
        "search-saved",
        by,
        sketch -> SavedSearchDesk.add(sketch, draft, new Found(study, hits)),
        SavedSearchDesk::one);
  }

  /// @param change makes the search as it is when it is changed into what it is to be
  public AtRevision<SavedSearch> change(int id, UnaryOperator<SearchDraft> change, Coder by) {
    return editor.edit(
        "search-changed",
        by,
        sketch -> SavedSearchDesk.change(sketch, id, change),
        SavedSearchDesk::one);
  }

  public Study remove(int id, Coder by) {
    return editor.edit("search-deleted", by, sketch -> SavedSearchDesk.remove(sketch, id)).study();
  }

  /// Says that a person has seen the hits a search has in a study.
  public Study markSeen(int id, Study study, List<HitPlace> hits, Coder by) {
    var found = new Found(study, hits);
    return editor
        .edit("search-seen", by, sketch -> SavedSearchDesk.markSeen(sketch, id, found))
        .study();
  }

  /// What has come and gone among the hits since a person marked them as seen.
  ///
  /// @param hits of the search in that study
  public NewHits news(int id, Study study, List<HitPlace> hits, Coder to) {
    return editor
        .read((handle, _) -> NewHits.of(handle, study, SeenHits.mark(handle, id, to.id()), hits))
        .value();
  }

  /// What a rule suggests to a person.
  ///
  /// @param hits of the rule in that study
  public Suggestions suggestions(SavedSearch rule, Study study, List<HitPlace> hits, Coder to) {
    if (!rule.isRule()) {
      throw SuggestionDesk.notARule(rule);
    }
    var segments = segments(rule, study, hits);
    return editor
        .read((handle, _) -> Suggestions.of(handle, study, rule, segments, to.id()))
        .value();
  }

  /// The segments that a rule makes of hits, in order.
  ///
  /// @param hits in the texts of that study
  public List<HitPlace> segments(SavedSearch rule, Study study, List<HitPlace> hits) {
    return new Widening(study, units, rule.unit()).of(hits);
  }

  /// @param direction key; empty for the rule's, or what the code implies
  public AtRevision<Coding> accept(
      RuleAsSeen rule, Suggested suggested, Optional<String> direction, Coder by) {
    return editor.edit(
        "suggestion-accepted",
        by,
        sketch -> SuggestionDesk.accept(sketch, rule, suggested, direction),
        CodingStore::one);
  }

  /// @return id of the refusal
  public AtRevision<Integer> refuse(RuleAsSeen rule, Suggested suggested, Coder by) {
    return editor.edit(
        "suggestion-refused", by, sketch -> SuggestionDesk.refuse(sketch, rule, suggested));
  }

  public Study takeBackRefusal(int id, Coder by) {
    return editor
        .edit("suggestion-refusal-removed", by, sketch -> SuggestionDesk.takeBack(sketch, id))
        .study();
  }

  /// What a person has refused of a rule, where it lies now.
  public AtRevision<List<Refusals.Refusal>> refusals(SavedSearch rule, Coder by) {
    return editor.read((handle, study) ->
        Refusals.of(handle, study, rule).stream()
            .filter(refusal -> refusal.coder() == by.id())
            .toList());
  }

  /// What coding hits together would do; changes nothing.
  ///
  /// @param hits in the texts of that study
  public HitCodingPlan plan(Study study, List<HitPlace> hits, HitCodingRequest request, Coder by) {
    var segments = segments(study, hits, request);
    return editor
        .readMuch((handle, _) -> HitCodingDesk.plan(handle, segments, request, by.id()))
        .value();
  }

  /// Codes hits together as one edit.
  ///
  /// @param hits in the texts of that study
  /// @return what was done
  public AtRevision<HitCodingPlan> code(
      Study study, List<HitPlace> hits, HitCodingRequest request, Coder by) {
    var segments = segments(study, hits, request);
    return editor.edit(
        "codings-by-query", by, sketch -> HitCodingDesk.write(sketch, segments, request));
  }

  private HitCodingDesk.Segments segments(
      Study study, List<HitPlace> hits, HitCodingRequest request) {
    return new HitCodingDesk.Segments(
        study, hits.size(), new Widening(study, units, request.as()).of(hits));
  }

  /// The query that made a coding; empty for one made by hand.
  public AtRevision<Optional<CodingQuery>> madeBy(int coding) {
    return editor.read((handle, _) -> CodingQueryStore.ofCoding(handle, coding));
  }

  /// The queries by the ids of the codings they made.
  public Map<Integer, String> queriesByCoding() {
    return editor.readMuch((handle, _) -> CodingQueryStore.textsByCoding(handle)).value();
  }
}
