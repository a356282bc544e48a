package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.source.Reading;
import no.sitat.http.view.MoveView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.intake.ImportReport;
import no.sitat.project.moving.MoveKind;
import no.sitat.project.moving.MovePreview;

/// A whole project of another tool into this one: looked at first, then taken.
final class MoveRoutes {
  private final Project project;
  private final Sessions sessions;
  private final Imports imports;
  private final StagedMoves staged;

  MoveRoutes(Project project, Sessions sessions, Server.Running running) {
    this.project = project;
    this.sessions = sessions;
    imports = running.imports();
    staged = running.moves();
  }

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/moves/preview",
                "What taking a project of another tool in would do: multipart `files`, one .qdpx;"
                    + " stores nothing",
                this::preview)
            .answers(200, MoveView.class),
        Route.post(
                "/api/moves/{id}/take",
                "Takes a project in that was looked at; ask for how it fares at /api/imports/{id}",
                this::take)
            .query(
                "over",
                "kinds with a comma between, of which the file's word counts where something is"
                    + " here otherwise; of all others what is here stays")
            .answers(202, ImportRoutes.Started.class),
        Route.delete("/api/moves/{id}", "Forgets a project that was looked at", this::forget)
            .answers(204));
  }

  private void preview(Context request) {
    Uploads.readForm(request);
    var uploads = Uploads.of(request, project.incoming());
    boolean kept = false;
    try {
      checkOne(uploads);
      var view = view(uploads, sessions.coder(request).name());
      kept = view.id().isPresent();
      request.json(view);
    } catch (IOException e) {
      throw new UncheckedIOException("a project that was sent cannot be read", e);
    } finally {
      if (!kept) {
        uploads.close();
      }
    }
  }

  private static void checkOne(Uploads uploads) {
    if (uploads.files().size() != 1) {
      throw Refused.field("files", "send ett prosjekt om gangen", "send one project at a time");
    }
  }

  private MoveView view(Uploads uploads, String person) throws IOException {
    var name = uploads.files().getFirst().name();
    var file = uploads.folder().resolve("0");
    Reading<MoveReading> reading = ProjectFiles.read(name, file, uploads.folder().resolve("room"));
    if (reading.isRefused()) {
      return MoveView.refused(name, reading.refusals());
    }
    var found = reading.value().orElseThrow();
    MovePreview preview = project.moves().preview(found.project()).value();
    var view = MoveView.of(name, found, preview);
    return view.staged(staged.add(new StagedMoves.Staged(uploads, name, found, person)));
  }

  private void take(Context request) {
    var by = sessions.coder(request);
    var over = over(request);
    var waiting =
        staged
            .remove(request.pathParam("id"), by)
            .orElseThrow(() ->
                Refused.notFound(
                    "Prosjektet som ble sett på, er ikke her lenger. Velg filen igjen.",
                    "the project that was looked at is no longer here; choose the file again"));
    var id =
        imports.start(
            waiting.uploads(),
            progress -> {
              var done = project.moves().take(waiting.request(over), by, progress);
              return report(done.value(), done.revision());
            });
    request.status(202).json(new ImportRoutes.Started(id));
  }

  private static Set<MoveKind> over(Context request) {
    var keys = new Parameters(request).text("over").orElse("");
    return MoveKind.keyed(keys)
        .orElseThrow(() ->
            Refused.field(
                "over", "det finnes ikke noe slikt slag ting", "there is no such kind of thing"));
  }

  private static ImportReport report(MovePreview done, long revision) {
    int rows = done.counts().stream().mapToInt(MovePreview.Count::fresh).sum();
    return new ImportReport(rows, List.of(), List.of(), List.of(), List.of(), revision);
  }

  private void forget(Context request) {
    staged
        .remove(request.pathParam("id"), sessions.coder(request))
        .ifPresent(each -> each.uploads().close());
    request.status(204);
  }
}
