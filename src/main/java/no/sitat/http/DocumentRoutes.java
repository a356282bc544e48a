package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Turn;
import no.sitat.http.view.DocumentView;
import no.sitat.http.view.OpenDocument;
import no.sitat.http.view.Refused;
import no.sitat.http.view.Tallies;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.desk.DocumentChange;

/// Documents: the list, one with its text, names, languages, speakers, removal.
final class DocumentRoutes {
  private final Project project;
  private final Sessions sessions;

  DocumentRoutes(Project project, Sessions sessions) {
    this.project = project;
    this.sessions = sessions;
  }

  /// Who a speaker is.
  ///
  /// @param speaker label in the text
  /// @param role `informant` or `interviewer`; left out it stays
  /// @param respondent label of a respondent; `null` for nobody
  record SpeakerChange(
      @JsonProperty(required = true) String speaker,
      Optional<String> role,
      Patch<String> respondent) {}

  /// Which language documents are in.
  ///
  /// @param documents their ids, at least one
  /// @param language `nb`, `pl`, …
  record LanguageChange(
      @JsonProperty(required = true) List<Integer> documents,
      @JsonProperty(required = true) String language) {}

  /// @param documents how many were changed
  record LanguageChanged(long revision, int documents) {}

  List<Route> routes() {
    return List.of(
        Route.get("/api/documents", "All documents, in order of import", this::all)
            .answersListOf(DocumentView.class),
        Route.patch("/api/documents", "Says which language several are in", this::changeLanguage)
            .takes(LanguageChange.class)
            .answers(200, LanguageChanged.class),
        Route.get("/api/documents/{id}", "One document with text, turns and codings", this::one)
            .query("version", "number of an older text, to read it as it was")
            .answers(200, OpenDocument.class),
        Route.patch("/api/documents/{id}", "Changes name, title or language", this::change)
            .takes(DocumentChange.class)
            .answers(200, DocumentView.class),
        Route.patch("/api/documents/{id}/speakers", "Says who a speaker is", this::link)
            .takes(SpeakerChange.class)
            .answers(200, DocumentView.class),
        Route.delete("/api/documents/{id}", "Removes a document and its codings", this::remove)
            .answers(204));
  }

  private void all(Context answer) {
    var study = project.study();
    var tallies = Tallies.of(study);
    var waiting = waiting(study);
    answer.json(
        study.corpus().documents().stream()
            .map(document ->
                DocumentView.of(document, study, tallies, waiting.getOrDefault(document.id(), 0)))
            .toList());
  }

  private void one(Context request) {
    int id = document(request).id();
    var contents =
        new Parameters(request)
            .number("version")
            .map(version -> project.corrections().contents(id, version))
            .orElseGet(() -> project.contents(id));
    int waiting = waiting(contents.study()).getOrDefault(id, 0);
    boolean missing = contents.value().recording().flatMap(project.recordings()::file).isEmpty();
    request.json(OpenDocument.of(contents.value(), contents.study(), waiting, missing));
  }

  private void change(Context request) {
    var document = document(request);
    var change = request.bodyAsClass(DocumentChange.class);
    answerWith(request, project.changeDocument(document.id(), change, sessions.coder(request)));
  }

  private void changeLanguage(Context request) {
    var change = request.bodyAsClass(LanguageChange.class);
    var documents = List.copyOf(new LinkedHashSet<>(change.documents()));
    if (documents.isEmpty()) {
      throw Refused.field("documents", "nevn minst ett dokument", "name at least one document");
    }
    var study = project.changeLanguage(documents, change.language(), sessions.coder(request));
    request.json(new LanguageChanged(study.revision(), documents.size()));
  }

  private void link(Context request) {
    var document = document(request);
    var change = request.bodyAsClass(SpeakerChange.class);
    var now =
        document.turns().stream()
            .filter(turn -> turn.speaker().equals(change.speaker()))
            .findFirst()
            .orElseThrow(() ->
                Refused.field(
                    "speaker",
                    "ingen i dokumentet heter det",
                    "nobody in the document is called that"));
    var role = change.role().map(DocumentRoutes::role).orElse(now.role());
    int respondent =
        change.respondent().given()
            ? change.respondent().value().map(this::respondent).orElse(Turn.NOBODY)
            : now.respondent();
    answerWith(
        request,
        project.linkSpeaker(
            document.id(), change.speaker(), role, respondent, sessions.coder(request)));
  }

  private int respondent(String label) {
    return project
        .study()
        .respondents()
        .labelled(label)
        .orElseThrow(() ->
            Refused.field(
                "respondent",
                "det er ingen respondent med den merkelappen",
                "there is no respondent with that label"))
        .id();
  }

  private static SpeakerRole role(String key) {
    try {
      return SpeakerRole.valueOf(key.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw Refused.field(
          "role", "rollen er informant eller interviewer", "the role is informant or interviewer");
    }
  }

  private void remove(Context request) {
    var after = project.removeDocument(document(request).id(), sessions.coder(request));
    Removed.answer(request, after.revision());
  }

  /// The view names the revision that last changed the document: this one.
  private void answerWith(Context request, AtRevision<Document> edited) {
    var study = edited.study();
    var document = edited.value();
    int review = waiting(study).getOrDefault(document.id(), 0);
    request.json(DocumentView.of(document, study, Tallies.of(study), review));
  }

  /// How many codings and quotations must be looked at, by document.
  private Map<Integer, Integer> waiting(Study study) {
    return project.corrections().waiting(study);
  }

  private Document document(Context request) {
    return project
        .study()
        .corpus()
        .document(new Parameters(request).id())
        .orElseThrow(Refused::unknownDocument);
  }
}
