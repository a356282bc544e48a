package no.sitat.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.PostColumns;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.column.ColumnChoices;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.transcript.TurnRule;
import no.sitat.exchange.transcript.WrongPattern;
import no.sitat.http.view.ImportView;
import no.sitat.http.view.Refused;
import no.sitat.http.view.RespondentPreviewView;
import no.sitat.project.Project;
import no.sitat.project.intake.ImportReport;
import no.sitat.project.intake.Progress;

/// Files in: started by a form with `files`, then asked about until done.
final class ImportRoutes {
  private final Project project;
  private final Sessions sessions;
  private final Imports imports;
  private final ReadingRoom room;

  ImportRoutes(Project project, Sessions sessions, Server.Running running) {
    this.project = project;
    this.sessions = sessions;
    imports = running.imports();
    room = running.room();
  }

  /// @param id what to ask for at `/api/imports/{id}`
  record Started(String id) {}

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/imports",
                "Imports interviews or posts: multipart `files`, `kind`, `language`, `turns`,"
                    + " `interviewer`, and the columns of posts",
                this::documents)
            .answers(202, Started.class),
        Route.post(
                "/api/imports/respondents",
                "Imports a table of respondents: multipart `files`, `id` for the column of labels,"
                    + " `columns` for what is known of the others (a JSON list of heading, skipped,"
                    + " type, moment, key)",
                this::respondents)
            .answers(202, Started.class),
        Route.post(
                "/api/imports/respondents/preview",
                "How a table of respondents would be taken; takes what /api/imports/respondents"
                    + " takes, stores nothing",
                this::previewRespondents)
            .answers(200, RespondentPreviewView.class),
        Route.post(
                "/api/imports/codings",
                "Imports a table of codings: multipart `files`",
                this::codings)
            .answers(202, Started.class),
        Route.get("/api/imports/{id}", "How an import fares, or what came of it", this::one)
            .answers(200, ImportView.class),
        Route.delete(
                "/api/imports/{id}",
                "Breaks an import off that runs; ask how it ended at /api/imports/{id}",
                this::cancel)
            .answers(204));
  }

  private void cancel(Context request) {
    imports.cancel(request.pathParam("id"));
    request.status(204);
  }

  private void documents(Context request) {
    Uploads.readForm(request);
    var options = options(request);
    var work = fileImport(request);
    start(request, (uploads, progress) -> work.documents(uploads.files(), options, progress));
  }

  private void respondents(Context request) {
    Uploads.readForm(request);
    var choices = columns(request);
    var work = fileImport(request);
    start(request, (uploads, _) -> work.respondents(uploads.files().getFirst(), choices));
  }

  private void previewRespondents(Context request) {
    Uploads.readForm(request);
    var choices = columns(request);
    try (var uploads = Uploads.of(request, project.incoming())) {
      request.json(fileImport(request).preview(uploads.files().getFirst(), choices));
    }
  }

  private static ColumnChoices columns(Context request) {
    return ColumnForm.of(form(request, "id"), form(request, "columns"));
  }

  private void codings(Context request) {
    Uploads.readForm(request);
    var work = fileImport(request);
    start(request, (uploads, progress) -> work.codings(uploads.files().getFirst(), progress));
  }

  @FunctionalInterface
  private interface UploadWork {
    ImportReport run(Uploads uploads, Progress progress);
  }

  private void start(Context request, UploadWork work) {
    var uploads = Uploads.of(request, project.incoming());
    var id = imports.start(uploads, progress -> work.run(uploads, progress));
    request.status(202).json(new Started(id));
  }

  private FileImport fileImport(Context request) {
    return new FileImport(project, sessions.coder(request), room);
  }

  private void one(Context request) {
    var view =
        imports
            .view(request.pathParam("id"))
            .orElseThrow(() ->
                Refused.notFound(
                    "Det finnes ingen import med den id-en.", "there is no import with that id"));
    request.json(view.undoable(project.lastEditBrought(sessions.coder(request), view.already())));
  }

  static ReadingOptions options(Context request) {
    return new ReadingOptions(
        form(request, "kind").map(ImportRoutes::kind),
        form(request, "language"),
        form(request, "turns").map(TurnRule::named).orElse(TurnRule.AUTO),
        form(request, "interviewer").map(label -> WrongPattern.compiled(label, "interviewer")),
        new PostColumns(
            form(request, "textColumn"),
            form(request, "idColumn"),
            form(request, "timeColumn"),
            form(request, "authorColumn"),
            form(request, "threadColumn"),
            form(request, "parentColumn"),
            form(request, "titleColumn")));
  }

  private static Optional<String> form(Context request, String name) {
    return Optional.ofNullable(request.formParam(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static DocumentKind kind(String key) {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            Refused.field(
                "kind", "slaget er interview eller post", "the kind is interview or post"));
  }
}
