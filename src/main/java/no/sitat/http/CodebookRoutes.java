package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.http.view.CodebookView;
import no.sitat.http.view.CodebookView.CodeView;
import no.sitat.http.view.Refused;
import no.sitat.http.view.Tallies;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.desk.CodeDraft;

/// The codebook: read, and codes made, changed and removed.
final class CodebookRoutes {
  private final Project project;
  private final Sessions sessions;

  CodebookRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/codebook", "Codes, links and directions, with use counts", this::all)
            .answers(200, CodebookView.class),
        Route.post("/api/codes", "Makes a code; its key from its name when left out", this::add)
            .takes(CodeBody.class)
            .answersRevised(201, CodeView.class),
        Route.patch("/api/codes/{key}", "Changes a code", this::change)
            .takes(CodeBody.class)
            .answersRevised(200, CodeView.class),
        Route.delete("/api/codes/{key}", "Removes a code that nothing uses", this::remove)
            .answers(204));
  }

  private void all(Context answer) {
    answer.json(CodebookView.of(project.study()));
  }

  private void add(Context request) {
    var draft = request.bodyAsClass(CodeBody.class).over(CodeDraft.named("", ""));
    if (draft.name().nb().isBlank() && draft.name().en().isBlank()) {
      throw Refused.field("nameNb", "koden må ha et navn", "the code needs a name");
    }
    request.status(201);
    answerWith(request, project.addCode(draft, sessions.coder(request)));
  }

  private void change(Context request) {
    var code = code(request);
    var draft =
        request.bodyAsClass(CodeBody.class).over(CodeDraft.of(code, project.study().codebook()));
    answerWith(request, project.changeCode(code.id(), draft, sessions.coder(request)));
  }

  private void remove(Context request) {
    var after = project.removeCode(code(request).id(), sessions.coder(request));
    Removed.answer(request, after.revision());
  }

  static void answerWith(Context request, AtRevision<Code> edited) {
    var study = edited.study();
    var view = CodeView.of(edited.value(), study, Tallies.of(study));
    request.json(new Revised<>(view, edited.revision()));
  }

  private Code code(Context request) {
    return code(project, request.pathParam("key"));
  }

  /// The code whose key stands in an address.
  static Code code(Project project, String key) {
    return project
        .study()
        .codebook()
        .keyed(key)
        .orElseThrow(() ->
            Refused.notFound(
                "Det finnes ingen kode med den nøkkelen.", "there is no code with that key"));
  }
}
