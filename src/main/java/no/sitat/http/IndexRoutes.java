package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import no.sitat.project.Project;
import no.sitat.search.index.SearchIndex;

/// How far the search index is, and making it anew.
final class IndexRoutes {
  private final Project project;

  IndexRoutes(Project project) {
    this.project = project;
  }

  /// @param state `opening`, `filling`, `ready` or `failed`
  /// @param documents how many the project has
  /// @param indexed how many of them the index has taken in
  /// @param revision that it holds on the disk; -1 until that is known
  /// @param format by which rules it was made
  record IndexView(String state, int documents, int indexed, long revision, String format) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/index", "How far the search index is", this::tell)
            .answers(200, IndexView.class),
        Route.post(
                "/api/index/rebuild",
                "Has the search index made anew; searches go on meanwhile",
                this::rebuild)
            .answers(202, IndexView.class));
  }

  private void tell(Context request) {
    request.json(view());
  }

  private void rebuild(Context request) {
    project.reindexSoon();
    request.status(202).json(view());
  }

  private IndexView view() {
    var now = project.indexProgress();
    return new IndexView(
        now.state().key(), now.documents(), now.indexed(), now.revision(), SearchIndex.format());
  }
}
