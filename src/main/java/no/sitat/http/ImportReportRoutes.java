package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.sitat.exchange.table.ImportListing;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.http.view.ImportLineView;
import no.sitat.http.view.ImportReportView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.intake.KeptImport;
import no.sitat.project.intake.KeptImport.KeptFile;
import no.sitat.project.intake.KeptImport.KeptLine;

/// The reports of imports that the project keeps.
final class ImportReportRoutes {
  private static final int LATEST = 50;
  private static final int MOST = 1000;

  private final Project project;

  ImportReportRoutes(Project project) {
    this.project = project;
  }

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/import-reports",
                "Imports whose reports are kept, newest first, with how many files had which fate",
                this::all)
            .query("limit", "how many, 50 when left out")
            .answersListOf(ImportLineView.class),
        Route.get("/api/import-reports/{id}", "What became of the files of one import", this::one)
            .answers(200, ImportReportView.class),
        Route.get(
            "/api/import-reports/{id}/import.csv",
            "The same as a table, a row for each thing said of a file",
            this::table));
  }

  private void all(Context request) {
    int limit = Math.clamp(new Parameters(request).limit(LATEST), 1, MOST);
    request.json(project.imports().latest(limit).stream().map(ImportLineView::of).toList());
  }

  private void one(Context request) {
    request.json(ImportReportView.of(kept(request), project.study()));
  }

  private KeptImport kept(Context request) {
    return project
        .imports()
        .one(new Parameters(request).id())
        .orElseThrow(() ->
            Refused.notFound(
                "Det finnes ingen import med den id-en.", "there is no import with that id"));
  }

  private void table(Context request) throws IOException {
    var kept = kept(request);
    request.contentType(TableFormat.CSV.contentType());
    Attachment.named(request, "import.csv");
    var lines = kept.files().stream().flatMap(ImportReportRoutes::lines).toList();
    TableWriter.write(ImportListing.of(lines), TableFormat.CSV, request.outputStream());
  }

  private static Stream<ImportListing.Line> lines(KeptFile file) {
    var of =
        List.of(
            file.name(),
            file.folder(),
            file.format(),
            file.use(),
            file.fate().name().toLowerCase(Locale.ROOT));
    return file.lines().isEmpty()
        ? Stream.of(new ImportListing.Line(of, file.rows(), file.words(), "", "", List.of("", "")))
        : file.lines().stream()
            .map(line ->
                new ImportListing.Line(
                    of,
                    file.rows(),
                    file.words(),
                    Boolean.toString(line.refusal()),
                    at(line),
                    List.of(line.text().nb(), line.text().en())));
  }

  private static String at(KeptLine line) {
    return line.line().isPresent() ? String.valueOf(line.line().getAsInt()) : "";
  }
}
