package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.Effect;
import no.sitat.codebook.LocalText;
import no.sitat.http.view.CodebookView;
import no.sitat.http.view.DimensionView;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.desk.DimensionDraft;

/// What codings can say beside their code: dimensions added, switched on and off, worded; what
/// directions do.
final class DimensionRoutes {
  private final Project project;
  private final Sessions sessions;

  DimensionRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// @param key made from the name when left out; one that is there stays the same value
  record ValueBody(Optional<String> key, Optional<String> nameNb, Optional<String> nameEn) {
    DimensionDraft.Value draft() {
      return new DimensionDraft.Value(key, new LocalText(nameNb.orElse(""), nameEn.orElse("")));
    }
  }

  /// A dimension to make; it is on at once.
  ///
  /// @param scale whether its values are whole numbers 0–100
  /// @param values left out for a scale
  record NewDimension(
      Optional<String> key,
      @JsonProperty(required = true) String nameNb,
      @JsonProperty(required = true) String nameEn,
      Optional<Boolean> scale,
      Optional<List<ValueBody>> values) {
    DimensionDraft draft() {
      return new DimensionDraft(
          key, new LocalText(nameNb, nameEn), scale.orElse(false), true, drafts(values));
    }
  }

  /// What to change; what is left out stays.
  ///
  /// @param values all of them, in order
  record ChangedDimension(
      Optional<Boolean> active,
      Optional<String> nameNb,
      Optional<String> nameEn,
      Optional<List<ValueBody>> values) {
    DimensionDraft over(Dimension dimension) {
      var before = DimensionDraft.of(dimension);
      var name =
          new LocalText(nameNb.orElse(before.name().nb()), nameEn.orElse(before.name().en()));
      return before.with(
          name,
          active.orElse(before.active()),
          values.isPresent() ? drafts(values) : before.values());
    }
  }

  /// What a direction does.
  ///
  /// @param effect `leave`, `stay`, or empty
  record ChangedDirection(@JsonProperty(required = true) String effect) {
    Effect known() {
      return Effect.keyed(effect)
          .orElseThrow(() ->
              Refused.field(
                  "effect",
                  "En retning får folk til å dra (leave), holder dem igjen (stay) eller gjør ingen"
                      + " av delene.",
                  "a direction makes people leave (leave), holds them back (stay), or does"
                      + " neither"));
    }
  }

  private static List<DimensionDraft.Value> drafts(Optional<List<ValueBody>> values) {
    return values.orElse(List.of()).stream().map(ValueBody::draft).toList();
  }

  List<Route> routes() {
    return List.of(
        Route.post("/api/dimensions", "Makes a dimension of codings", this::add)
            .takes(NewDimension.class)
            .answersRevised(201, DimensionView.class),
        Route.patch("/api/dimensions/{key}", "Changes a dimension, on, off or words", this::change)
            .takes(ChangedDimension.class)
            .answersRevised(200, DimensionView.class),
        Route.patch("/api/directions/{key}", "Says what a direction does", this::changeDirection)
            .takes(ChangedDirection.class)
            .answersRevised(200, CodebookView.DirectionView.class));
  }

  private void add(Context request) {
    var draft = request.bodyAsClass(NewDimension.class).draft();
    request.status(201);
    answerWith(request, project.settings().addDimension(draft, sessions.coder(request)));
  }

  private void change(Context request) {
    var key = request.pathParam("key");
    var dimension =
        project
            .study()
            .codebook()
            .dimension(key)
            .orElseThrow(() ->
                Refused.notFound(
                    "Det finnes ingen dimensjon med den nøkkelen.",
                    "there is no dimension with that key"));
    var draft = request.bodyAsClass(ChangedDimension.class).over(dimension);
    answerWith(request, project.settings().changeDimension(key, draft, sessions.coder(request)));
  }

  private void changeDirection(Context request) {
    var key = request.pathParam("key");
    if (project.study().codebook().direction(key).isEmpty()) {
      throw Refused.notFound(
          "Det finnes ingen retning med den nøkkelen.", "there is no direction with that key");
    }
    var effect = request.bodyAsClass(ChangedDirection.class).known();
    var edited = project.settings().changeDirection(key, effect, sessions.coder(request));
    request.json(new Revised<>(CodebookView.DirectionView.of(edited.value()), edited.revision()));
  }

  private static void answerWith(Context request, AtRevision<Dimension> edited) {
    request.json(new Revised<>(DimensionView.of(edited.value()), edited.revision()));
  }
}
