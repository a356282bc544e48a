package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.refi.CodebookFiles;
import no.sitat.exchange.source.Refusal;
import no.sitat.http.view.CodebookImportView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;

/// A codebook from a file, into a project that has codes; looked at before it is taken in.
final class CodebookImportRoutes {
  private final Project project;
  private final Sessions sessions;

  CodebookImportRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  List<Route> routes() {
    return List.of(
        Route.post(
                "/api/codebook/import/preview",
                "How a codebook file (.json, .csv, .xlsx, .qdc) stands to the codebook: multipart `files`",
                this::preview)
            .answers(200, CodebookImportView.class),
        Route.post(
                "/api/codebook/import",
                "Takes a codebook file in as one edit: multipart `files`, and `wording` = true when"
                    + " new words are no new definitions",
                this::take)
            .answersRevised(200, CodebookImportView.class));
  }

  private void preview(Context request) {
    Uploads.readForm(request);
    try (var uploads = Uploads.of(request, project.incoming())) {
      var file = uploads.files().getFirst();
      var reading = CodebookFiles.read(file, project.study().codebook());
      var compared = reading.value().map(codebook -> project.codebook().compare(codebook).value());
      request.json(CodebookImportView.of(compared, reading));
    }
  }

  private void take(Context request) {
    Uploads.readForm(request);
    boolean wording =
        Optional.ofNullable(request.formParam("wording")).filter("true"::equals).isPresent();
    var by = sessions.coder(request);
    try (var uploads = Uploads.of(request, project.incoming())) {
      var file = uploads.files().getFirst();
      var reading = CodebookFiles.read(file, project.study().codebook());
      if (reading.isRefused()) {
        throw refused(reading.refusals().getFirst());
      }
      CodebookFile codebook = reading.value().orElseThrow();
      var taken = project.codebook().importFile(codebook, wording, by);
      var view = CodebookImportView.of(Optional.of(taken.value()), reading);
      request.json(new Revised<>(view, taken.revision()));
    }
  }

  private static Refused refused(Refusal first) {
    return Refused.field("files", first.in("nb"), first.in("en"));
  }
}
