package no.sitat.http;

import io.javalin.http.Context;
import java.util.List;
import no.sitat.exchange.table.TableFormat;
import no.sitat.http.away.CodedFile;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;

/// A document with its codings, to take away and read.
final class CodedRoutes {
  private final Project project;
  private final Sessions sessions;

  CodedRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/documents/{id}/coded/{file}",
                "The document with its codings as margin notes: coded.docx or coded.pdf",
                this::send)
            .query("codes", "codes with commas between, each with its sub-codes; all when left out")
            .query("coders", "names of coders with commas between; all when left out")
            .query("memos", "false leaves notes out"));
  }

  private void send(Context request) {
    var parameters = new Parameters(request);
    var ending =
        switch (request.pathParam("file")) {
          case "coded.docx" -> "docx";
          case "coded.pdf" -> "pdf";
          default ->
              throw Refused.notFound(
                  "Det finnes ingen slik eksport.",
                  "there is no such export; see /api/openapi.json");
        };
    boolean memos = parameters.text("memos").isEmpty() || parameters.flag("memos");
    var asked = new CodedFile.Asked(parameters.texts("codes"), parameters.texts("coders"), memos);
    var file = CodedFile.of(project, parameters.id(), asked, sessions.language(request));
    request.contentType(ending.equals("docx") ? TableFormat.DOCX.contentType() : "application/pdf");
    Attachment.named(request, name(parameters.id()) + "." + ending);
    file.write(ending, request.outputStream());
  }

  private String name(int document) {
    return project.study().corpus().document(document).orElseThrow().name();
  }
}
