package no.sitat.http.asking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.exchange.table.PublicationReport;
import no.sitat.exchange.table.SpokenWords;
import no.sitat.project.Project;
import no.sitat.publication.FullPassport;
import no.sitat.publication.Gallery;
import no.sitat.publication.Heard;
import no.sitat.publication.Passport;
import no.sitat.publication.Publication;
import no.sitat.publication.Publications;
import no.sitat.publication.PublishedQuote;
import no.sitat.text.Span;

/// The publications of a project at one revision, with what they give away.
public final class PublicationReading {
  /// A quote that is only looked at is read after all others.
  private static final int NOT_YET = Integer.MAX_VALUE;

  private final Gallery.Source source;

  private final Project project;

  private PublicationReading(Gallery.Source source, Project project) {
    this.source = source;
    this.project = project;
  }

  public static PublicationReading of(Project project) {
    var read = project.publications().read();
    var study = read.study();
    var spoken = new SpokenWords(study, project.texts(study));
    return new PublicationReading(
        new Gallery.Source(
            study,
            read.value(),
            project.texts(study),
            quote -> spoken.of(quote.document(), quote.span())),
        project);
  }

  public Study study() {
    return source.study();
  }

  public Publications publications() {
    return source.publications();
  }

  public List<Passport> passports(Publication publication) {
    return new Gallery(source).passports(publication);
  }

  /// The quotes of a publication as they may leave.
  ///
  /// @param language `nb` or `en`
  public PublicationReport report(Publication publication, String language) {
    long revision = study().revision();
    return PublicationReport.of(
        publication,
        passports(publication),
        new PublicationReport.Made(revision, language),
        List.of(
            project
                .codebookNamedLast()
                .map(name ->
                    new LocalText(
                        "Kodebok: sist navngitt som «" + name + "».",
                        "Codebook: last named “" + name + "”."))
                .orElse(
                    new LocalText(
                        "Kodebok: ingen navngitt versjon.", "Codebook: no named version.")),
            new LocalText(
                "Prosjekt: %s, revisjon %d.".formatted(project.name(), revision),
                "Project: %s, revision %d.".formatted(project.name(), revision)),
            madeAgain(publication)));
  }

  private static LocalText madeAgain(Publication publication) {
    var options = new ShellLine().option("--title", publication.title()).toString();
    var command = ShellLine.command("publication", "PROJECT", options);
    return new LocalText("Lages igjen med: " + command, "Made again by: " + command);
  }

  /// How a quote is wanted, in part.
  ///
  /// @param pseudonym the one the person has in the publication already when left out
  /// @param told the mildest line that fits enough people when left out
  public record Wanted(
      Optional<String> pseudonym, Optional<List<String>> told, Optional<String> wording) {
    /// Never the wording.
    @Override
    public String toString() {
      return "Wanted" + told;
    }
  }

  /// What a passage would give away in a publication.
  public FullPassport look(Publication publication, int document, Span span, Wanted wanted) {
    var pseudonym = wanted.pseudonym().orElseGet(() -> pseudonym(publication, document, span));
    return look(
        new PublishedQuote(
            NOT_YET,
            new UUID(0, 0),
            publication.id(),
            NOT_YET,
            document,
            span,
            pseudonym,
            List.of(),
            "",
            0,
            Instant.EPOCH),
        wanted);
  }

  /// What a quote gives away as it is, or as it is wanted.
  public FullPassport look(PublishedQuote quote, Wanted wanted) {
    var asked =
        quote.telling(
            wanted.pseudonym().orElse(quote.pseudonym()),
            wanted.told().orElse(quote.told()),
            wanted.wording().map(String::strip).orElse(quote.wording()));
    var full = full(asked);
    if (quote.id() != NOT_YET || wanted.told().isPresent() || full.instead().isEmpty()) {
      return full;
    }
    return full(
        asked.telling(asked.pseudonym(), full.instead().getFirst().told(), asked.wording()));
  }

  private FullPassport full(PublishedQuote quote) {
    return new Gallery(source.with(source.publications().with(quote))).full(quote);
  }

  private String pseudonym(Publication publication, int document, Span span) {
    var heard = new Heard(source.study());
    var person = heard.speaker(document, span);
    return source.publications().of(publication).stream()
        .filter(quote -> person.isPresent())
        .filter(quote -> heard.speaker(quote.document(), quote.span()).equals(person))
        .map(PublishedQuote::pseudonym)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }
}
