package no.sitat.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.Choice;
import no.sitat.disclosure.passport.Line;
import no.sitat.publication.Passport.Fit;
import no.sitat.publication.Passport.Together;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;

/// Everything that is quoted, seen as a reader sees it who has read all publications.
///
/// Made once for a set of publications; for one thread.
public final class Gallery {
  /// Where it all comes from.
  ///
  /// @param texts of documents by id
  /// @param said the words of a passage that an informant says; empty where none does
  public record Source(
      Study study,
      Publications publications,
      IntFunction<TextVersion> texts,
      Function<PublishedQuote, Optional<String>> said) {
    /// The same with other publications.
    public Source with(Publications others) {
      return new Source(study, others, texts, said);
    }
  }

  private static final Fit NO_FIT = new Fit(LocalText.EMPTY, 0, 0);

  private final Source source;
  private final Lines lines;
  private final QuotedPeople people;
  private final Portraits portraits;
  private final Map<Integer, Attributed> quotes = new LinkedHashMap<>();
  private final Map<Integer, List<PublishedQuote>> byDocument = new HashMap<>();
  private final Map<Integer, PostedWords> posted = new HashMap<>();

  public Gallery(Source source) {
    this.source = source;
    lines = Lines.of(source.study(), source.publications());
    people = new QuotedPeople(lines.heard(), source.publications());
    for (var quote : source.publications().quotes()) {
      quotes.put(quote.id(), attributed(quote));
      byDocument.computeIfAbsent(quote.document(), _ -> new ArrayList<>()).add(quote);
    }
    portraits = new Portraits(List.copyOf(quotes.values()), lines);
  }

  private Attributed attributed(PublishedQuote quote) {
    var kind = source.study().corpus().document(quote.document()).map(Document::kind);
    return new Attributed(
        quote,
        source.publications().publication(quote.publication()).orElseThrow(),
        kind.orElse(DocumentKind.INTERVIEW),
        lines.heard().speaker(quote.document(), quote.span()));
  }

  /// Who is quoted how often.
  public QuotedPeople people() {
    return people;
  }

  /// The quotes of a publication, in its order.
  public List<Passport> passports(Publication publication) {
    return source.publications().of(publication).stream().map(this::passport).toList();
  }

  public Passport passport(PublishedQuote quote) {
    var known = known(quote);
    var said = source.said().apply(quote).orElse("");
    var unjudged =
        new Passport(
            quote,
            known.kind(),
            known.person(),
            said,
            fit(known, lines.choice(quote.told())),
            fit(known, lines.exact(known.publication())),
            together(known),
            known.person().flatMap(person -> people.in(known.publication(), person)),
            surviving(known, said),
            elsewhere(quote),
            Set.of());
    return unjudged.with(new Judgement(unjudged, known, lines).troubles(portraits.of(known)));
  }

  private Attributed known(PublishedQuote quote) {
    return Objects.requireNonNull(quotes.get(quote.id()), "a quote of the gallery");
  }

  private Fit fit(Attributed quote, Choice choice) {
    var portrait = portraits.of(quote);
    return portrait
        .crowd(quote)
        .map(crowd -> fit(quote, portrait.line(quote, choice), crowd))
        .orElse(NO_FIT);
  }

  private Fit fit(Attributed quote, Line line, Crowd crowd) {
    var words = lines.words(line.facts(), quote.publication().variables());
    return new Fit(words, line.k(), crowd.sample().people());
  }

  private Together together(Attributed quote) {
    var portrait = portraits.of(quote);
    var crowd = portrait.crowd(quote);
    if (crowd.isEmpty()) {
      return new Together(NO_FIT, 1, 0);
    }
    var joined = portrait.joined(quote);
    var words = lines.words(joined.facts(), quote.publication().variables());
    var fit = new Fit(words, joined.people(), crowd.get().sample().people());
    return new Together(fit, joined.quotes(), joined.persons());
  }

  private List<Span> surviving(Attributed quote, String said) {
    if (quote.kind() != DocumentKind.POST || quote.quote().wording().isEmpty()) {
      return List.of();
    }
    return posted
        .computeIfAbsent(
            quote.quote().document(), id -> new PostedWords(source.texts().apply(id).text()))
        .surviving(said, quote.quote().wording());
  }

  private List<PublishedQuote> elsewhere(PublishedQuote quote) {
    return byDocument.getOrDefault(quote.document(), List.of()).stream()
        .filter(other -> other.id() != quote.id())
        .filter(other -> other.span().overlaps(quote.span()))
        .toList();
  }

  /// The passport with what makes the person recognised and the milder lines.
  public FullPassport full(PublishedQuote quote) {
    var known = known(quote);
    var milder = new Milder(known, portraits.of(known), lines);
    return new FullPassport(passport(quote), milder.parts(), milder.instead());
  }
}
