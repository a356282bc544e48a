package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import no.sitat.project.Project;

/// What the team has chosen for its project.
final class SettingRoutes {
  private final Project project;
  private final Sessions sessions;

  SettingRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// @param variables keys of the variables shown beside a text, in order; empty for none chosen
  record Facts(@JsonProperty(required = true) List<String> variables) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/settings/facts", "Which facts stand beside a text", this::facts)
            .answers(200, Facts.class),
        Route.put("/api/settings/facts", "Chooses the facts beside a text", this::choose)
            .takes(Facts.class)
            .answersRevised(200, Facts.class));
  }

  private void facts(Context request) {
    request.json(new Facts(project.settings().facts().value()));
  }

  private void choose(Context request) {
    var facts = request.bodyAsClass(Facts.class);
    var chosen = project.settings().chooseFacts(facts.variables(), sessions.coder(request));
    request.json(new Revised<>(new Facts(chosen.value()), chosen.revision()));
  }
}
