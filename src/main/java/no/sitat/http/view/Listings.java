package no.sitat.http.view;

import java.util.List;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.HistoryListing;
import no.sitat.exchange.table.Table;
import no.sitat.http.view.QuotesView.QuoteView;
import no.sitat.http.view.SearchView.HitView;
import no.sitat.project.HistoryItem;
import no.sitat.search.Totals;

/// Answers as tables, with the columns that scripts rely on.
public final class Listings {
  private static final List<String> SEARCH =
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

  private Listings() {}

  /// One row for each hit; the codes with semicolons between.
  public static Table search(List<HitView> hits) {
    return new Table("search", SEARCH, hits.stream().map(Listings::row).toList());
  }

  private static List<Cell> row(HitView hit) {
    return List.of(
        Cell.of(hit.document()),
        Cell.of(hit.turn()),
        Cell.of(hit.speaker()),
        Cell.of(hit.respondent()),
        Cell.of(hit.start()),
        Cell.of(hit.end()),
        Cell.of(hit.left()),
        Cell.of(hit.match()),
        Cell.of(hit.right()),
        Cell.of(String.join(";", hit.codes())));
  }

  /// One row: how many there are in all.
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

  /// One row for each quote.
  public static Table quotes(List<QuoteView> quotes) {
    return new Table("quotes", QUOTES, quotes.stream().map(Listings::row).toList());
  }

  private static List<Cell> row(QuoteView quote) {
    return List.of(
        Cell.of(quote.id()),
        Cell.of(quote.document()),
        Cell.of(quote.turn()),
        Cell.of(quote.speaker()),
        Cell.of(quote.respondent()),
        Cell.of(quote.start()),
        Cell.of(quote.end()),
        Cell.of(quote.code()),
        Cell.of(quote.direction()),
        Cell.of(quote.coder()),
        Cell.of(quote.text()));
  }

  /// One row for each change.
  public static Table history(List<HistoryItem> items) {
    return HistoryListing.of(
        items.stream()
            .map(item ->
                new HistoryListing.Line(
                    item.id(),
                    item.time(),
                    item.coder(),
                    item.kind(),
                    item.text(),
                    item.undone(),
                    item.revision()))
            .toList());
  }
}
