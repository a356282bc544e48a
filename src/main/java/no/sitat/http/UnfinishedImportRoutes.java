package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import no.sitat.http.view.UnfinishedImportView;
import no.sitat.project.Project;

/// The imports of long files of posts that have been begun and not ended.
final class UnfinishedImportRoutes {
  private final Project project;

  UnfinishedImportRoutes(Project project) {
    this.project = project;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/unfinished-imports",
                "Imports that have been begun; the same file goes on with one",
                this::all)
            .answersListOf(UnfinishedImportView.class),
        Route.delete(
                "/api/unfinished-imports/{id}",
                "Takes away what an import has written that has been begun",
                this::discard)
            .answers(204));
  }

  private void all(Context request) {
    var imports = project.imports();
    request.json(
        imports.unfinished().stream()
            .map(each -> UnfinishedImportView.of(each, imports.isUnderWay(each)))
            .toList());
  }

  private void discard(Context request) {
    project.imports().discard(new Parameters(request).id());
    request.status(204);
  }
}
