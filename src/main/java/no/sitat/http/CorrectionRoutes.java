package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.source.Refusal;
import no.sitat.http.view.CorrectedView;
import no.sitat.http.view.Refused;
import no.sitat.http.view.ReviewView;
import no.sitat.http.view.TextVersionView;
import no.sitat.project.AtRevision;
import no.sitat.project.Corrections;
import no.sitat.project.Project;
import no.sitat.project.correction.Corrected;
import no.sitat.project.correction.Decision;
import no.sitat.project.correction.Decision.Verdict;
import no.sitat.project.correction.NamePlaces.NamePlace;
import no.sitat.text.Span;
import no.sitat.text.TextChange;

/// Texts as they are corrected: new versions, old ones, and what must be looked at.
final class CorrectionRoutes {
  private static final String TEXT = "/api/documents/{id}/text";
  private static final String VERSIONS = "/api/documents/{id}/versions";
  private static final String REVIEW = "/api/documents/{id}/review";
  private static final String AGAIN = "/api/documents/{id}/reimport";

  private final Project project;
  private final Corrections corrections;
  private final Sessions sessions;
  private final ReadingRoom room;

  CorrectionRoutes(Project project, Sessions sessions, ReadingRoom room) {
    this.room = room;
    this.project = project;
    this.sessions = sessions;
    corrections = project.corrections();
  }

  /// @param find a name, or any words
  record Wanted(@JsonProperty(required = true) String find) {}

  /// One place of a name.
  ///
  /// @param form the whole word as it stands there
  /// @param ending what follows the name in the word
  /// @param sure whether it is surely the name: alone, or in the genitive
  /// @param turn number of the turn; 0 for a label between turns
  record FoundPlace(
      int start,
      int end,
      String form,
      String ending,
      boolean sure,
      int turn,
      String left,
      String right) {
    static FoundPlace of(NamePlace place) {
      return new FoundPlace(
          place.span().start(),
          place.span().end(),
          place.form(),
          place.ending(),
          place.sure(),
          place.turn(),
          place.left(),
          place.right());
    }
  }

  /// @param version an older one
  record Restored(@JsonProperty(required = true) int version) {}

  /// A stretch of one version and what stands for it in another.
  record Stretch(int start, int end, int newStart, int newEnd) {}

  /// @param version of the text it was decided on
  record Decided(
      @JsonProperty(required = true) int version,
      @JsonProperty(required = true) List<Verdicts> decisions) {}

  /// @param target `coding` or `quotation`
  /// @param verdict `accept`, `adjust` or `remove`
  /// @param start where it is to lie, when it is adjusted
  record Verdicts(
      @JsonProperty(required = true) String target,
      @JsonProperty(required = true) int id,
      @JsonProperty(required = true) String verdict,
      Optional<Integer> start,
      Optional<Integer> end) {}

  List<Route> routes() {
    return List.of(
        Route.post(TEXT, "Corrects the text; codings keep their words", this::correct)
            .takes(CorrectionBody.class)
            .answers(200, CorrectedView.class),
        Route.post(TEXT + "/preview", "What a correction would do; changes nothing", this::preview)
            .takes(CorrectionBody.class)
            .answers(200, CorrectedView.class),
        Route.post(TEXT + "/places", "Where a name stands, also inflected", this::places)
            .takes(Wanted.class)
            .answersListOf(FoundPlace.class),
        Route.get(VERSIONS, "The versions of the text, the newest first", this::versions)
            .answersListOf(TextVersionView.class),
        Route.get(VERSIONS + "/diff", "How two versions of the text differ", this::difference)
            .query("from", "number of a version")
            .query("to", "number of another")
            .answersListOf(Stretch.class),
        Route.post(VERSIONS + "/restore", "Makes an older text the current one", this::restore)
            .takes(Restored.class)
            .answers(200, CorrectedView.class),
        Route.get(REVIEW, "What corrections have touched, before and after", this::review)
            .answers(200, ReviewView.class),
        Route.post(REVIEW, "Accepts, adjusts or removes what was touched", this::decide)
            .takes(Decided.class)
            .answers(200, ReviewView.class),
        Route.post(
                AGAIN,
                "Takes the text of a file in as the new version: multipart `files`, `turns`",
                this::again)
            .answers(200, CorrectedView.class),
        Route.post(AGAIN + "/preview", "What that would do; changes nothing", this::previewAgain)
            .answers(200, CorrectedView.class));
  }

  private void correct(Context request) {
    var correction = request.bodyAsClass(CorrectionBody.class).of(document(request));
    answer(request, corrections.correct(correction, sessions.coder(request)));
  }

  private void preview(Context request) {
    var correction = request.bodyAsClass(CorrectionBody.class).of(document(request));
    answer(request, corrections.preview(correction));
  }

  private static void answer(Context request, AtRevision<Corrected> made) {
    request.json(CorrectedView.of(made));
  }

  private void places(Context request) {
    var find = request.bodyAsClass(Wanted.class).find();
    if (find.isBlank()) {
      throw Refused.field("find", "skriv hva som skal finnes", "write what to find");
    }
    request.json(corrections.places(document(request), find).stream().map(FoundPlace::of).toList());
  }

  private void versions(Context request) {
    request.json(
        corrections.versions(document(request)).value().stream().map(TextVersionView::of).toList());
  }

  private void difference(Context request) {
    var asked = new Parameters(request);
    int to = asked.number("to", project.contents(document(request)).value().document().version());
    int from = asked.number("from", 1);
    request.json(stretches(corrections.difference(document(request), from, to)));
  }

  private static List<Stretch> stretches(TextChange change) {
    return IntStream.range(0, change.size())
        .mapToObj(i -> stretch(change.old(i), change.replacement(i)))
        .toList();
  }

  private static Stretch stretch(Span old, Span now) {
    return new Stretch(old.start(), old.end(), now.start(), now.end());
  }

  private void restore(Context request) {
    int version = request.bodyAsClass(Restored.class).version();
    answer(request, corrections.restore(document(request), version, sessions.coder(request)));
  }

  private void review(Context request) {
    int document = document(request);
    var review = corrections.review(document);
    request.json(ReviewView.of(document, review.value(), review.study()));
  }

  private void decide(Context request) {
    var decided = request.bodyAsClass(Decided.class);
    var decisions = new ArrayList<Decision>();
    decided.decisions().forEach(each -> decisions.add(decision(each)));
    corrections.decide(document(request), decided.version(), decisions, sessions.coder(request));
    review(request);
  }

  private static Decision decision(Verdicts given) {
    var verdict =
        switch (given.verdict()) {
          case "accept" -> Verdict.ACCEPT;
          case "adjust" -> Verdict.ADJUST;
          case "remove" -> Verdict.REMOVE;
          default ->
              throw Refused.field(
                  "verdict",
                  "avgjørelsen er accept, adjust eller remove",
                  "the verdict is accept, adjust or remove");
        };
    return new Decision(given.target(), given.id(), verdict, place(given));
  }

  private static Optional<Span> place(Verdicts given) {
    return given
        .start()
        .flatMap(start ->
            given.end().filter(end -> start >= 0 && end > start).map(end -> new Span(start, end)));
  }

  private void again(Context request) {
    int document = document(request);
    answer(request, corrections.again(document, transcript(request), sessions.coder(request)));
  }

  private void previewAgain(Context request) {
    int document = document(request);
    answer(request, corrections.previewAgain(document, transcript(request)));
  }

  /// The one interview of the one file that was sent.
  private Transcript transcript(Context request) {
    Uploads.readForm(request);
    var options = ImportRoutes.options(request);
    try (var uploads = Uploads.of(request, project.incoming());
        var reader = new DocumentReader(options, room)) {
      var reading = reader.read(uploads.files().getFirst());
      var documents = reading.value().orElse(List.of());
      if (documents.size() != 1) {
        throw reading.refusals().stream()
            .findFirst()
            .map(CorrectionRoutes::unreadable)
            .orElseGet(CorrectionRoutes::notOne);
      }
      return documents.getFirst().transcript();
    }
  }

  private static Refused unreadable(Refusal refusal) {
    return Refused.of(400, "unreadable", refusal.text());
  }

  private static Refused notOne() {
    return Refused.field(
        "files", "filen må inneholde ett dokument", "the file must hold one document");
  }

  private int document(Context request) {
    int id = new Parameters(request).id();
    if (project.study().corpus().document(id).isEmpty()) {
      throw Refused.unknownDocument();
    }
    return id;
  }
}
