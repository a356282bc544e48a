package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import no.sitat.http.view.Refused;
import no.sitat.language.Units;
import no.sitat.project.Project;

/// Where a selection in a text can snap to.
final class UnitRoutes {
  private final Project project;

  UnitRoutes(Project project) {
    this.project = project;
  }

  /// @param version of the text
  /// @param words start and end of each in turn, UTF-16, end exclusive
  /// @param sentences likewise; none crosses the edge of a turn
  record UnitsView(int version, int[] words, int[] sentences) {
    static UnitsView of(int version, Units units) {
      return new UnitsView(version, units.words(), units.sentences());
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/documents/{id}/units", "Words and sentences of a text", this::units)
            .query("version", "of the text; the current one when left out")
            .answers(200, UnitsView.class));
  }

  private void units(Context request) {
    var parameters = new Parameters(request);
    var document =
        project.study().corpus().document(parameters.id()).orElseThrow(Refused::unknownDocument);
    int version = parameters.number("version", document.version());
    var units =
        project
            .units(document, version)
            .orElseThrow(() ->
                Refused.notFound(
                    "Teksten har ingen slik versjon.", "the text has no such version"));
    request.json(UnitsView.of(version, units));
  }
}
