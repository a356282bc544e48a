package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.Refused;
import no.sitat.http.view.SavedSearchView;
import no.sitat.http.view.SearchView.HitView;
import no.sitat.project.Project;
import no.sitat.project.SavedSearches.Listed;
import no.sitat.project.searches.NewHits;
import no.sitat.project.searches.SearchDraft;

/// Searches that are kept, and what is new in them for the person who asks.
final class SavedSearchRoutes {
  private static final int PAGE = 50;
  private static final int CONTEXT = 8;

  private final Project project;
  private final Asking asking;
  private final SeenAnswers answers;
  private final Sessions sessions;

  SavedSearchRoutes(Project project, Asking asking, SeenAnswers answers, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.answers = answers;
    this.sessions = sessions;
  }

  /// A search to keep. With a code it is a rule.
  ///
  /// @param as what a rule suggests around a hit: `match`, `sentence` or `turn`
  /// @param code key or name
  record NewSearch(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String query,
      Optional<String> sort,
      Optional<Boolean> interviewers,
      Optional<String> as,
      Optional<String> code,
      Optional<String> direction) {}

  /// What to change; what is left out stays. A `code` that is `null` makes a rule a search.
  record ChangedSearch(
      Optional<String> name,
      Optional<String> query,
      Optional<String> sort,
      Optional<Boolean> interviewers,
      Optional<String> as,
      Patch<String> code,
      Patch<String> direction) {
    SearchDraft over(SearchDraft old) {
      var coded = code.over(old.code());
      var way = coded.equals(old.code()) ? old.direction() : Optional.<String>empty();
      return new SearchDraft(
          name.orElse(old.name()),
          query.map(String::strip).orElse(old.query()),
          sort.orElse(old.sort()),
          interviewers.orElse(old.interviewers()),
          as.isPresent() ? HitCodingRoutes.unit(as) : old.unit(),
          coded,
          direction.over(way).filter(key -> !key.isEmpty()));
    }
  }

  /// @param revision of the answer in which the hits were seen
  /// @param pending how many documents that answer lacked; left out if it is not known, then every
  ///   answer of that revision must have had the same hits
  record Seen(@JsonProperty(required = true) long revision, OptionalInt pending) {
    SeenAnswers.SeenAt at() {
      return new SeenAnswers.SeenAt(revision, pending);
    }
  }

  /// What has come and gone since the person last marked the hits as seen.
  ///
  /// @param total hits there are
  /// @param fresh how many are new; all of them when none was ever marked
  /// @param gone how many of those seen are no hits any more
  /// @param since when the person marked them; left out for never
  /// @param pending documents the index does not have yet; 0 when the numbers are complete
  record News(
      int id,
      int total,
      int fresh,
      int gone,
      Optional<Instant> since,
      OptionalInt seen,
      int pending,
      long revision) {}

  /// A page of the new hits.
  record NewHitsPage(News news, List<HitView> hits) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/searches", "The searches that are kept", this::all)
            .answersListOf(SavedSearchView.class),
        Route.post("/api/searches", "Keeps a search; its hits count as seen", this::add)
            .takes(NewSearch.class)
            .answersRevised(201, SavedSearchView.class),
        Route.patch("/api/searches/{id}", "Changes a search that is kept", this::change)
            .takes(ChangedSearch.class)
            .answersRevised(200, SavedSearchView.class),
        Route.delete("/api/searches/{id}", "Lets a search go", this::remove).answers(204),
        Route.get("/api/searches/{id}/news", "How many hits have come and gone", this::news)
            .answers(200, News.class),
        Route.get("/api/searches/{id}/new-hits", "The new hits", this::newHits)
            .query("limit", "how many hits, 50 when left out; `all` for all")
            .query("offset", "how many hits to pass over")
            .query("context", "words on either side, 8 when left out")
            .answers(200, NewHitsPage.class),
        Route.post("/api/searches/{id}/seen", "Marks the hits as seen", this::markSeen)
            .takes(Seen.class)
            .answers(200, News.class));
  }

  private void all(Context request) {
    var found = project.searches().all(sessions.coder(request));
    request.json(
        found.value().stream().map(listed -> SavedSearchView.of(listed, found.study())).toList());
  }

  private void add(Context request) {
    var wanted = request.bodyAsClass(NewSearch.class);
    var study = project.study();
    var draft =
        new SearchDraft(
            wanted.name(),
            FoundPlaces.typed(wanted.query(), study),
            wanted.sort().orElse("position"),
            wanted.interviewers().orElse(false),
            HitCodingRoutes.unit(wanted.as()),
            wanted.code(),
            wanted.direction().filter(key -> !key.isEmpty()));
    var hits = FoundPlaces.of(answers.now(study, words(draft)).result());
    var coder = sessions.coder(request);
    var added = project.searches().add(draft, study, hits, coder);
    request.status(201);
    answerWith(request, added.value().id(), added.revision());
  }

  private void change(Context request) {
    var wanted = request.bodyAsClass(ChangedSearch.class);
    var before = listed(request).search();
    var study = project.study();
    asking.search(study, words(wanted.over(SearchDraft.of(before, study))));
    var changed = project.searches().change(before.id(), wanted::over, sessions.coder(request));
    answerWith(request, before.id(), changed.revision());
  }

  private void answerWith(Context request, int id, long revision) {
    var found = project.searches().all(sessions.coder(request));
    var view =
        found.value().stream()
            .filter(listed -> listed.search().id() == id)
            .map(listed -> SavedSearchView.of(listed, found.study()))
            .findFirst()
            .orElseThrow(SavedSearchRoutes::unknown);
    request.json(new Revised<>(view, revision));
  }

  private void remove(Context request) {
    var after = project.searches().remove(listed(request).search().id(), sessions.coder(request));
    Removed.answer(request, after.revision());
  }

  private Listed listed(Context request) {
    return project
        .searches()
        .find(new Parameters(request).id(), sessions.coder(request))
        .orElseThrow(SavedSearchRoutes::unknown);
  }

  static Refused unknown() {
    return Refused.notFound(
        "Det finnes ikke noe lagret søk med den id-en.", "there is no saved search with that id");
  }

  private static Asking.SearchWords words(SearchDraft draft) {
    return new Asking.SearchWords(draft.query(), draft.sort(), draft.interviewers());
  }

  static Asking.SearchWords words(Listed listed) {
    var search = listed.search();
    return new Asking.SearchWords(search.query(), search.sort(), search.interviewers());
  }

  /// What is new, with the hits it is new among.
  private record Found(SeenAnswers.Answer answer, NewHits news) {
    News view(int id) {
      return new News(
          id,
          news.total(),
          news.fresh().size(),
          news.gone(),
          news.since().map(mark -> mark.made()),
          news.since().map(mark -> OptionalInt.of(mark.hits())).orElse(OptionalInt.empty()),
          answer.result().pending(),
          answer.study().revision());
    }
  }

  private Found found(Context request) {
    var listed = listed(request);
    var study = project.study();
    var words = words(listed);
    var result = asking.search(study, words);
    answers.note(words, study, result);
    var news =
        project
            .searches()
            .news(listed.search().id(), study, FoundPlaces.of(result), sessions.coder(request));
    return new Found(new SeenAnswers.Answer(study, result), news);
  }

  private void news(Context request) {
    request.json(found(request).view(new Parameters(request).id()));
  }

  private void newHits(Context request) {
    var found = found(request);
    var parameters = new Parameters(request);
    var result = found.answer().result();
    var hits =
        result.hits(
            found.news().fresh().stream()
                .skip(parameters.number("offset", 0))
                .limit(parameters.limit(PAGE))
                .mapToInt(Integer::intValue)
                .toArray());
    int context = parameters.number("context", CONTEXT);
    request.json(
        new NewHitsPage(
            found.view(parameters.id()), asking.hits(found.answer().study(), hits, context)));
  }

  private void markSeen(Context request) {
    var seen = request.bodyAsClass(Seen.class);
    var listed = listed(request);
    var answer = answers.unchanged(project.study(), words(listed), seen.at());
    project
        .searches()
        .markSeen(
            listed.search().id(),
            answer.study(),
            FoundPlaces.of(answer.result()),
            sessions.coder(request));
    request.json(found(request).view(listed.search().id()));
  }
}
