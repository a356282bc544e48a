package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.sitat.http.asking.Asking;
import no.sitat.http.view.ClauseView;
import no.sitat.http.view.QueryView;
import no.sitat.project.Project;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.reading.QueryReader;

/// What helps somebody who is writing a query: what it says so far, what could stand in it, what
/// may have been meant.
final class QueryRoutes {
  private static final int MOST_WORDS = 20;
  private static final int USUAL_NAMES = 20;
  private static final int MOST_NAMES = 500;

  private final Project project;
  private final Asking asking;

  QueryRoutes(Project project, Asking asking) {
    this.project = project;
    this.asking = asking;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/query/structure",
                "A query as clauses, each with its place in the text and what its words stand for; or "
                    + "where it cannot be read, and what may have been meant",
                this::structure)
            .query("q", "the query; may be empty")
            .answers(200, QueryView.Structure.class),
        Route.get("/api/query/words", "Words of the texts that begin so", this::words)
            .query("prefix", "at least one letter")
            .answers(200, QueryView.Words.class),
        Route.get("/api/query/names", "Names that may stand in a query", this::names)
            .query("of", "speaker, document, language, coder, kind, or a variable's key")
            .query("start", "what they have in them; all when left out")
            .query("limit", "how many, 20 when left out, 500 at most")
            .answers(200, QueryView.Names.class));
  }

  private void structure(Context request) {
    var query = Optional.ofNullable(request.queryParam("q")).orElse("");
    request.json(query.isBlank() ? empty(query) : read(query));
  }

  private static QueryView.Structure empty(String query) {
    return new QueryView.Structure(query, Optional.empty(), Optional.empty());
  }

  /// Who is still writing has made no bad request: a mistake is an answer.
  private QueryView.Structure read(String query) {
    var study = project.study();
    try {
      var clause = QueryReader.clause(query, study);
      var told = ClauseView.of(clause, asking.forms(study)::of);
      return new QueryView.Structure(query, Optional.of(told), Optional.empty());
    } catch (QueryError e) {
      var fixes = new QueryFixes(study).of(query);
      var mistake = new QueryView.Mistake(e.position(), e.messageEn(), e.messageNb(), fixes);
      return new QueryView.Structure(query, Optional.empty(), Optional.of(mistake));
    }
  }

  private void words(Context request) {
    var prefix = new Parameters(request).required("prefix");
    request.json(
        new QueryView.Words(prefix, asking.forms(project.study()).beginning(prefix, MOST_WORDS)));
  }

  private void names(Context request) {
    var parameters = new Parameters(request);
    var start = parameters.text("start").orElse("");
    int limit = Math.min(MOST_NAMES, parameters.number("limit", USUAL_NAMES));
    request.json(
        new QueryNames(project.study()).of(parameters.required("of")).having(start, limit));
  }
}
