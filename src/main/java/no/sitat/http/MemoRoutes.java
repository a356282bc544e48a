package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.http.view.MemoView;
import no.sitat.project.Project;

/// Notes on the project, a document, a respondent, a code or a coding.
final class MemoRoutes {
  private final Project project;
  private final Sessions sessions;

  MemoRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// @param target `project`, `document`, `respondent`, `code` or `coding`
  /// @param id of that thing; left out for the project
  record NewMemo(
      @JsonProperty(required = true) String target,
      OptionalInt id,
      @JsonProperty(required = true) String text) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/memos", "The notes on one thing", this::all)
            .query("target", "project, document, respondent, code or coding")
            .query("id", "of that thing")
            .answersListOf(MemoView.class),
        Route.post("/api/memos", "Writes a note", this::add)
            .takes(NewMemo.class)
            .answersRevised(201, MemoView.class));
  }

  private void all(Context request) {
    var parameters = new Parameters(request);
    var memos = project.memos(parameters.required("target"), parameters.number("id", 0));
    request.json(memos.value().stream().map(memo -> MemoView.of(memo, memos.study())).toList());
  }

  private void add(Context request) {
    var body = request.bodyAsClass(NewMemo.class);
    var edited =
        project.addMemo(body.target(), body.id().orElse(0), body.text(), sessions.coder(request));
    var view = MemoView.of(edited.value(), edited.study());
    request.status(201).json(new Revised<>(view, edited.revision()));
  }
}
