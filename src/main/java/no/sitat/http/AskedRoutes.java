package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import no.sitat.http.view.AskedView;
import no.sitat.project.Project;

/// Who was asked about a theme, and who brought it up.
final class AskedRoutes {
  private final Project project;
  private final Asking asking;

  AskedRoutes(Project project, Asking asking) {
    this.project = project;
    this.asking = asking;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/asked", "Who was asked about a theme, and who said it", this::send)
            .query("code", "the theme: key or name of a code")
            .query("by", "variable whose groups are the columns; everybody when left out")
            .query("where", "only turns and respondents that this query selects")
            .query("direction", "only codings with this direction")
            .query("coder", "only codings by this coder")
            .query("minCell", "the smallest count shown, 5 when left out; `off` for all")
            .answers(200, AskedView.class));
  }

  private void send(Context request) {
    var parameters = new Parameters(request);
    var words =
        new AskedWords(
            parameters.required("code"),
            parameters.text("by"),
            SearchRoutes.filter(parameters),
            CrosstabRoutes.threshold(parameters));
    asking.complete(words.filter().where());
    request.json(new AskedAnswer(project, words, asking.asked(words)).view());
  }
}
