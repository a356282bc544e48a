package no.sitat.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.Document;
import no.sitat.http.view.RecordingView;
import no.sitat.http.view.Refused;
import no.sitat.project.Project;

/// The sound of a document: put there, played, taken off.
///
/// A request never names a file of this machine: what it sends is kept under a name of ours.
final class RecordingRoutes {
  /// What the file is called where it comes from, percent-encoded; in a header, for addresses are
  /// written down.
  static final String NAME_HEADER = "Sitat-File-Name";

  private final Project project;
  private final Sessions sessions;

  RecordingRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  List<Route> routes() {
    var path = "/api/documents/{id}/recording";
    return List.of(
        Route.get(path, "The sound of a document, whole or in ranges", this::play),
        Route.put(
                path,
                "Keeps a recording in the project's folder and links it: the file as the body, its"
                    + " name percent-encoded in the header Sitat-File-Name",
                this::keep)
            .answersRevised(200, RecordingView.class),
        Route.delete(path, "Unlinks the recording; the file stays", this::unlink).answers(204));
  }

  private void play(Context request) throws IOException {
    var recording =
        project.recordings().of(document(request).id()).orElseThrow(RecordingRoutes::none);
    var file = project.recordings().file(recording).orElseThrow(RecordingRoutes::missing);
    new FileAnswer(file, recording.mediaType()).to(request);
  }

  private void keep(Context request) throws IOException {
    var document = document(request);
    var sound = request.bodyInputStream();
    var kept =
        project.recordings().keep(document.id(), name(request), sound, sessions.coder(request));
    var view = RecordingView.of(kept.value(), false);
    request.json(new Revised<>(view, kept.revision()));
  }

  private static String name(Context request) {
    var sent = Optional.ofNullable(request.header(NAME_HEADER)).orElse("");
    try {
      return URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private void unlink(Context request) {
    var after = project.recordings().unlink(document(request).id(), sessions.coder(request));
    Removed.answer(request, after.revision());
  }

  private static Refused none() {
    return Refused.of(
        404,
        "recording",
        new LocalText("Dokumentet har ikke noe opptak.", "the document has no recording"));
  }

  private static Refused missing() {
    return Refused.of(
        404,
        "recording-missing",
        new LocalText(
            "Opptaket er ikke der det lå da det ble knyttet til. Legg det tilbake, eller knytt det"
                + " til på nytt.",
            "the recording is not where it was when it was linked; put it back, or link it again"));
  }

  private Document document(Context request) {
    return project
        .study()
        .corpus()
        .document(new Parameters(request).id())
        .orElseThrow(Refused::unknownDocument);
  }
}
