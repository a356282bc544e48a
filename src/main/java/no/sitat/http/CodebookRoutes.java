package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.http.view.CodebookView;
import no.sitat.http.view.CodebookView.CodeView;
import no.sitat.http.view.Tallies;
import no.sitat.project.CodeDraft;
import no.sitat.project.Project;

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
    var code = project.addCode(draft, sessions.coder(request));
    request.status(201);
    answerWith(request, code.id());
  }

  private void change(Context request) {
    var code = code(request);
    var draft =
        request.bodyAsClass(CodeBody.class).over(CodeDraft.of(code, project.study().codebook()));
    project.changeCode(code.id(), draft, sessions.coder(request));
    answerWith(request, code.id());
  }

  private void remove(Context request) {
    project.removeCode(code(request).id(), sessions.coder(request));
    request.status(204);
  }

  private void answerWith(Context request, int id) {
    Study study = project.study();
    var code = study.codebook().code(id).orElseThrow();
    request.json(new Revised<>(CodeView.of(code, study, Tallies.of(study)), study.revision()));
  }

  private Code code(Context request) {
    return project
        .study()
        .codebook()
        .find(request.pathParam("key"))
        .orElseThrow(() ->
            Refused.notFound(
                "Det finnes ingen kode med den nøkkelen.", "there is no code with that key"));
  }
}
