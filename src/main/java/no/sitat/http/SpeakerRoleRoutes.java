package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sitat.corpus.SpeakerRole;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;

/// Who asks and who tells: confirmed once, gone by in the imports to come.
final class SpeakerRoleRoutes {
  private final Project project;
  private final Sessions sessions;

  SpeakerRoleRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// @param roles `informant` or `interviewer` by label
  record Roles(@JsonProperty(required = true) Map<String, String> roles) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/settings/speakers", "Roles of speakers that are confirmed", this::confirmed)
            .answers(200, Roles.class),
        Route.put(
                "/api/settings/speakers",
                "Remembers roles of speakers for the imports to come; what is known of others stays",
                this::confirm)
            .takes(Roles.class)
            .answersRevised(200, Roles.class));
  }

  private void confirmed(Context request) {
    request.json(view(project.settings().speakerRoles().value()));
  }

  private void confirm(Context request) {
    var roles = new TreeMap<String, SpeakerRole>();
    request.bodyAsClass(Roles.class).roles().forEach((label, role) -> roles.put(label, role(role)));
    if (roles.isEmpty()) {
      throw Refused.field("roles", "nevn minst én taler", "name at least one speaker");
    }
    var confirmed = project.settings().confirmSpeakers(roles, sessions.coder(request));
    request.json(new Revised<>(view(confirmed.value()), confirmed.revision()));
  }

  private static Roles view(Map<String, SpeakerRole> roles) {
    var keys = new TreeMap<String, String>();
    roles.forEach((label, role) -> keys.put(label, role.key()));
    return new Roles(keys);
  }

  private static SpeakerRole role(String key) {
    return Arrays.stream(SpeakerRole.values())
        .filter(role -> role.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            Refused.field(
                "roles",
                "rollen er informant eller interviewer",
                "the role is informant or interviewer"));
  }
}
