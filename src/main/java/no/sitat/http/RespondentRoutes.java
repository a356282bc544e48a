package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sitat.http.view.RespondentsView;
import no.sitat.project.Project;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;

/// The table of respondents, read and filled in.
final class RespondentRoutes {
  private final Project project;
  private final Sessions sessions;

  RespondentRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// What is recorded of one respondent for one variable.
  ///
  /// @param status `present`, `unknown`, `not_applicable`, `not_asked` or `empty`; left out it goes
  ///   by the text
  record NewValue(
      @JsonProperty(required = true) String variable,
      Optional<String> status,
      Optional<String> text) {
    Value value() {
      var words = text.map(String::strip).orElse("");
      var wanted =
          status
              .map(NewValue::status)
              .orElse(words.isEmpty() ? ValueStatus.EMPTY : ValueStatus.PRESENT);
      if (wanted == ValueStatus.PRESENT && words.isEmpty()) {
        throw Refused.field("text", "verdien mangler", "the value is missing");
      }
      return new Value(wanted, wanted == ValueStatus.PRESENT ? words : "", "");
    }

    private static ValueStatus status(String key) {
      return Arrays.stream(ValueStatus.values())
          .filter(each -> each.key().equals(key.replace('-', '_')))
          .findFirst()
          .orElseThrow(() ->
              Refused.field(
                  "status",
                  "status er present, unknown, not_applicable, not_asked eller empty",
                  "the status is present, unknown, not_applicable, not_asked or empty"));
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/respondents", "Respondents and their values", this::all)
            .answers(200, RespondentsView.class),
        Route.patch("/api/respondents/{label}", "Sets one value", this::set)
            .takes(NewValue.class)
            .answersRevised(200, RespondentsView.RespondentView.class));
  }

  private void all(Context answer) {
    answer.json(RespondentsView.of(project.study()));
  }

  private void set(Context request) {
    var table = project.study().respondents();
    var respondent =
        table
            .labelled(request.pathParam("label"))
            .orElseThrow(() ->
                Refused.notFound(
                    "Det finnes ingen respondent med den merkelappen.",
                    "there is no respondent with that label"));
    var body = request.bodyAsClass(NewValue.class);
    var variable =
        table
            .column(body.variable())
            .orElseThrow(() ->
                Refused.field(
                    "variable", "det finnes ingen slik variabel", "there is no such variable"))
            .variable();
    var study =
        project.setValue(respondent.id(), variable.id(), body.value(), sessions.coder(request));
    var changed =
        RespondentsView.of(study).respondents().stream()
            .filter(each -> each.id() == respondent.id())
            .findFirst()
            .orElseThrow();
    request.json(new Revised<>(changed, study.revision()));
  }
}
