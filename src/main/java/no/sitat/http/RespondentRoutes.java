package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.http.view.Refused;
import no.sitat.http.view.RespondentsView;
import no.sitat.project.Project;
import no.sitat.project.desk.NewGroup;
import no.sitat.project.desk.RespondentDraft;
import no.sitat.project.desk.ValueChange;

/// The table of respondents, read, filled in and made longer.
final class RespondentRoutes {
  private final Project project;
  private final Sessions sessions;

  RespondentRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// A respondent to add.
  ///
  /// @param label the pseudonym; a speaker of that label is this respondent
  record NewRespondent(@JsonProperty(required = true) String label) {}

  /// Respondents to add as one edit, and what is known of them.
  record NewRows(
      @JsonProperty(required = true) List<String> labels,
      @JsonProperty(required = true) List<PlacedValue> values) {}

  /// @param labels of those who were added
  record AddedRows(List<String> labels) {}

  /// Values to store as one edit: all, or none of them.
  record NewValues(@JsonProperty(required = true) List<PlacedValue> values) {}

  /// What is recorded of a respondent for a variable.
  ///
  /// @param respondent label
  /// @param variable key, or `key@moment`
  /// @param status as in [NewValue]
  record PlacedValue(
      @JsonProperty(required = true) String respondent,
      @JsonProperty(required = true) String variable,
      Optional<String> status,
      Optional<String> text) {
    NewValue entry() {
      return new NewValue(variable, status, text);
    }
  }

  /// @param newGroups those that came to be because nobody had the value before
  record StoredValues(List<NewGroup> newGroups) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/respondents", "Respondents and their values", this::all)
            .answers(200, RespondentsView.class),
        Route.post("/api/respondents", "Adds a respondent", this::add)
            .takes(NewRespondent.class)
            .answersRevised(201, RespondentsView.RespondentView.class),
        Route.post("/api/respondents/rows", "Adds respondents with their values", this::addRows)
            .takes(NewRows.class)
            .answersRevised(201, AddedRows.class),
        Route.patch("/api/respondents", "Sets many values as one edit", this::setAll)
            .takes(NewValues.class)
            .answersRevised(200, StoredValues.class),
        Route.patch("/api/respondents/{label}", "Sets one value", this::set)
            .takes(NewValue.class)
            .answersRevised(200, RespondentsView.RespondentView.class));
  }

  private void all(Context answer) {
    answer.json(RespondentsView.of(project.study()));
  }

  private void add(Context request) {
    var body = request.bodyAsClass(NewRespondent.class);
    var added = project.addRespondent(body.label(), sessions.coder(request));
    request.status(201);
    answerWith(request, added.value().id(), added.study());
  }

  private void addRows(Context request) {
    var body = request.bodyAsClass(NewRows.class);
    var rows =
        body.labels().stream()
            .map(label ->
                new RespondentDraft(
                    label,
                    body.values().stream()
                        .filter(value -> value.respondent().equals(label))
                        .map(value ->
                            new RespondentDraft.Known(
                                variable(value.entry().key()), value.entry().value()))
                        .toList()))
            .toList();
    var added = project.addRespondents(rows, sessions.coder(request));
    request.status(201);
    request.json(new Revised<>(new AddedRows(added.value()), added.revision()));
  }

  private void set(Context request) {
    var change = change(request.pathParam("label"), request.bodyAsClass(NewValue.class));
    int respondent = change.respondent();
    var study =
        project.setValue(respondent, change.variable(), change.value(), sessions.coder(request));
    answerWith(request, respondent, study);
  }

  private void setAll(Context request) {
    var changes =
        request.bodyAsClass(NewValues.class).values().stream()
            .map(value -> change(value.respondent(), value.entry()))
            .toList();
    var edited = project.setValues(changes, sessions.coder(request));
    request.json(new Revised<>(new StoredValues(edited.value()), edited.revision()));
  }

  private ValueChange change(String label, NewValue entry) {
    var table = project.study().respondents();
    var respondent =
        table
            .labelled(label)
            .orElseThrow(() ->
                Refused.notFound(
                    "Det finnes ingen respondent med den merkelappen.",
                    "there is no respondent with that label"));
    return new ValueChange(respondent.id(), variable(entry.key()), entry.value());
  }

  private int variable(String key) {
    return project.study().respondents().variables().stream()
        .filter(each -> each.key().equalsIgnoreCase(key))
        .findFirst()
        .orElseThrow(() ->
            Refused.field(
                "variable", "det finnes ingen slik variabel", "there is no such variable"))
        .id();
  }

  private static void answerWith(Context request, int respondent, Study study) {
    var now =
        RespondentsView.of(study).respondents().stream()
            .filter(each -> each.id() == respondent)
            .findFirst()
            .orElseThrow();
    request.json(new Revised<>(now, study.revision()));
  }
}
