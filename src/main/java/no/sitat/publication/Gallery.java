package no.sitat.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.disclosure.passport.Alternatives;
import no.sitat.disclosure.passport.Choice;
import no.sitat.disclosure.passport.Line;
import no.sitat.disclosure.passport.Mosaic;
import no.sitat.disclosure.passport.Mosaic.Told;
import no.sitat.disclosure.passport.QuotedShare;
import no.sitat.publication.FullPassport.Instead;
import no.sitat.publication.FullPassport.Part;
import no.sitat.publication.Passport.Fit;
import no.sitat.publication.Passport.Together;
import no.sitat.publication.Passport.Trouble;
import no.sitat.registry.Respondent;
import no.sitat.text.Span;
import no.sitat.text.TextVersion;

/// Everything that is quoted, seen as a reader sees it who has read all publications.
///
/// Quotes under a pseudonym are taken in order of id: each that would bring what is told so far
/// under the number of people it has to fit leaves without its attribution. For one thread.
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

  private static final int MOST_OFFERED = 8;

  private final Source source;
  private final Publications publications;
  private final Lines lines;
  private final Set<Integer> tipping = new HashSet<>();

  public Gallery(Source source) {
    this.source = source;
    publications = source.publications();
    lines = new Lines(source.study(), publications);
    publications.quotes().stream()
        .map(PublishedQuote::pseudonym)
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(this::tip);
  }

  /// The rungs of everything that any publication tells.
  public List<Rungs> rungs() {
    return lines.rungs();
  }

  public List<Passport> passports(Publication publication) {
    return publications.of(publication).stream().map(this::passport).toList();
  }

  /// All quotes of that name, in all publications.
  private List<PublishedQuote> group(String pseudonym) {
    return publications.quotes().stream()
        .filter(quote -> quote.pseudonym().equals(pseudonym))
        .toList();
  }

  private List<PublishedQuote> group(PublishedQuote quote) {
    return quote.pseudonym().isEmpty() ? List.of(quote) : group(quote.pseudonym());
  }

  private Publication publication(PublishedQuote quote) {
    return publications.publication(quote.publication()).orElseThrow();
  }

  private Optional<Respondent> person(PublishedQuote quote) {
    return lines.heard().speaker(quote.document(), quote.span());
  }

  private Optional<Crowd> crowd(PublishedQuote quote) {
    return person(quote)
        .map(person -> lines.crowd(lines.heard().kinds(group(quote)), person))
        .filter(crowd -> crowd.number(person(quote).orElseThrow()).isPresent());
  }

  /// As the engine has it; empty where no respondent is quoted.
  private Optional<Told> told(PublishedQuote quote, Crowd crowd, Choice choice) {
    return person(quote).stream()
        .map(crowd::number)
        .filter(OptionalInt::isPresent)
        .map(number -> new Told(Optional.of("-"), number.getAsInt(), choice))
        .findFirst();
  }

  private List<Told> told(List<PublishedQuote> quotes, Crowd crowd) {
    return quotes.stream()
        .flatMap(each -> told(each, crowd, lines.choice(each.told())).stream())
        .toList();
  }

  private void tip(String pseudonym) {
    var kept = new ArrayList<PublishedQuote>();
    for (var quote : group(pseudonym)) {
      var crowd = crowd(quote);
      if (crowd.isEmpty()) {
        continue;
      }
      int needed = publication(quote).people();
      var line = line(quote, crowd.get(), lines.choice(quote.told()));
      kept.add(quote);
      if (isNarrow(line, needed)) {
        kept.removeLast();
      } else if (!line.facts().isEmpty() && joined(kept, crowd.get()).k() < needed) {
        tipping.add(quote.id());
        kept.removeLast();
      }
    }
  }

  private Line line(PublishedQuote quote, Crowd crowd, Choice choice) {
    int number = crowd.number(person(quote).orElseThrow()).orElseThrow();
    return crowd.sample().line(number, choice);
  }

  /// A line that says nothing narrows nothing.
  private static boolean isNarrow(Line line, int needed) {
    return !line.facts().isEmpty() && line.k() < needed;
  }

  private Mosaic.Joined joined(List<PublishedQuote> quotes, Crowd crowd) {
    return new Mosaic(crowd.sample(), 1).joined(told(quotes, crowd)).getFirst();
  }

  public Passport passport(PublishedQuote quote) {
    var kind =
        source
            .study()
            .corpus()
            .document(quote.document())
            .map(Document::kind)
            .orElse(DocumentKind.INTERVIEW);
    var said = source.said().apply(quote).orElse("");
    var crowd = crowd(quote);
    var unjudged =
        new Passport(
            quote,
            kind,
            person(quote),
            said,
            fit(quote, crowd, lines.choice(quote.told())),
            fit(quote, crowd, lines.exact(publication(quote))),
            together(quote, crowd),
            share(quote),
            surviving(quote, kind, said),
            elsewhere(quote),
            Set.of());
    return unjudged.with(troubles(unjudged));
  }

  private Fit fit(PublishedQuote quote, Optional<Crowd> crowd, Choice choice) {
    return crowd
        .map(each -> fit(line(quote, each, choice), each, publication(quote)))
        .orElse(new Fit(LocalText.EMPTY, 0, 0));
  }

  private Fit fit(Line line, Crowd crowd, Publication publication) {
    return new Fit(lines.words(line.facts(), publication), line.k(), crowd.people().size());
  }

  private Together together(PublishedQuote quote, Optional<Crowd> crowd) {
    if (crowd.isEmpty()) {
      return new Together(new Fit(LocalText.EMPTY, 0, 0), 1, 0);
    }
    var group = group(quote);
    var joined = joined(group, crowd.get());
    var fit =
        new Fit(
            lines.words(joined.facts(), publication(quote)),
            joined.k(),
            crowd.get().people().size());
    return new Together(fit, group.size(), joined.people());
  }

  private Optional<QuotedShare> share(PublishedQuote quote) {
    var quoted =
        publications.of(publication(quote)).stream()
            .flatMap(each -> person(each).stream())
            .map(Respondent::id)
            .toList();
    int people = lines.heard().in(lines.heard().kinds(List.of(quote))).size();
    return person(quote)
        .flatMap(person ->
            QuotedShare.of(quoted, Math.max(1, people)).stream()
                .filter(share -> share.person() == person.id())
                .findFirst());
  }

  private List<Span> surviving(PublishedQuote quote, DocumentKind kind, String said) {
    if (kind != DocumentKind.POST || quote.wording().isEmpty()) {
      return List.of();
    }
    var thread = source.texts().apply(quote.document()).text();
    return PrintedWording.surviving(said, thread, quote.wording());
  }

  private List<PublishedQuote> elsewhere(PublishedQuote quote) {
    return publications.quotes().stream()
        .filter(other -> other.id() != quote.id() && other.document() == quote.document())
        .filter(other -> other.span().start() < quote.span().end())
        .filter(other -> quote.span().start() < other.span().end())
        .toList();
  }

  private record Judged(boolean wrong, Trouble trouble) {}

  private Set<Trouble> troubles(Passport passport) {
    var quote = passport.quote();
    boolean tells = !passport.line().words().nb().isEmpty();
    boolean verbatim = passport.kind() == DocumentKind.POST && quote.wording().isEmpty();
    var found = EnumSet.noneOf(Trouble.class);
    Stream.of(
            new Judged(
                tells && passport.line().people() < publication(quote).people(), Trouble.NARROW),
            new Judged(tipping.contains(quote.id()), Trouble.MOSAIC),
            new Judged(passport.together().persons() > 1, Trouble.TWO_PEOPLE),
            new Judged(
                passport.share().filter(QuotedShare::isOverQuoted).isPresent(),
                Trouble.OVER_QUOTED),
            new Judged(verbatim, Trouble.SEARCHABLE),
            new Judged(!passport.surviving().isEmpty(), Trouble.SURVIVES),
            new Judged(
                passport.elsewhere().stream()
                    .anyMatch(other -> !other.wording().equals(quote.wording())),
                Trouble.OTHER_WORDING),
            new Judged(quote.told().stream().anyMatch(lines::isLost), Trouble.LOST_COLUMN),
            new Judged(passport.said().isBlank(), Trouble.NO_WORDS))
        .filter(Judged::wrong)
        .forEach(each -> found.add(each.trouble()));
    return found;
  }

  /// The passport with what makes the person recognised and the milder lines.
  public FullPassport full(PublishedQuote quote) {
    var crowd = crowd(quote);
    return new FullPassport(
        passport(quote),
        crowd.map(each -> parts(quote, each)).orElse(List.of()),
        crowd.map(each -> instead(quote, each)).orElse(List.of()));
  }

  private List<Part> parts(PublishedQuote quote, Crowd crowd) {
    var exact = lines.exact(publication(quote));
    var parts = new ArrayList<Part>();
    for (var fact : line(quote, crowd, exact).facts()) {
      var alone = new ArrayList<>(Choice.silent(crowd.sample()).heights());
      alone.set(fact.ladder(), fact.height());
      var without = new ArrayList<>(exact.heights());
      without.set(fact.ladder(), 0);
      parts.add(
          new Part(
              lines.rungs().get(fact.ladder()).variable(),
              fact.name(),
              line(quote, crowd, new Choice(alone)).k(),
              line(quote, crowd, new Choice(without)).k()));
    }
    return parts;
  }

  private List<Instead> instead(PublishedQuote quote, Crowd crowd) {
    var publication = publication(quote);
    var others = group(quote).stream().filter(each -> each.id() != quote.id()).toList();
    var known =
        told(others, crowd).stream()
            .flatMap(each -> crowd.sample().facts(each.person(), each.choice()).stream())
            .distinct()
            .toList();
    int number = crowd.number(person(quote).orElseThrow()).orElseThrow();
    return new Alternatives(crowd.sample(), publication.people())
        .of(number, lines.exact(publication), known).stream()
            .limit(MOST_OFFERED)
            .map(line ->
                new Instead(lines.told(line.choice(), publication), fit(line, crowd, publication)))
            .toList();
  }
}
