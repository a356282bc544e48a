package no.sitat.exchange.table;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.search.Concordance;
import no.sitat.search.ConcordanceLine;
import no.sitat.search.SearchResult;
import no.sitat.search.Totals;
import no.sitat.text.TextVersion;

/// Tables of what a search found: the hits in their contexts, or how many they are.
public final class SearchListing {
  private static final List<String> HITS =
      List.of(
          "document",
          "turn",
          "speaker",
          "respondent",
          "start",
          "end",
          "left",
          "match",
          "right",
          "codes");

  /// Hits that are made into lines at one time.
  private static final int PAGE = 500;

  private final Study study;
  private final IntFunction<TextVersion> texts;

  /// @param texts gives a document's current text by its id
  public SearchListing(Study study, IntFunction<TextVersion> texts) {
    this.study = study;
    this.texts = texts;
  }

  /// One row for each hit from `offset` on, in the order of the search, at most `limit`.
  ///
  /// @param context how many words on either side
  public Table hits(SearchResult result, int offset, int limit, int context) {
    int end = (int) Math.min((long) offset + limit, result.totals().hits());
    return new Table(
        "search",
        HITS,
        () -> {
          var concordance = new Concordance(study, id -> texts.apply(id).text(), context);
          return IntStream.iterate(offset, from -> from < end, from -> from + PAGE)
              .mapToObj(from -> result.page(from, Math.min(PAGE, end - from)))
              .flatMap(page -> concordance.lines(page).stream())
              .map(this::row)
              .iterator();
        });
  }

  private List<Cell> row(ConcordanceLine line) {
    var names = new Names(study);
    var hit = line.hit();
    return List.of(
        Cell.of(names.document(hit.document())),
        Cell.of(hit.turn()),
        Cell.of(hit.speaker()),
        Cell.of(names.respondent(hit.respondent())),
        Cell.of(hit.span().start()),
        Cell.of(hit.span().end()),
        Cell.of(line.left()),
        Cell.of(line.match()),
        Cell.of(line.right()),
        Cell.of(hit.codes().stream().map(names::code).collect(Collectors.joining(";"))));
  }

  /// One row: how many hits, in how many documents, of how many respondents.
  public static Table totals(Totals totals) {
    return new Table(
        "count",
        List.of("hits", "documents", "respondents"),
        List.of(
            List.of(
                Cell.of(totals.hits()),
                Cell.of(totals.documents()),
                Cell.of(totals.respondents()))));
  }
}
