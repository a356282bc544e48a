package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import no.sitat.exchange.bundle.Bundle;
import no.sitat.http.away.ReplicationBundle;
import no.sitat.http.away.TidyExport;
import no.sitat.project.Project;

/// What leaves as a whole set of files, in one zip.
final class BundleRoutes {
  private final Project project;
  private final Sessions sessions;

  BundleRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/bundles/replication.zip",
                "What a reader of a paper may have: codebook, codings without words, released tables",
                this::replication)
            .query("coders", "true tells coders by name"),
        Route.get(
                "/api/bundles/tidy.zip",
                "All tables for R and Python, with a dictionary",
                this::tidy)
            .query("texts", "true: with the words of turns")
            .query("memos", "true: with memos"));
  }

  private void replication(Context request) {
    var choice =
        new ReplicationBundle.Choice(new Parameters(request).flag("coders"), Version.current());
    var language = sessions.language(request);
    send(
        request,
        ReplicationBundle.of(project, choice, language),
        word(language, "replikasjon", "replication"));
  }

  private void tidy(Context request) {
    var parameters = new Parameters(request);
    var choice = new TidyExport.Choice(parameters.flag("texts"), parameters.flag("memos"));
    send(request, TidyExport.of(project, choice, sessions.language(request)), "tidy");
  }

  private static String word(String language, String nb, String en) {
    return language.equals("nb") ? nb : en;
  }

  private void send(Context request, Bundle bundle, String what) {
    request.contentType("application/zip");
    Attachment.named(request, Attachment.ofProject(project, what + ".zip"));
    bundle.zip(sessions.language(request), request.outputStream());
  }
}
