package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Coder;
import no.sitat.coding.CodingQuery;
import no.sitat.coding.HitPlace;
import no.sitat.coding.SegmentUnit;
import no.sitat.coding.Study;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.Refused;
import no.sitat.http.view.SearchView.HitView;
import no.sitat.project.Project;
import no.sitat.project.searches.HitCodingPlan;
import no.sitat.project.searches.HitCodingRequest;
import no.sitat.search.PlacedHits;

/// Hits of a query become codings, as one change; and which query made a coding.
final class HitCodingRoutes {
  private static final int EXAMPLES = 5;
  private static final int CONTEXT = 12;

  private final Project project;
  private final Asking asking;
  private final SeenAnswers answers;
  private final Sessions sessions;

  HitCodingRoutes(Project project, Asking asking, SeenAnswers answers, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.answers = answers;
    this.sessions = sessions;
  }

  /// Which hits to code, and as what.
  ///
  /// @param q the query
  /// @param sort of the hits, as they were shown
  /// @param hits which of them
  /// @param as `match`, `sentence` or `turn`
  /// @param code key or name
  /// @param direction left out for what the code implies
  /// @param preview true to be told only what it would do
  /// @param revision of the answer in which the hits were chosen
  /// @param pending how many documents that answer lacked; left out if it is not known, then every
  ///   answer of that revision must have had the same hits
  record NewCodings(
      @JsonProperty(required = true) String q,
      Optional<String> sort,
      Optional<Boolean> interviewers,
      @JsonProperty(required = true) HitChoice hits,
      Optional<String> as,
      @JsonProperty(required = true) String code,
      Optional<String> direction,
      OptionalInt weight,
      Optional<String> memo,
      @JsonSetter(contentNulls = Nulls.SET) Optional<Map<String, Optional<String>>> dimensions,
      Optional<Boolean> preview,
      @JsonProperty(required = true) long revision,
      OptionalInt pending) {
    Asking.SearchWords words() {
      return new Asking.SearchWords(q, sort.orElse("position"), interviewers.orElse(false));
    }

    SeenAnswers.SeenAt seenAt() {
      return new SeenAnswers.SeenAt(revision, pending);
    }

    HitCodingRequest request(Study study) {
      return new HitCodingRequest(
          FoundPlaces.typed(q, study),
          interviewers.orElse(false),
          revision,
          unit(as),
          new HitCodingRequest.Said(
              code,
              direction.filter(key -> !key.isEmpty()),
              weight,
              memo.orElse(""),
              dimensions.orElse(Map.of())));
    }
  }

  static SegmentUnit unit(Optional<String> as) {
    return as.map(key ->
            SegmentUnit.named(key)
                .orElseThrow(() ->
                    Refused.field(
                        "as",
                        "Velg match, sentence eller turn, ikke «" + key + "».",
                        "Choose match, sentence or turn, not “" + key + "”.")))
        .orElse(SegmentUnit.MATCH);
  }

  /// What was done, or would be.
  ///
  /// @param done whether it was
  /// @param query as it is kept
  /// @param hits chosen
  /// @param segments when widened, doubles dropped
  /// @param already of the segments, how many this person has coded just so; they are left alone
  /// @param inside of the codings, how many lie inside a longer one that says the same
  /// @param codings to be made
  /// @param interviewers of the codings, how many reach into an interviewer's turn
  /// @param examples the first of them
  record Outcome(
      boolean done,
      String query,
      int hits,
      int segments,
      int already,
      int inside,
      int codings,
      int documents,
      int respondents,
      int interviewers,
      List<HitView> examples,
      long revision) {}

  /// The query that made a coding.
  ///
  /// @param rule name of the rule whose suggestion was accepted; left out when hits were coded
  ///   together, or the rule is gone
  /// @param byRule whether a suggestion of a rule was accepted
  record MadeBy(
      String query,
      String as,
      boolean interviewers,
      boolean byRule,
      Optional<String> rule,
      OptionalInt ruleId,
      String coder,
      Instant created,
      long revision,
      int hits) {}

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/search/codings", "Codes hits of a query, or says what that does", this::code)
            .takes(NewCodings.class)
            .answers(200, Outcome.class),
        Route.get(
                "/api/codings/{id}/query",
                "The query that made a coding; 204 for one made by hand",
                this::madeBy)
            .answers(200, MadeBy.class));
  }

  private void code(Context request) {
    var wanted = request.bodyAsClass(NewCodings.class);
    var study = project.study();
    var answer =
        wanted.hits().isByNumber()
            ? answers.unchanged(study, wanted.words(), wanted.seenAt())
            : answers.now(study, wanted.words());
    var what = wanted.request(study);
    var coder = sessions.coder(request);
    var searches = project.searches();
    var fresh = new NewInSearch(project, wanted.words(), coder);
    var places = wanted.hits().of(answer.result(), id -> fresh.of(id, answer));
    if (wanted.preview().orElse(false)) {
      var plan = searches.plan(study, places, what, coder);
      request.json(outcome(false, what, plan, study, study.revision()));
      return;
    }
    var done = searches.code(study, places, what, coder);
    request.json(outcome(true, what, done.value(), study, done.revision()));
  }

  private Outcome outcome(
      boolean done, HitCodingRequest what, HitCodingPlan plan, Study study, long revision) {
    return new Outcome(
        done,
        what.query(),
        plan.hits(),
        plan.segments(),
        plan.already(),
        plan.inside(),
        plan.codings().size(),
        plan.documents(),
        plan.respondents(),
        plan.interviewers(),
        done
            ? List.of()
            : lines(asking, study, plan.codings().stream().limit(EXAMPLES).toList(), CONTEXT),
        revision);
  }

  /// Places with their words and some beside them.
  static List<HitView> lines(Asking asking, Study study, List<HitPlace> places, int context) {
    return asking.hits(study, PlacedHits.of(study, places), context);
  }

  private void madeBy(Context request) {
    int id = new Parameters(request).id();
    var found = project.searches().madeBy(id);
    found
        .value()
        .ifPresentOrElse(
            query -> request.json(view(query, found.study())), () -> request.status(204));
  }

  private MadeBy view(CodingQuery query, Study study) {
    var rule =
        query.rule().isPresent()
            ? project.searches().named(query.rule().getAsInt())
            : Optional.<String>empty();
    return new MadeBy(
        query.query(),
        query.unit().key(),
        query.interviewers(),
        query.rule().isPresent(),
        rule,
        rule.isPresent() ? query.rule() : OptionalInt.empty(),
        study.coder(query.coder()).map(Coder::name).orElse(""),
        query.created(),
        query.revision(),
        query.hits());
  }
}
