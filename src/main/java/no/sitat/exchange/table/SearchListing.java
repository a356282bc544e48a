package no.sitat.exchange.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.search.Beside;
import no.sitat.search.ConcordanceLine;
import no.sitat.search.SearchResult;
import no.sitat.search.Totals;

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
  private final CodeNames codes;
  private final Function<Beside, Beside.Lines> liner;

  /// @param liner makes hits into lines
  public SearchListing(Study study, Function<Beside, Beside.Lines> liner) {
    this.study = study;
    codes = new CodeNames(study.codebook());
    this.liner = liner;
  }

  /// Which hits to list, and how.
  ///
  /// @param offset how many to pass over
  /// @param limit how many at most
  public record Part(int offset, int limit, Beside beside) {
    /// The first after the last hit that is listed of so many.
    public int end(int total) {
      return (int) Math.min((long) offset + limit, total);
    }

    /// How many of so many hits are listed.
    public int size(int total) {
      return Math.max(0, end(total) - offset);
    }
  }

  /// One row for each hit of the part, in the order of the search.
  public Table hits(SearchResult result, Part part) {
    return new Table(
        "search",
        HITS,
        () -> {
          var lines = lines(result, part).iterator();
          return IntStream.range(0, part.size(result.totals().hits()))
              .mapToObj(_ -> row(lines.next()))
              .iterator();
        });
  }

  /// The hits of the part as lines, made some hundred at a time, as they are asked for.
  public Iterable<ConcordanceLine> lines(SearchResult result, Part part) {
    int end = part.end(result.totals().hits());
    return () -> {
      var lines = liner.apply(part.beside());
      return IntStream.iterate(part.offset(), from -> from < end, from -> from + PAGE)
          .mapToObj(from -> result.page(from, Math.min(PAGE, end - from)))
          .flatMap(page -> lines.of(page).stream())
          .iterator();
    };
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
        codes.codes(hit.codes()));
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
