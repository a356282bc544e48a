package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.http.asking.PublicationReading;
import no.sitat.http.asking.PublicationReading.Wanted;
import no.sitat.http.view.PassportView;
import no.sitat.http.view.PassportView.FullView;
import no.sitat.http.view.Refused;
import no.sitat.project.AtRevision;
import no.sitat.project.Project;
import no.sitat.project.PublicationEdits;
import no.sitat.project.desk.Checks;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.publication.QuoteDraft;
import no.sitat.publication.FullPassport;
import no.sitat.publication.Publication;
import no.sitat.publication.PublishedQuote;
import no.sitat.text.Span;

/// Quotes of publications: what each gives away, taken in, changed and taken out.
final class PublishedQuoteRoutes {
  private final Project project;
  private final PublicationEdits edits;
  private final Sessions sessions;

  PublishedQuoteRoutes(Project project, Sessions sessions) {
    this.project = project;
    edits = project.publications();
    this.sessions = sessions;
  }

  /// A passage for a publication.
  ///
  /// @param pseudonym the one the person has there already when left out
  /// @param told keys of columns; the mildest line that fits enough people when left out
  /// @param wording as it is printed; the words as said when left out
  record QuoteBody(
      @JsonProperty(required = true) int document,
      OptionalInt version,
      @JsonProperty(required = true) int start,
      @JsonProperty(required = true) int end,
      Optional<String> pseudonym,
      Optional<List<String>> told,
      Optional<String> wording) {
    Wanted wanted() {
      return new Wanted(pseudonym, told, wording);
    }

    /// Where it stands; never the wording.
    @Override
    public String toString() {
      return "QuoteBody[" + document + ", " + start + "–" + end + "]";
    }
  }

  /// What shall be otherwise; what is left out stays.
  record ChangeBody(
      Optional<String> pseudonym, Optional<List<String>> told, Optional<String> wording) {
    Wanted wanted() {
      return new Wanted(pseudonym, told, wording);
    }

    /// Never the wording.
    @Override
    public String toString() {
      return "ChangeBody" + told;
    }
  }

  /// @param quote id of the quote that was taken in
  record Quoted(int quote) {}

  List<Route> routes() {
    return List.of(
        Route.post("/api/publications/{id}/look", "What a passage would give away", this::look)
            .takes(QuoteBody.class)
            .answers(200, FullView.class),
        Route.post("/api/publications/{id}/quotes", "Takes a passage in", this::quote)
            .takes(QuoteBody.class)
            .answersRevised(201, Quoted.class),
        Route.post("/api/published/{id}/look", "What a quote gives away", this::lookAgain)
            .takes(ChangeBody.class)
            .answers(200, FullView.class),
        Route.patch("/api/published/{id}", "Changes what a quote tells or says", this::changeQuote)
            .takes(ChangeBody.class)
            .answersRevised(200, Quoted.class),
        Route.delete("/api/published/{id}", "Takes a quote out", this::removeQuote)
            .answersRevised(200, Quoted.class));
  }

  private static PublishedQuote quote(Context request, PublicationReading reading) {
    return reading
        .publications()
        .quote(new Parameters(request).id())
        .orElseThrow(() ->
            Refused.notFound(
                "Sitatet er ikke i noen publikasjon.", "the quote is in no publication"));
  }

  private void look(Context request) {
    var body = request.bodyAsClass(QuoteBody.class);
    var reading = PublicationReading.of(project);
    request.json(
        view(look(body, PublicationRoutes.publication(request, reading), reading), reading));
  }

  private static FullView view(FullPassport full, PublicationReading reading) {
    return PassportView.of(full, reading.publications(), reading.study());
  }

  private static FullPassport look(
      QuoteBody body, Publication publication, PublicationReading reading) {
    var document = Checks.document(reading.study(), body.document());
    if (body.start() < 0 || body.end() <= body.start() || body.end() > document.length()) {
      throw ProjectError.of(
          Problem.BAD_SPAN,
          "end",
          "Utsnittet ligger ikke i teksten.",
          "The span does not lie inside the text.");
    }
    return reading.look(
        publication, body.document(), new Span(body.start(), body.end()), body.wanted());
  }

  private void lookAgain(Context request) {
    var reading = PublicationReading.of(project);
    var wanted = request.bodyAsClass(ChangeBody.class).wanted();
    request.json(view(reading.look(quote(request, reading), wanted), reading));
  }

  private void quote(Context request) {
    var body = request.bodyAsClass(QuoteBody.class);
    var reading = PublicationReading.of(project);
    var publication = PublicationRoutes.publication(request, reading);
    var looked = look(body, publication, reading).passport().quote();
    var passage = new Passage(body.document(), body.version(), body.start(), body.end());
    var made = edits.quote(publication.id(), passage, draft(looked), sessions.coder(request));
    request.status(201).json(new Revised<>(new Quoted(made.value()), made.revision()));
  }

  private static QuoteDraft draft(PublishedQuote quote) {
    return new QuoteDraft(quote.pseudonym(), quote.told(), quote.wording());
  }

  private void changeQuote(Context request) {
    var quote = quote(request, PublicationReading.of(project));
    var body = request.bodyAsClass(ChangeBody.class);
    var draft =
        new QuoteDraft(
            body.pseudonym().orElse(quote.pseudonym()),
            body.told().orElse(quote.told()),
            body.wording().orElse(quote.wording()));
    quoted(request, edits.changeQuote(quote.id(), draft, sessions.coder(request)));
  }

  private void removeQuote(Context request) {
    quoted(request, edits.removeQuote(new Parameters(request).id(), sessions.coder(request)));
  }

  private static void quoted(Context request, AtRevision<Integer> edited) {
    request.json(new Revised<>(new Quoted(edited.value()), edited.revision()));
  }
}
