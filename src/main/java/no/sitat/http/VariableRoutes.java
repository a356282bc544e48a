package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.GroupName;
import no.sitat.http.view.Refused;
import no.sitat.http.view.RespondentsView.VariableView;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.desk.VariableDraft;
import no.sitat.registry.Variable;
import no.sitat.registry.Wording;

/// What is known of respondents: which variables there are, and what they are called.
final class VariableRoutes {
  private final Project project;
  private final Sessions sessions;

  VariableRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// A variable to make.
  ///
  /// @param key left out for one made from the name
  /// @param type `category`, `ordered`, `number`, `date` or `text`
  record NewVariable(
      Optional<String> key,
      @JsonProperty(required = true) String type,
      Optional<String> nameNb,
      Optional<String> nameEn) {
    VariableDraft draft() {
      return new VariableDraft(
          key, ColumnForm.type(type), new Wording(nameNb.orElse(""), nameEn.orElse("")));
    }
  }

  /// What a variable is called from now on; what is left out stays, `null` takes away.
  ///
  /// @param type `category`, `ordered`, `number`, `date` or `text`; its values stay as they are
  record VariableName(Patch<String> nameNb, Patch<String> nameEn, Optional<String> type) {
    Wording over(Wording before) {
      return new Wording(
          nameNb.orNothing("").orElse(before.nb()), nameEn.orNothing("").orElse(before.en()));
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/variables",
                "The variables, in order; after them the sub-studies, if there are any",
                this::all)
            .answersListOf(VariableView.class),
        Route.get(
                "/api/variables/{key}/groups",
                "What the groups of a column are called, in order; also of a derived column",
                this::groups)
            .answersListOf(GroupName.class),
        Route.post("/api/variables", "Makes a variable", this::add)
            .takes(NewVariable.class)
            .answersRevised(201, VariableView.class),
        Route.patch(
                "/api/variables/{key}",
                "Gives a variable another name or type; its key and its values stay",
                this::name)
            .takes(VariableName.class)
            .answersRevised(200, VariableView.class));
  }

  private void all(Context answer) {
    answer.json(VariableView.all(project.study()));
  }

  private void groups(Context request) {
    var study = project.study();
    var key = request.pathParam("key");
    if (study.respondents().column(key).isEmpty()) {
      throw unknown();
    }
    request.json(GroupName.all(study, key));
  }

  private static Refused unknown() {
    return Refused.notFound(
        "Det finnes ingen variabel med den nøkkelen.", "there is no variable with that key");
  }

  private void add(Context request) {
    var draft = request.bodyAsClass(NewVariable.class).draft();
    var variable = project.addVariable(draft, sessions.coder(request));
    request.status(201);
    answerWith(request, variable);
  }

  private void name(Context request) {
    var variable =
        project
            .study()
            .respondents()
            .column(request.pathParam("key"))
            .orElseThrow(VariableRoutes::unknown)
            .variable();
    var body = request.bodyAsClass(VariableName.class);
    var type = body.type().map(ColumnForm::type).orElse(variable.type());
    var draft = new VariableDraft(Optional.empty(), type, body.over(variable.name()));
    answerWith(request, project.changeVariable(variable.id(), draft, sessions.coder(request)));
  }

  private static void answerWith(Context request, AtRevision<Variable> edited) {
    request.json(
        new Revised<>(
            VariableView.of(edited.value(), edited.study().respondents()), edited.revision()));
  }
}
