package no.sitat.exchange.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import no.sitat.coding.Coding;
import no.sitat.coding.Study;
import no.sitat.coding.TurnSelection;
import no.sitat.corpus.Turn;
import no.sitat.search.Quote;
import no.sitat.search.QuoteRequest;
import no.sitat.search.Quotes;
import no.sitat.text.TextVersion;

/// Tables of codings: as they are stored, and as quotations.
public final class CodingListing {
  private static final List<String> CODINGS =
      List.of(
          "id",
          "document",
          "start",
          "end",
          "code",
          "coder",
          "direction",
          "weight",
          "respondent",
          "created",
          "text",
          "memo",
          "turn",
          "guid",
          "dimensions",
          "query");
  private static final List<String> QUOTES =
      List.of(
          "id",
          "document",
          "turn",
          "speaker",
          "respondent",
          "start",
          "end",
          "code",
          "direction",
          "coder",
          "text");
  private static final List<String> PASSED_ON = List.of("attribution", "code", "direction", "text");

  private final Study study;
  private final IntFunction<TextVersion> texts;
  private final CodeNames codes;

  /// How many quotations there are, in one row.
  public static Table count(Quotes quotes) {
    var totals = quotes.totals();
    return new Table(
        "count",
        List.of("passages", "codings", "documents", "respondents"),
        List.of(
            List.of(
                Cell.of(quotes.segments()),
                Cell.of(totals.hits()),
                Cell.of(totals.documents()),
                Cell.of(totals.respondents()))));
  }

  /// @param texts gives a document's current text by its id
  public CodingListing(Study study, IntFunction<TextVersion> texts) {
    this.study = study;
    this.texts = texts;
    codes = new CodeNames(study.codebook());
  }

  /// One row for each coding, in the order given, with the words it covers.
  ///
  /// @param queries those that made codings, by the ids of the codings
  public Table codings(Collection<Coding> codings, Map<Integer, String> queries) {
    return new Table(
        "codings",
        CODINGS,
        () -> {
          var words = new Texts(texts);
          return codings.stream()
              .map(coding -> coding(coding, words, queries.getOrDefault(coding.id(), "")))
              .iterator();
        });
  }

  private List<Cell> coding(Coding coding, Texts words, String query) {
    var names = new Names(study);
    var turn = names.turn(coding.document(), coding.span());
    return List.of(
        Cell.of(coding.id()),
        Cell.of(names.document(coding.document())),
        Cell.of(coding.span().start()),
        Cell.of(coding.span().end()),
        codes.code(coding.code()),
        Cell.of(names.coder(coding.coder())),
        codes.direction(coding.direction()),
        Cell.of(coding.weight()),
        Cell.of(turn.flatMap(found -> names.respondent(found.respondent()))),
        Cell.of(coding.created().toString()),
        Cell.of(words.at(coding.document(), coding.span())),
        Cell.of(coding.memo()),
        Cell.of(turn.map(Turn::number).orElse(0)),
        Cell.of(coding.guid().toString()),
        Cell.of(coding.dimensions().written()),
        Cell.of(query));
  }

  /// All codings of a study, code by code in the order of the tree's top.
  public static List<Quote> all(Study study) {
    return all(study, Optional.empty());
  }

  /// The codings of a study, code by code in the order of the tree's top.
  ///
  /// @param where the turns they must touch; empty for all codings
  public static List<Quote> all(Study study, Optional<TurnSelection> where) {
    return study.codebook().childrenOf(0).stream()
        .map(QuoteRequest::of)
        .map(request -> where.map(request::in).orElse(request))
        .flatMap(request -> Quotes.of(study, request).all().stream())
        .toList();
  }

  /// One row for each quote, in the order given, with who said it and where; of several
  /// respondents, the first.
  public Table quotes(Collection<Quote> quotes) {
    return new Table(
        "quotes",
        QUOTES,
        () -> {
          var words = new Texts(texts);
          return quotes.stream().map(quote -> quote(quote, words)).iterator();
        });
  }

  /// One row for each quote of an informant's words, in the order given, as it may be passed on:
  /// without ids, names and places, which are those of people.
  public Table quotes(Collection<Quote> quotes, Attribution attribution) {
    return new Table(
        "quotes",
        PASSED_ON,
        () -> {
          var words = new SpokenWords(study, texts);
          return quotes.stream()
              .flatMap(
                  quote -> words.of(quote).map(said -> passedOn(quote, attribution, said)).stream())
              .iterator();
        });
  }

  private List<Cell> passedOn(Quote quote, Attribution attribution, String words) {
    return List.of(
        Cell.of(attribution.of(quote)),
        codes.code(quote.code()),
        codes.direction(quote.direction()),
        Cell.of(words));
  }

  private List<Cell> quote(Quote quote, Texts words) {
    var names = new Names(study);
    return List.of(
        Cell.of(quote.coding()),
        Cell.of(names.document(quote.document())),
        Cell.of(quote.turn()),
        Cell.of(quote.speaker()),
        Cell.of(quote.respondents().stream().findFirst().flatMap(names::respondent)),
        Cell.of(quote.span().start()),
        Cell.of(quote.span().end()),
        codes.code(quote.code()),
        codes.direction(quote.direction()),
        Cell.of(names.coder(quote.coder())),
        Cell.of(words.at(quote.document(), quote.span())));
  }
}
