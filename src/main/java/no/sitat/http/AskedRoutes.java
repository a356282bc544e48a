package no.sitat.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import no.sitat.http.asking.AskedAnswer;
import no.sitat.http.asking.AskedWords;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.LeavingTable;
import no.sitat.http.view.AskedView;
import no.sitat.project.Project;

/// Who was asked about a theme, and who brought it up.
final class AskedRoutes {
  static final List<Route.Query> QUERIES =
      List.of(
          new Route.Query("code", "the theme: key or name of a code"),
          new Route.Query("by", "variable whose groups are the columns; everybody when left out"),
          new Route.Query("where", "only turns and respondents that this query selects"),
          new Route.Query("direction", "only codings with this direction"),
          new Route.Query("coder", "only codings by this coder"),
          new Route.Query("minCell", "the smallest count shown, 5 when left out; `off` for all"));

  private final Project project;
  private final Asking asking;
  private final Sessions sessions;

  AskedRoutes(Project project, Asking asking, Sessions sessions) {
    this.project = project;
    this.asking = asking;
    this.sessions = sessions;
  }

  List<Route> routes() {
    var routes = new ArrayList<Route>();
    routes.add(
        Route.get("/api/asked", "Who was asked about a theme, and who said it", this::send)
            .queries(QUERIES)
            .answers(200, AskedView.class));
    routes.addAll(
        new LeavingRoutes(project, sessions)
            .of("/api/asked", "a table of asked and said", QUERIES, this::count));
    return List.copyOf(routes);
  }

  private LeavingTable count(Context request) {
    var words = words(new Parameters(request));
    asking.complete(words.filter().where());
    var counted = asking.asked(words);
    return (title, reason) -> words.draft(counted, title, reason);
  }

  private void send(Context request) {
    var words = words(new Parameters(request));
    asking.complete(words.filter().where());
    request.json(new AskedAnswer(project, words, asking.asked(words).table()).view());
  }

  static AskedWords words(Parameters parameters) {
    return new AskedWords(
        parameters.required("code"),
        parameters.text("by"),
        SearchRoutes.filter(parameters),
        CrosstabRoutes.threshold(parameters));
  }
}
