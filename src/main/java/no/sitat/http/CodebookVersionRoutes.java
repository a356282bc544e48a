package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.sitat.http.view.DiffView;
import no.sitat.http.view.OutdatedView;
import no.sitat.http.view.Refused;
import no.sitat.http.view.VersionView;
import no.sitat.project.Project;
import no.sitat.project.codes.CodebookVersion;

/// What the codebook was, what changed since, and which codings are to be looked at again.
final class CodebookVersionRoutes {
  private static final String NOW = "now";

  private final Project project;
  private final Sessions sessions;

  CodebookVersionRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  record NewVersion(@JsonProperty(required = true) String name) {}

  /// Codings that hold under the present definition too: these, or all outdated ones of a code.
  record Confirmed(Optional<List<Integer>> ids, Optional<String> code) {}

  /// @param confirmed how many were outdated
  /// @param left how many still are, of all codes
  record Confirmation(int confirmed, int left) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/codebook/versions", "The named versions, the oldest first", this::all)
            .answersListOf(VersionView.class),
        Route.post("/api/codebook/versions", "Gives the codebook as it is a name", this::name)
            .takes(NewVersion.class)
            .answersRevised(201, VersionView.class),
        Route.get("/api/codebook/versions/{id}", "The whole codebook of a version", this::whole)
            .answers(200, VersionView.Whole.class),
        Route.get("/api/codebook/diff", "What changed between two versions", this::diff)
            .query("from", "id of a version, or now")
            .query("to", "id of a version, or now; now when left out")
            .answers(200, DiffView.class),
        Route.get("/api/codes/{key}/editions", "What a code has meant", this::editions)
            .answersListOf(OutdatedView.EditionView.class),
        Route.get(
                "/api/codebook/outdated",
                "Codes with codings made under an older definition",
                this::outdated)
            .answersListOf(OutdatedView.class),
        Route.get(
                "/api/codebook/outdated/{key}",
                "The codings of a code made under an older definition, and what changed",
                this::worklist)
            .answers(200, OutdatedView.Worklist.class),
        Route.post(
                "/api/codings/confirm",
                "Says that codings hold under the present definition: `ids`, or all of a `code`",
                this::confirm)
            .takes(Confirmed.class)
            .answersRevised(200, Confirmation.class));
  }

  private void all(Context request) {
    request.json(project.codebookVersions().stream().map(VersionView::of).toList());
  }

  private void name(Context request) {
    var name = request.bodyAsClass(NewVersion.class).name();
    var study = project.nameCodebook(name, sessions.coder(request));
    var view = VersionView.of(project.codebookVersions().getLast());
    request.status(201).json(new Revised<>(view, study.revision()));
  }

  private void whole(Context request) {
    var version = version(new Parameters(request).id());
    var contents = project.codebook().contents(version.id());
    request.json(VersionView.Whole.of(version, contents.value(), contents.study()));
  }

  private CodebookVersion version(int id) {
    return project.codebookVersions().stream()
        .filter(version -> version.id() == id)
        .findFirst()
        .orElseThrow(() ->
            Refused.notFound(
                "Det finnes ingen kodebok med den id-en.", "there is no version with that id"));
  }

  private void diff(Context request) {
    var parameters = new Parameters(request);
    var from = state(parameters, "from", parameters.required("from"));
    var to = state(parameters, "to", parameters.text("to").orElse(NOW));
    request.json(DiffView.of(from, to));
  }

  private DiffView.State state(Parameters parameters, String field, String name) {
    if (name.equals(NOW)) {
      return new DiffView.State(NOW, project.study().codebook());
    }
    int id = parameters.number(field, 0);
    var contents = project.codebook().contents(version(id).id());
    return new DiffView.State(name, contents.value());
  }

  private void editions(Context request) {
    var code = CodebookRoutes.code(project, request.pathParam("key"));
    var editions = project.editions(code.id());
    var present = editions.getLast();
    request.json(
        editions.stream().map(each -> OutdatedView.EditionView.of(each, present)).toList());
  }

  private void outdated(Context request) {
    request.json(project.codebook().outdated().value().stream().map(OutdatedView::of).toList());
  }

  private void worklist(Context request) {
    var code = CodebookRoutes.code(project, request.pathParam("key"));
    var found = project.codebook().outdated(code.id());
    var texts = project.texts(found.study());
    var passages =
        found.value().stream()
            .map(coding -> texts.apply(coding.document()).at(coding.span()))
            .toList();
    var editions = project.editions(code.id());
    request.json(OutdatedView.worklist(code, editions, found.value(), passages, found.study()));
  }

  private void confirm(Context request) {
    var body = request.bodyAsClass(Confirmed.class);
    if (body.ids().isPresent() == body.code().isPresent()) {
      throw Refused.field("ids", "send enten ids eller code", "send either ids or code");
    }
    var by = sessions.coder(request);
    var confirmed =
        body.ids().isPresent()
            ? project.codebook().confirm(body.ids().get(), by)
            : project
                .codebook()
                .confirmCode(CodebookRoutes.code(project, body.code().orElseThrow()).id(), by);
    int left =
        project.codebook().outdated().value().stream().mapToInt(code -> code.codings()).sum();
    request.json(new Revised<>(new Confirmation(confirmed.value(), left), confirmed.revision()));
  }
}
