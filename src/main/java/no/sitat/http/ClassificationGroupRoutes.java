package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.sitat.http.view.ClassificationView;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Classifications;
import no.sitat.project.Classifications.Belonging;
import no.sitat.project.Project;
import no.sitat.project.classification.GroupDraft;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.ClassificationError;
import no.sitat.registry.classification.Scope;
import no.sitat.registry.classification.Validity;

/// The groups of a classification of the project's own, and the values in them.
final class ClassificationGroupRoutes {
  private final Project project;
  private final Classifications classifications;
  private final Sessions sessions;

  ClassificationGroupRoutes(Project project, Sessions sessions) {
    this.project = project;
    classifications = project.classifications();
    this.sessions = sessions;
  }

  /// @param wider key of the group it is part of
  record GroupBody(
      @JsonProperty(required = true) String nameNb,
      Optional<String> nameEn,
      Optional<String> wider) {
    GroupDraft draft() {
      return new GroupDraft(new Wording(nameNb, nameEn.orElse("")), wider);
    }
  }

  /// @param order keys of all groups
  record GroupOrder(@JsonProperty(required = true) List<String> order) {}

  /// Values that belong to a group.
  ///
  /// @param kind `value` when left out; `country`, `other-countries`, `range` or `digits`
  /// @param values as they are written; none for `other-countries`
  /// @param from ISO date of the first day; always when left out
  /// @param until ISO date of the last day; for good when left out
  record NewMapping(
      @JsonProperty(required = true) String group,
      Optional<String> kind,
      Optional<List<String>> values,
      Optional<String> from,
      Optional<String> until) {
    Belonging belonging() {
      return read("values", () -> new Belonging(group, scopes(), validity()));
    }

    private List<Scope> scopes() {
      var named =
          Scope.Kind.keyed(kind.orElse("value"))
              .orElseThrow(() -> Refused.field("kind", "ukjent måte", "unknown kind"));
      return named == Scope.Kind.OTHER_COUNTRIES
          ? List.of(named.read(""))
          : values.orElse(List.of()).stream().map(named::read).toList();
    }

    private Validity validity() {
      return read("from", () -> Validity.written(from.orElse(""), until.orElse("")));
    }
  }

  /// @param values ids of what is stored
  record GoneValues(@JsonProperty(required = true) List<Integer> values) {}

  private static <T> T read(String field, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ClassificationError e) {
      throw Refused.field(field, e.norwegian(), e.english());
    }
  }

  List<Route> routes() {
    var one = "/api/classifications/{key}";
    return List.of(
        Route.post(one + "/groups", "Adds a group", this::add)
            .takes(GroupBody.class)
            .answersRevised(201, ClassificationView.class),
        Route.put(one + "/groups/order", "Puts the groups in another order", this::order)
            .takes(GroupOrder.class)
            .answersRevised(200, ClassificationView.class),
        Route.patch(one + "/groups/{group}", "Changes a group", this::change)
            .takes(GroupBody.class)
            .answersRevised(200, ClassificationView.class),
        Route.delete(one + "/groups/{group}", "Takes a group away", this::remove)
            .answersRevised(200, ClassificationView.class),
        Route.post(one + "/values", "Lets values belong to a group for a time", this::map)
            .takes(NewMapping.class)
            .answersRevised(200, ClassificationView.class),
        Route.patch(one + "/values/{id}", "Moves a value to another group or time", this::move)
            .takes(NewMapping.class)
            .answersRevised(200, ClassificationView.class),
        Route.post(one + "/unmap", "Takes values out of their groups", this::unmap)
            .takes(GoneValues.class)
            .answersRevised(200, ClassificationView.class));
  }

  private static String key(Context request) {
    return request.pathParam("key");
  }

  private void add(Context request) {
    var draft = request.bodyAsClass(GroupBody.class).draft();
    request.status(201);
    answerWith(request, classifications.addGroup(key(request), draft, sessions.coder(request)));
  }

  private void order(Context request) {
    var order = request.bodyAsClass(GroupOrder.class).order();
    answerWith(request, classifications.order(key(request), order, sessions.coder(request)));
  }

  private void change(Context request) {
    var draft = request.bodyAsClass(GroupBody.class).draft();
    var group = request.pathParam("group");
    answerWith(
        request, classifications.changeGroup(key(request), group, draft, sessions.coder(request)));
  }

  private void remove(Context request) {
    var group = request.pathParam("group");
    answerWith(request, classifications.removeGroup(key(request), group, sessions.coder(request)));
  }

  private void map(Context request) {
    var wanted = request.bodyAsClass(NewMapping.class).belonging();
    answerWith(request, classifications.map(key(request), wanted, sessions.coder(request)));
  }

  private void move(Context request) {
    var wanted = request.bodyAsClass(NewMapping.class).belonging();
    int id = new Parameters(request).id();
    answerWith(request, classifications.move(key(request), id, wanted, sessions.coder(request)));
  }

  private void unmap(Context request) {
    var values = request.bodyAsClass(GoneValues.class).values();
    answerWith(request, classifications.unmap(key(request), values, sessions.coder(request)));
  }

  private void answerWith(Context request, AtRevision<?> edited) {
    request.json(
        new Revised<>(
            ClassificationRoutes.view(
                project, key(request), new Parameters(request).text("variable")),
            edited.revision()));
  }
}
