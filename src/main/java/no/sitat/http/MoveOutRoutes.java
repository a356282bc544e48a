package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.exchange.moving.MoveAccount;
import no.sitat.exchange.refi.writing.RefiTarget;
import no.sitat.exchange.table.MoveReportDocument;
import no.sitat.exchange.table.TableFormat;
import no.sitat.http.away.ProjectExport;
import no.sitat.http.view.KeptView;
import no.sitat.http.view.MoveOutView;
import no.sitat.http.view.MoveReportView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;
import no.sitat.project.moving.EarlierMove;
import no.sitat.project.moving.MoveAccounts;
import no.sitat.project.moving.MoveReport;

/// This project as a file for other tools; what came with projects of theirs; and what was told.
final class MoveOutRoutes {
  private final Project project;
  private final Sessions sessions;

  MoveOutRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// What is told of a move in a list.
  ///
  /// @param id of its report; 0 where that went with the move when it was undone
  /// @param step its id in the history, to undo it by
  record ReportView(
      int id,
      String file,
      String origin,
      String coder,
      Instant created,
      int step,
      String textNb,
      String textEn,
      boolean undone) {}

  List<Route> routes() {
    return List.of(
        Route.get(
                "/api/move-out",
                "What a file of the project for other tools would hold, and what not",
                this::look)
            .query("for", "standard, nvivo or atlas-maxqda")
            .answers(200, MoveOutView.class),
        Route.get(
                "/api/move-out/{file}",
                "The project as project.qdpx, read back and compared; or its codes as codebook.qdc",
                this::send)
            .query("for", "standard, nvivo or atlas-maxqda"),
        Route.get(
                "/api/moves",
                "The projects that were taken in, also those that were undone",
                this::reports)
            .answersListOf(ReportView.class),
        Route.get("/api/moves/{id}", "One report, under headings", this::report)
            .answers(200, MoveReportView.class),
        Route.get(
            "/api/moves/{id}/{file}",
            "The same to keep: report.md, report.html, report.csv or report.json",
            this::reportFile),
        Route.get(
                "/api/move-out/report/{file}",
                "What a file for other tools would hold and what not, to keep: report.md,"
                    + " report.html, report.csv or report.json",
                this::outReport)
            .query("for", "standard, nvivo or atlas-maxqda"),
        Route.get("/api/kept", "What is kept of other tools' projects and not shown", this::kept)
            .answersListOf(KeptView.class),
        Route.get("/api/kept/{id}/file", "The file of a source that is kept", this::file));
  }

  private static RefiTarget target(Context request) {
    var key = new Parameters(request).text("for").orElse("standard");
    return RefiTarget.keyed(key)
        .orElseThrow(() ->
            Refused.field(
                "for",
                "målet er standard, nvivo eller atlas-maxqda",
                "the target is standard, nvivo or atlas-maxqda"));
  }

  private void look(Context request) {
    var target = target(request);
    var export = ProjectExport.of(project, target);
    request.json(
        MoveOutView.of(target.key(), export.project(), export.wideCharacters(), export.notes()));
  }

  private void send(Context request) throws IOException {
    var name = request.pathParam("file");
    var export = ProjectExport.of(project, target(request));
    Files.createDirectories(project.incoming());
    var file = Files.createTempFile(project.incoming(), "out", ".part");
    try {
      switch (name) {
        case "project.qdpx" -> check(export.write(file));
        case "codebook.qdc" -> export.writeCodebook(file);
        default ->
            throw Refused.notFound("Det finnes ingen slik eksport.", "there is no such export");
      }
      boolean codes = name.endsWith(".qdc");
      var what = codes ? codebookWord(request) + ".qdc" : target(request).key() + ".qdpx";
      send(request, file, Attachment.ofProject(project, what));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private String codebookWord(Context request) {
    return sessions.language(request).equals("nb") ? "kodebok" : "codebook";
  }

  private static void check(List<LocalText> differences) {
    if (!differences.isEmpty()) {
      throw Refused.of(
          409,
          "not-the-same",
          new LocalText(
              "Filen ble ikke den samme da den ble lest igjen, og er ikke gitt ut: "
                  + joined(differences, "nb"),
              "The file was not the same when it was read back, and is not given out: "
                  + joined(differences, "en")));
    }
  }

  private static String joined(List<LocalText> texts, String language) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
  }

  private static void send(Context request, Path file, String name) throws IOException {
    request.contentType("application/octet-stream");
    Attachment.named(request, name);
    request.header("Content-Length", String.valueOf(Files.size(file)));
    try (var in = Files.newInputStream(file)) {
      in.transferTo(request.outputStream());
    }
  }

  private void reports(Context request) {
    request.json(project.moves().earlier().stream().map(this::view).toList());
  }

  private ReportView view(EarlierMove move) {
    return new ReportView(
        move.report(),
        move.file(),
        move.origin(),
        project.study().coder(move.coder()).map(Coder::name).orElse(""),
        move.made(),
        move.step(),
        move.words().nb(),
        move.words().en(),
        move.undone());
  }

  private MoveReport asked(Context request) {
    return project.moves().report(new Parameters(request).id()).orElseThrow(MoveOutRoutes::unknown);
  }

  private MoveAccount account(MoveReport report) {
    return MoveAccounts.of(
        report, project.study().coder(report.coder()).map(Coder::name).orElse(""));
  }

  private void report(Context request) {
    var report = asked(request);
    request.json(MoveReportView.of(report.id(), account(report)));
  }

  private void reportFile(Context request) throws IOException {
    write(request, account(asked(request)));
  }

  private void outReport(Context request) throws IOException {
    write(request, ProjectExport.of(project, target(request)).account());
  }

  private void write(Context request, MoveAccount account) throws IOException {
    var name = request.pathParam("file");
    var format =
        Optional.of(name)
            .filter(each -> each.startsWith("report."))
            .flatMap(each -> TableFormat.named(each.substring("report.".length())))
            .filter(MoveReportDocument.forms()::contains)
            .orElseThrow(MoveOutRoutes::unknown);
    request.contentType(format.contentType());
    Attachment.named(request, name);
    var language = sessions.language(request);
    new MoveReportDocument(account, language).write(format, request.outputStream());
  }

  private static Refused unknown() {
    return Refused.notFound("Det finnes ikke noe slikt.", "there is no such thing");
  }

  private void kept(Context request) {
    var study = project.study();
    var language = sessions.language(request);
    request.json(
        project.moves().kept().stream().map(each -> KeptView.of(each, study, language)).toList());
  }

  /// Always as a file to be stored, never as a page: it may be anything.
  private void file(Context request) throws IOException {
    var kept =
        project.moves().kept(new Parameters(request).id()).orElseThrow(MoveOutRoutes::unknown);
    var file = project.moves().file(kept);
    if (file.filter(Files::isRegularFile).isEmpty()) {
      throw unknown();
    }
    send(request, file.get(), kept.fileName());
  }
}
