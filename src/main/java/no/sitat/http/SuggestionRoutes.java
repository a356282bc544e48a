package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.coding.HitPlace;
import no.sitat.coding.Study;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.CodingView;
import no.sitat.http.view.SavedSearchView.PrecisionView;
import no.sitat.http.view.SearchView.HitView;
import no.sitat.project.Project;
import no.sitat.project.SavedSearches.Listed;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.searches.RuleAsSeen;
import no.sitat.project.searches.SuggestionDesk.Suggested;
import no.sitat.search.SearchResult;

/// What a rule suggests, and what a person decides about it, one place at a time.
final class SuggestionRoutes {
  private static final int PAGE = 50;
  private static final int CONTEXT = 40;

  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  SuggestionRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  /// A place a rule suggests.
  ///
  /// @param version of the document's text
  /// @param matches where in it the hits are, as offsets in the text
  record Suggestion(HitView place, int version, List<Match> matches) {}

  /// @param start inclusive, UTF-16
  /// @param end exclusive
  record Match(int start, int end) {}

  /// What makes the suggestions; goes back with each decision about them.
  ///
  /// @param as `match`, `sentence` or `turn`
  /// @param code key
  record RuleView(
      @JsonProperty(required = true) String query,
      @JsonProperty(required = true) boolean interviewers,
      @JsonProperty(required = true) String as,
      @JsonProperty(required = true) String code) {
    static RuleView of(RuleAsSeen rule) {
      return new RuleView(rule.query(), rule.interviewers(), rule.unit().key(), rule.code());
    }

    RuleAsSeen seen(int id) {
      return new RuleAsSeen(id, query, interviewers, HitCodingRoutes.unit(Optional.of(as)), code);
    }
  }

  /// Those that wait, from the first.
  ///
  /// @param waiting how many there are in all
  /// @param pending documents the index does not have yet; 0 when the numbers are complete
  record Page(
      int waiting,
      PrecisionView precision,
      List<Suggestion> suggestions,
      RuleView rule,
      int pending,
      long revision) {}

  /// @param version of the text that the offsets count in
  /// @param direction of the coding; left out for the rule's, or what the code implies
  /// @param rule that suggested it, as the suggestions said
  record Decision(
      @JsonProperty(required = true) int document,
      @JsonProperty(required = true) int version,
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end,
      Optional<String> direction,
      @JsonProperty(required = true) RuleView rule) {
    Suggested suggested() {
      var place = new HitChoice.PlaceBody(document, start, end).place();
      return new Suggested(place, version);
    }
  }

  /// A place that is not suggested any more.
  ///
  /// @param id of the refusal
  record Refusal(int id, HitView place, Instant made) {}

  /// @param id of the refusal
  record Made(int id, PrecisionView precision, long revision) {}

  /// The coding that was made of a suggestion.
  record Accepted(CodingView coding, PrecisionView precision, long revision) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/searches/{id}/suggestions", "What a rule suggests", this::page)
            .query("limit", "how many suggestions, 50 when left out; `all` for all")
            .query("offset", "how many suggestions to pass over")
            .query("context", "words on either side, 40 when left out")
            .answers(200, Page.class),
        Route.post("/api/searches/{id}/accepted", "Codes what a rule suggested", this::accept)
            .takes(Decision.class)
            .answers(201, Accepted.class),
        Route.get("/api/searches/{id}/refused", "What I have refused of a rule", this::refused)
            .answersListOf(Refusal.class),
        Route.post("/api/searches/{id}/refused", "Refuses what a rule suggested", this::refuse)
            .takes(Decision.class)
            .answers(201, Made.class),
        Route.delete("/api/refusals/{id}", "Takes a refusal back", this::takeBack).answers(204));
  }

  private Listed listed(Context request) {
    return project
        .searches()
        .find(new Parameters(request).id(), sessions.coder(request))
        .orElseThrow(SavedSearchRoutes::unknown);
  }

  private PrecisionView precision(Context request) {
    var decided = listed(request).decided();
    return PrecisionView.of(decided.accepted(), decided.refused());
  }

  private void page(Context request) {
    var listed = listed(request);
    var study = project.study();
    var result = search(listed, study);
    var hits = FoundPlaces.of(result);
    var inDocuments = hits.stream().collect(Collectors.groupingBy(HitPlace::document));
    var found =
        project.searches().suggestions(listed.search(), study, hits, sessions.coder(request));
    var parameters = new Parameters(request);
    var some =
        found.waiting().stream()
            .skip(parameters.number("offset", 0))
            .limit(parameters.limit(PAGE))
            .toList();
    int context = parameters.number("context", CONTEXT);
    var lines = HitCodingRoutes.lines(asking, study, some, context);
    request.json(
        new Page(
            found.waiting().size(),
            PrecisionView.of(found.decided().accepted(), found.decided().refused()),
            lines.stream().map(line -> suggestion(line, study, inDocuments)).toList(),
            RuleView.of(RuleAsSeen.of(listed.search(), study)),
            result.pending(),
            study.revision()));
  }

  private SearchResult search(Listed listed, Study study) {
    var words = SavedSearchRoutes.words(listed);
    return asking.search(
        study, new Asking.SearchWords(words.query(), "position", words.interviewers()));
  }

  /// @param hits by their documents
  private static Suggestion suggestion(
      HitView line, Study study, Map<Integer, List<HitPlace>> hits) {
    var place = HitPlace.of(line.documentId(), line.start(), line.end());
    var matches =
        hits.getOrDefault(place.document(), List.of()).stream()
            .filter(place::covers)
            .map(hit -> new Match(hit.span().start(), hit.span().end()))
            .toList();
    int version = study.corpus().document(line.documentId()).orElseThrow().version();
    return new Suggestion(line, version, matches);
  }

  /// The rule a decision is about, which must still suggest the place.
  ///
  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] if it is another rule now, or does not
  private RuleAsSeen suggesting(Context request, Decision decision) {
    var listed = listed(request);
    var study = project.study();
    var rule = decision.rule().seen(listed.search().id());
    rule.checkIsStill(listed.search(), study);
    var suggested = decision.suggested();
    var result = search(listed, study);
    // Another text is told of as such, and what the index does not have nobody can look for.
    if (result.pending() == 0 && isCurrent(study, suggested)) {
      var hits =
          FoundPlaces.of(result).stream()
              .filter(hit -> hit.document() == suggested.place().document())
              .toList();
      if (!project.searches().segments(listed.search(), study, hits).contains(suggested.place())) {
        throw ProjectError.of(
            Problem.CHANGED_MEANWHILE,
            "place",
            "Regelen foreslår ikke dette stedet lenger. Ingenting er lagret.",
            "The rule does not suggest this place any more. Nothing was saved.");
      }
    }
    return rule;
  }

  private static boolean isCurrent(Study study, Suggested suggested) {
    return study
        .corpus()
        .document(suggested.place().document())
        .filter(document -> document.version() == suggested.version())
        .isPresent();
  }

  private void accept(Context request) {
    var decision = request.bodyAsClass(Decision.class);
    var rule = suggesting(request, decision);
    var made =
        project
            .searches()
            .accept(rule, decision.suggested(), decision.direction(), sessions.coder(request));
    request.status(201);
    request.json(
        new Accepted(
            CodingView.of(made.value(), made.study()), precision(request), made.revision()));
  }

  private void refuse(Context request) {
    var decision = request.bodyAsClass(Decision.class);
    var rule = suggesting(request, decision);
    var made = project.searches().refuse(rule, decision.suggested(), sessions.coder(request));
    request.status(201);
    request.json(new Made(made.value(), precision(request), made.revision()));
  }

  private void refused(Context request) {
    var rule = listed(request).search();
    var found = project.searches().refusals(rule, sessions.coder(request));
    var places = found.value().stream().map(refusal -> refusal.place()).toList();
    var lines = HitCodingRoutes.lines(asking, found.study(), places, CONTEXT).iterator();
    request.json(
        found.value().stream()
            .map(refusal -> new Refusal(refusal.id(), lines.next(), refusal.made()))
            .toList());
  }

  private void takeBack(Context request) {
    int id = new Parameters(request).id();
    var after = project.searches().takeBackRefusal(id, sessions.coder(request));
    Removed.answer(request, after.revision());
  }
}
