package no.sitat.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.LeavingTable;
import no.sitat.http.asking.SaturationAnswer;
import no.sitat.http.asking.SaturationWords;
import no.sitat.http.view.SaturationView;
import no.sitat.project.Project;

/// How much each further respondent brought that was new.
final class SaturationRoutes {
  static final List<Route.Query> QUERIES =
      List.of(
          new Route.Query("codes", "codes with commas between; `all` or left out for all"),
          new Route.Query("by", "variable whose groups have a curve each"),
          new Route.Query("where", "only turns and respondents that this query selects"),
          new Route.Query("direction", "only codings with this direction"),
          new Route.Query("coder", "only codings by this coder"),
          new Route.Query("minCell", "the smallest count shown, 5 when left out; `off` for all"),
          new Route.Query("base", "respondents in the base, 4 when left out"),
          new Route.Query("run", "respondents in a run, 2 when left out"),
          new Route.Query("atMost", "percent of the base that counts as little, 5 when left out"));

  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  SaturationRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  List<Route> routes() {
    var routes = new ArrayList<Route>();
    routes.add(
        Route.get("/api/saturation", "New codes for each further respondent", this::send)
            .queries(QUERIES)
            .answers(200, SaturationView.class));
    routes.addAll(
        new LeavingRoutes(project, sessions)
            .of("/api/saturation", "a set of curves", QUERIES, this::count));
    return List.copyOf(routes);
  }

  private LeavingTable count(Context request) {
    var words = words(new Parameters(request));
    var counted = asking.saturation(asking.complete(words.filter().where()), words);
    return (title, reason) -> words.draft(counted, title, reason);
  }

  private void send(Context request) {
    var words = words(new Parameters(request));
    var study = asking.complete(words.filter().where());
    var table = asking.saturation(study, words).table();
    request.json(new SaturationAnswer(project, words, table).view());
  }

  static SaturationWords words(Parameters parameters) {
    var usual = SaturationWords.usual();
    return new SaturationWords(
        parameters.text("codes").orElse("all"),
        parameters.text("by"),
        SearchRoutes.filter(parameters),
        CrosstabRoutes.threshold(parameters),
        SaturationWords.measure(
            parameters.number("base", usual.base()),
            parameters.number("run", usual.run()),
            parameters.number("atMost", (int) Math.round(100 * usual.threshold()))));
  }
}
