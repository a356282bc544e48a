package no.sitat.http.view;

import java.util.List;
import no.sitat.exchange.table.HistoryListing;
import no.sitat.exchange.table.Table;
import no.sitat.project.edit.HistoryItem;

/// What was done as a table; the other tables are made where files are.
public final class Listings {
  private Listings() {}

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
