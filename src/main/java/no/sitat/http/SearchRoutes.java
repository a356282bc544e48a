package no.sitat.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import no.sitat.coding.Study;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.FacetView;
import no.sitat.http.view.QuotesView;
import no.sitat.http.view.SearchView;
import no.sitat.http.view.SearchView.FacetNames;
import no.sitat.project.Project;
import no.sitat.search.Beside;
import no.sitat.search.match.Watch;

/// Which passages: hits of a query, and the quotes of a code.
final class SearchRoutes {
  static final List<Route.Query> SEARCH =
      List.of(
          new Route.Query("q", "the query; the language is described in docs/query.md"),
          new Route.Query(
              "limit", "how many hits, 50 when left out; `all` for all, of at most 10000"),
          new Route.Query("offset", "how many hits to pass over"),
          new Route.Query(
              "sort",
              "position, left, match, right, time, document, speaker, random:SEED or a variable;"
                  + " several with commas between, a hyphen before one turns it round"),
          new Route.Query(
              "context", "words on either side, 8 when left out; `turn` for the whole turn"),
          new Route.Query("hitsOnly", "true to leave out facets and matched forms"),
          new Route.Query("interviewers", "true to look in interviewers' turns too"));
  static final List<Route.Query> QUOTES =
      List.of(
          new Route.Query("code", "key or name; its sub-codes are meant too"),
          new Route.Query("where", "only codings that touch a turn this query selects"),
          new Route.Query("direction", "only codings with this direction"),
          new Route.Query("coder", "only codings by this coder"),
          new Route.Query(
              "people", "true for codings of respondents' words only, as a crosstab counts"),
          new Route.Query(
              "limit", "how many quotes, 50 when left out; `all` for all, of at most 10000"),
          new Route.Query("offset", "how many quotes to pass over"),
          new Route.Query(
              "say",
              "keys of variables: in an export, what is told of who spoke, and nothing else"));

  private static final int PAGE = 50;
  private static final int CONTEXT = 8;
  private static final int MOST_CONTEXT = 200;

  private final Project project;
  private final Asking asking;
  private final SeenAnswers answers;
  private final Sessions sessions;
  private final Questions questions = new Questions();

  SearchRoutes(Project project, Asking asking, SeenAnswers answers, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.answers = answers;
    this.sessions = sessions;
  }

  List<Route> routes() {
    var routes = new ArrayList<>(questions.routes());
    var queries = new ArrayList<>(QUOTES);
    queries.add(new Route.Query("respondent", "the id of one respondent; all when left out"));
    routes.add(
        Route.get("/api/search", "Hits of a query, with totals and facets", this::search)
            .queries(SEARCH)
            .answers(200, SearchView.class));
    routes.add(
        Route.get("/api/quotes", "Quotes of a code, with totals and facets", this::quotes)
            .queries(List.copyOf(queries))
            .answers(200, QuotesView.class));
    return routes;
  }

  private void search(Context request) {
    var parameters = new Parameters(request);
    request.json(
        questions.answer(
            request,
            asking.watch(),
            watch -> asking.inTurn(watch, () -> search(parameters, watch))));
  }

  private SearchView search(Parameters parameters, Watch watch) {
    var study = project.study();
    var words = words(parameters);
    var result = asking.search(study, words, watch);
    answers.note(words, study, result);
    int limit = parameters.lines(PAGE, result.totals().hits());
    watch.begin();
    var page = result.page(parameters.number("offset", 0), limit);
    var hits = asking.hits(study, page, beside(parameters), watch);
    if (parameters.flag("hitsOnly")) {
      return SearchView.ofHits(words.query(), result, hits, study);
    }
    var names = new FacetNames(study, sessions.language(parameters.request()));
    return SearchView.of(words.query(), result, hits, names, watch);
  }

  static Beside beside(Parameters parameters) {
    return parameters.text("context").filter(value -> value.equals("turn")).isPresent()
        ? Beside.wholeTurn()
        : Beside.words(Math.min(parameters.number("context", CONTEXT), MOST_CONTEXT));
  }

  static Asking.SearchWords words(Parameters parameters) {
    return new Asking.SearchWords(
        parameters.required("q"),
        parameters.text("sort").orElse("position"),
        parameters.flag("interviewers"));
  }

  private void quotes(Context request) {
    var parameters = new Parameters(request);
    var study = asking.complete(parameters.text("where"));
    request.json(asking.inTurn(() -> quotes(parameters, study)));
  }

  private QuotesView quotes(Parameters parameters, Study study) {
    var code = parameters.required("code");
    var asked = asking.quotes(study, code, filter(parameters), parameters.flag("people"));
    var quotes = parameters.number("respondent").map(asked::by).orElse(asked);
    var totals = quotes.totals();
    int limit = parameters.lines(PAGE, totals.hits());
    var page = quotes.page(parameters.number("offset", 0), limit);
    return new QuotesView(
        study.codebook().find(code).orElseThrow().key(),
        new QuotesView.Total(
            totals.hits(), quotes.segments(), totals.documents(), totals.respondents()),
        asking.quotes(study, page),
        FacetView.of(quotes.facets(), study, sessions.language(parameters.request())),
        study.revision());
  }

  static Asking.Filter filter(Parameters parameters) {
    return new Asking.Filter(
        parameters.text("where"), parameters.text("direction"), parameters.text("coder"));
  }
}
