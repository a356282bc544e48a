package no.sitat.http.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.http.view.PublicationsView.PublicationView;
import no.sitat.publication.FullPassport;
import no.sitat.publication.Passport;
import no.sitat.publication.Passport.Fit;
import no.sitat.publication.Passport.Trouble;
import no.sitat.publication.Publication;
import no.sitat.publication.Publications;
import no.sitat.publication.PublishedQuote;
import no.sitat.registry.Respondent;

/// What a quote gives away, for the team; the numbers are not for print.
///
/// @param id 0 for one that is only looked at
/// @param document id
/// @param name of the document
/// @param kind `interview` or `post`
/// @param respondent label of who is quoted
/// @param told keys of the columns that are told
/// @param wording as it is printed; empty for the words as said
/// @param said the words of the passage
/// @param surviving where the wording has what a search engine finds
/// @param troubles `narrow`, `mosaic`, `two-people`, `over-quoted`, `searchable`, `survives`,
///   `other-wording`, `lost-column`, `no-words`
/// @param tellsLine whether the attribution may leave
/// @param tellsWords whether the words may leave
public record PassportView(
    int id,
    int document,
    String name,
    String kind,
    String language,
    int start,
    int end,
    int turn,
    Optional<String> respondent,
    String pseudonym,
    List<String> told,
    String wording,
    String said,
    FitView line,
    FitView exact,
    TogetherView together,
    Optional<ShareView> share,
    List<SpanView> surviving,
    List<ElsewhereView> elsewhere,
    List<String> troubles,
    boolean tellsLine,
    boolean tellsWords) {
  /// Where it stands; never its words.
  @Override
  public String toString() {
    return "PassportView[" + id + ", " + document + "]";
  }

  /// @param people how many of the sample it fits
  /// @param of everybody in the sample
  public record FitView(String nb, String en, int people, int of) {
    static FitView of(Fit fit) {
      return new FitView(fit.words().nb(), fit.words().en(), fit.people(), fit.of());
    }
  }

  /// What the quotes under the pseudonym tell together.
  ///
  /// @param quotes how many, in all publications
  /// @param persons how many different people they are of
  public record TogetherView(FitView fit, int quotes, int persons) {}

  /// How often the person is quoted in the publication.
  ///
  /// @param of quotes of people in the publication
  /// @param people who could have been quoted
  public record ShareView(int quotes, int of, int people, boolean much) {}

  /// In UTF-16 units of the wording.
  public record SpanView(int start, int end) {}

  /// @param same whether it is quoted in the same wording
  public record ElsewhereView(String publication, boolean same) {}

  /// A publication with its quotes.
  public record QuotesView(PublicationView publication, List<PassportView> quotes, long revision) {}

  /// A passport with what one may do about it.
  public record FullView(
      @JsonUnwrapped PassportView passport, List<PartView> parts, List<InsteadView> instead) {}

  /// One of the things that could be told exactly.
  ///
  /// @param alone how many people it fits by itself
  /// @param without how many everything else fits
  public record PartView(
      String key, String nameNb, String nameEn, String value, int alone, int without) {}

  /// A milder line.
  public record InsteadView(List<String> told, FitView fit) {}

  public static QuotesView of(
      Publication publication, List<Passport> passports, Publications all, Study study) {
    return new QuotesView(
        PublicationsView.of(publication, passports),
        passports.stream().map(each -> of(each, all, study)).toList(),
        study.revision());
  }

  public static FullView of(FullPassport full, Publications all, Study study) {
    return new FullView(
        of(full.passport(), all, study),
        full.parts().stream()
            .map(part ->
                new PartView(
                    part.variable().key(),
                    part.variable().called("nb"),
                    part.variable().called("en"),
                    part.value(),
                    part.alone(),
                    part.without()))
            .toList(),
        full.instead().stream()
            .map(each -> new InsteadView(each.told(), FitView.of(each.fit())))
            .toList());
  }

  private static PassportView of(Passport passport, Publications all, Study study) {
    var quote = passport.quote();
    var document = study.corpus().document(quote.document());
    return new PassportView(
        all.quote(quote.id()).isPresent() ? quote.id() : 0,
        quote.document(),
        document.map(Document::name).orElse(""),
        passport.kind().key(),
        document.map(Document::language).orElse("und"),
        quote.span().start(),
        quote.span().end(),
        document.stream()
            .flatMap(found -> found.turnsAt(quote.span()).stream())
            .filter(Turn::isInformant)
            .map(Turn::number)
            .findFirst()
            .orElse(0),
        passport.person().map(Respondent::label),
        quote.pseudonym(),
        quote.told(),
        quote.wording(),
        passport.said(),
        FitView.of(passport.line()),
        FitView.of(passport.exact()),
        new TogetherView(
            FitView.of(passport.together().fit()),
            passport.together().quotes(),
            passport.together().persons()),
        passport
            .share()
            .map(each ->
                new ShareView(each.quotes(), each.of(), each.people(), each.isOverQuoted())),
        passport.surviving().stream().map(span -> new SpanView(span.start(), span.end())).toList(),
        passport.elsewhere().stream().map(other -> elsewhere(other, quote, all)).toList(),
        passport.troubles().stream().sorted().map(Trouble::key).toList(),
        passport.tellsLine(),
        passport.tellsWords());
  }

  private static ElsewhereView elsewhere(
      PublishedQuote other, PublishedQuote quote, Publications all) {
    return new ElsewhereView(
        all.publication(other.publication()).map(Publication::title).orElse(""),
        other.wording().equals(quote.wording()));
  }
}
