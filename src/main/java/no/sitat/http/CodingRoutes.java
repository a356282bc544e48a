package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Coding;
import no.sitat.http.view.CodingView;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;

/// Codings: made, changed, removed; each answered when it is on disk.
final class CodingRoutes {
  private final Project project;
  private final Sessions sessions;

  CodingRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// A coding to make.
  ///
  /// @param document id of the document
  /// @param version of the text that the offsets count in
  /// @param start inclusive, UTF-16
  /// @param end exclusive
  /// @param code key or name
  /// @param direction left out for what the code implies
  /// @param dimensions keys of dimensions with keys of values
  record NewCoding(
      @JsonProperty(required = true) int document,
      OptionalInt version,
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end,
      @JsonProperty(required = true) String code,
      Optional<String> direction,
      OptionalInt weight,
      Optional<String> memo,
      @JsonSetter(contentNulls = Nulls.SET) Optional<Map<String, Optional<String>>> dimensions) {
    CodingRequest request() {
      return new CodingRequest(
          document,
          version,
          start,
          end,
          code,
          direction,
          weight,
          memo.orElse(""),
          dimensions.orElse(Map.of()));
    }
  }

  /// What to change; what is left out stays, `null` takes away, also inside `dimensions`.
  ///
  /// @param version of the text that `start` and `end` count in: a text that has been corrected
  ///   meanwhile is refused
  record ChangedCoding(
      Optional<String> code,
      Patch<String> direction,
      Patch<Integer> weight,
      Patch<String> memo,
      OptionalInt start,
      OptionalInt end,
      OptionalInt version,
      @JsonSetter(contentNulls = Nulls.SET) Optional<Map<String, Optional<String>>> dimensions) {
    CodingChange change() {
      var newWeight = weight.orNothing(CodingChange.NO_WEIGHT);
      return new CodingChange(
          code,
          direction.orNothing(""),
          newWeight.isPresent() ? OptionalInt.of(newWeight.get()) : OptionalInt.empty(),
          memo.orNothing(""),
          start,
          end,
          version,
          dimensions.orElse(Map.of()));
    }
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/codings", "All codings, or those of one document", this::all)
            .query("document", "id of the document")
            .answersListOf(CodingView.class),
        Route.get("/api/codings/{id}", "One coding", this::one).answers(200, CodingView.class),
        Route.post("/api/codings", "Makes a coding; answers when it is on disk", this::add)
            .takes(NewCoding.class)
            .answersRevised(201, CodingView.class),
        Route.patch("/api/codings/{id}", "Changes a coding", this::change)
            .takes(ChangedCoding.class)
            .answersRevised(200, CodingView.class),
        Route.delete("/api/codings/{id}", "Removes a coding", this::remove).answers(204));
  }

  private void all(Context request) {
    var codings =
        new Parameters(request)
            .number("document")
            .map(this::ofDocument)
            .orElseGet(project::codings);
    request.json(
        codings.value().stream().map(coding -> CodingView.of(coding, codings.study())).toList());
  }

  private AtRevision<List<Coding>> ofDocument(int id) {
    if (project.study().corpus().document(id).isEmpty()) {
      throw Refused.unknownDocument();
    }
    return project.codings(id);
  }

  private void one(Context request) {
    var found = project.coding(new Parameters(request).id());
    request.json(CodingView.of(found.value().orElseThrow(CodingRoutes::unknown), found.study()));
  }

  private void add(Context request) {
    var wanted = request.bodyAsClass(NewCoding.class).request();
    request.status(201);
    answerWith(request, project.addCoding(wanted, sessions.coder(request)));
  }

  private void change(Context request) {
    var change = request.bodyAsClass(ChangedCoding.class).change();
    int id = id(request);
    answerWith(request, project.changeCoding(id, change, sessions.coder(request)));
  }

  private void remove(Context request) {
    var after = project.removeCoding(id(request), sessions.coder(request));
    Removed.answer(request, after.revision());
  }

  private static void answerWith(Context request, AtRevision<Coding> edited) {
    var view = CodingView.of(edited.value(), edited.study());
    request.json(new Revised<>(view, edited.revision()));
  }

  /// The id in the address, when there is a coding of that id.
  private int id(Context request) {
    int id = new Parameters(request).id();
    return project.coding(id).value().orElseThrow(CodingRoutes::unknown).id();
  }

  private static Refused unknown() {
    return Refused.notFound(
        "Det finnes ingen koding med den id-en.", "there is no coding with that id");
  }
}
