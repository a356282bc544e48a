package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.codebook.Code;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import no.sitat.http.view.CodebookView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;

/// What is done to several codes at once, as one edit.
final class CodesRoutes {
  private final Project project;
  private final Sessions sessions;

  CodesRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// One of `to`, `active`, `colour` and `spread`, for all the codes.
  ///
  /// @param codes keys
  /// @param to where they go, one after another
  /// @param active whether they are offered for coding
  /// @param colour index into the palette, from 0
  /// @param spread true: each gets a colour of its own, unlike those beside it
  record CodesBody(
      @JsonProperty(required = true) List<String> codes,
      Optional<CodeTreeRoutes.MoveBody> to,
      Optional<Boolean> active,
      OptionalInt colour,
      Optional<Boolean> spread) {}

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/codes/batch",
                "Moves, switches or recolours several codes as one edit",
                this::change)
            .takes(CodesBody.class)
            .answersRevised(200, CodebookView.class));
  }

  private void change(Context request) {
    var change = request.bodyAsClass(CodesBody.class);
    if (change.codes().isEmpty()) {
      throw Refused.field("codes", "nevn minst én kode", "name at least one code");
    }
    var ids =
        change.codes().stream()
            .map(key -> CodebookRoutes.code(project, key))
            .map(Code::id)
            .toList();
    var study = done(change, ids, sessions.coder(request));
    request.json(new Revised<>(CodebookView.of(study), study.revision()));
  }

  private Study done(CodesBody change, List<Integer> ids, Coder by) {
    if (change.to().isPresent()) {
      var to = change.to().get();
      return project.codebook().moveAll(ids, to.parent(), to.position(), by);
    }
    if (change.active().isPresent()) {
      return project.codebook().turnAll(ids, change.active().get(), by);
    }
    if (change.spread().orElse(false)) {
      return project.codebook().spreadColours(ids, by);
    }
    if (change.colour().isPresent()) {
      return project.codebook().colourAll(ids, change.colour().getAsInt(), by);
    }
    throw Refused.field(
        "to",
        "si hva som skal endres: to, active, colour eller spread",
        "say what changes: to, active, colour or spread");
  }
}
