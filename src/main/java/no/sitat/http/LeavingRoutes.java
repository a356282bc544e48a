package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sitat.http.asking.LeavingTable;
import no.sitat.http.view.ReleaseView.VerdictView;
import no.sitat.project.Project;

/// The two routes by which a table leaves: judged beside all that has left, and written down.
final class LeavingRoutes {
  private final Project project;
  private final Sessions sessions;

  LeavingRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// @param path under which `/releases` stands
  /// @param what leaves, with its article
  /// @param count counts the table that a request asks for
  List<Route> of(
      String path, String what, List<Route.Query> queries, Function<Context, LeavingTable> count) {
    return List.of(
        Route.get(
                path + "/releases/judgement",
                "What " + what + " would give away beside all that has left",
                request -> judge(request, count.apply(request)))
            .queries(queries)
            .answers(200, VerdictView.class),
        Route.post(
                path + "/releases",
                "Writes down that " + what + " leaves",
                request -> add(request, count.apply(request)))
            .queries(queries)
            .takes(ReleaseRoutes.NewRelease.class)
            .answers(201, VerdictView.class));
  }

  private void judge(Context request, LeavingTable counted) {
    var title = sessions.language(request).equals("nb") ? "(denne)" : "(this one)";
    var draft = counted.draft(title, Optional.empty());
    request.json(VerdictView.of(project.releases().judge(draft.table())));
  }

  private void add(Context request, LeavingTable counted) {
    var wanted = request.bodyAsClass(ReleaseRoutes.NewRelease.class);
    var draft = counted.draft(wanted.title().strip(), wanted.reason());
    var verdict = project.releases().add(draft, sessions.coder(request));
    request.status(201).json(VerdictView.of(verdict));
  }
}
