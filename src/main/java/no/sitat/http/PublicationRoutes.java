package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.http.asking.PublicationReading;
import no.sitat.http.away.PublicationFile;
import no.sitat.http.view.PassportView;
import no.sitat.http.view.PassportView.QuotesView;
import no.sitat.http.view.PublicationsView;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.PublicationEdits;
import no.sitat.publication.Publication;

/// Publications: listed, made, changed, ordered, removed, and as files.
final class PublicationRoutes {
  private static final Pattern FILE = Pattern.compile("quotes\\.(csv|xlsx|docx|html|json|md)");

  private final Project project;
  private final PublicationEdits edits;
  private final Sessions sessions;

  PublicationRoutes(Project project, Sessions sessions) {
    this.project = project;
    edits = project.publications();
    this.sessions = sessions;
  }

  /// @param publication id of what was made or changed
  record Made(int publication) {}

  /// @param order ids of all quotes of the publication
  record Order(@JsonProperty(required = true) List<Integer> order) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/publications", "Publications, and what they may tell", this::send)
            .answers(200, PublicationsView.class),
        Route.post("/api/publications", "Makes a publication", this::add)
            .takes(PublicationBody.class)
            .answersRevised(201, Made.class),
        Route.get("/api/publications/{id}", "A publication with its quotes", this::one)
            .answers(200, QuotesView.class),
        Route.get(
                "/api/publications/{id}/export/{file}",
                "The quotes as they may leave, as quotes.docx, .xlsx, .csv, .json or .md; what"
                    + " would give somebody away is left out, with the reason",
                this::file)
            .answers(200),
        Route.patch("/api/publications/{id}", "Changes a publication", this::change)
            .takes(PublicationBody.class)
            .answersRevised(200, Made.class),
        Route.put("/api/publications/{id}/order", "Puts the quotes in another order", this::order)
            .takes(Order.class)
            .answersRevised(200, Made.class),
        Route.delete("/api/publications/{id}", "Removes a publication", this::remove)
            .answersRevised(200, Made.class));
  }

  static Publication publication(Context request, PublicationReading reading) {
    return reading
        .publications()
        .publication(new Parameters(request).id())
        .orElseThrow(() ->
            Refused.notFound("Det finnes ingen slik publikasjon.", "there is no such publication"));
  }

  private void send(Context answer) {
    var reading = PublicationReading.of(project);
    answer.json(
        new PublicationsView(
            reading.publications().all().stream()
                .map(each -> PublicationsView.of(each, reading.passports(each)))
                .toList(),
            PublicationsView.rungs(reading.study().respondents())));
  }

  private void one(Context request) {
    var reading = PublicationReading.of(project);
    var publication = publication(request, reading);
    request.json(
        PassportView.of(
            publication, reading.passports(publication), reading.publications(), reading.study()));
  }

  private void file(Context request) {
    var name = FILE.matcher(request.pathParam("file"));
    if (!name.matches()) {
      throw Refused.notFound(
          "Det finnes ingen slik eksport.", "there is no such export; see /api/openapi.json");
    }
    var file = PublicationFile.of(name.group(1)).orElseThrow();
    var reading = PublicationReading.of(project);
    var report = reading.report(publication(request, reading), sessions.language(request));
    Attachment.named(request, name.group());
    request.contentType(file.contentType());
    file.write(report, request.outputStream());
  }

  private void add(Context request) {
    var draft = request.bodyAsClass(PublicationBody.class).draft();
    request.status(201);
    made(request, edits.add(draft, sessions.coder(request)));
  }

  private void change(Context request) {
    var body = request.bodyAsClass(PublicationBody.class);
    var before = publication(request, PublicationReading.of(project));
    made(request, edits.change(before.id(), body.over(before), sessions.coder(request)));
  }

  private void order(Context request) {
    var order = request.bodyAsClass(Order.class).order();
    made(request, edits.order(new Parameters(request).id(), order, sessions.coder(request)));
  }

  private void remove(Context request) {
    made(request, edits.remove(new Parameters(request).id(), sessions.coder(request)));
  }

  private static void made(Context request, AtRevision<Integer> edited) {
    request.json(new Revised<>(new Made(edited.value()), edited.revision()));
  }
}
