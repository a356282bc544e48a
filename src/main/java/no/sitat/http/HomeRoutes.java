package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalLong;
import no.sitat.corpus.Document;
import no.sitat.http.view.HomeView;
import no.sitat.http.view.ThreadTitle;
import no.sitat.project.Project;

/// Whether the server can serve, and the project at a glance.
final class HomeRoutes {
  private static final int RECENT = 10;

  private final Project project;

  HomeRoutes(Project project) {
    this.project = project;
  }

  /// @param project its name
  record Health(String status, String project, long revision) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/health", "Answers once the server can serve", this::health)
            .answers(200, Health.class),
        Route.get("/api/home", "What is in the project, who did what, what waits", this::home)
            .answers(200, HomeView.class));
  }

  private void health(Context answer) {
    answer.json(new Health("ok", project.name(), project.revision()));
  }

  private void home(Context answer) {
    var study = project.study();
    answer.json(
        HomeView.of(study, project.history(RECENT, OptionalLong.empty()), this::title)
            .withReviews(project.corrections().waiting(study), study, this::title));
  }

  private String title(Document document) {
    return ThreadTitle.of(document, () -> project.text(document).text());
  }
}
