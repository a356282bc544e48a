package no.sitat.http.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.AuditTrail;
import no.sitat.exchange.table.HistoryListing;
import no.sitat.exchange.table.MemoListing;
import no.sitat.exchange.table.Table;
import no.sitat.project.Project;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.past.KindGroup;

/// What was done and what was noted, as tables; the others are made where files are.
public final class Listings {
  private Listings() {}

  /// One row for each change.
  public static Table history(List<HistoryItem> items) {
    return HistoryListing.of(items.stream().map(Listings::line).toList());
  }

  /// What was done, for somebody outside the project.
  ///
  /// @param conditions what is left out, in words
  /// @param texts whether to say what was written in memos and definitions
  public static AuditTrail audit(
      Project project, List<HistoryItem> items, LocalText conditions, boolean texts) {
    var written = texts ? project.past().written(items) : Map.<Long, List<LocalText>>of();
    var entries =
        items.stream()
            .map(item ->
                new AuditTrail.Entry(
                    line(item),
                    KindGroup.of(item.kind()).words(),
                    written.getOrDefault(item.id(), List.of())))
            .toList();
    return new AuditTrail(project.name(), project.revision(), Instant.now(), conditions, entries);
  }

  private static HistoryListing.Line line(HistoryItem item) {
    return new HistoryListing.Line(
        item.id(),
        item.time(),
        item.coder(),
        item.kind(),
        item.text(),
        item.undone(),
        item.revision());
  }

  /// One line for each note, in the order given.
  public static List<MemoListing.Line> memos(List<MemoPlaces.PlacedMemo> memos) {
    return memos.stream()
        .map(placed -> {
          var memo = placed.memo();
          return new MemoListing.Line(
              memo.id(),
              memo.target(),
              new LocalText(placed.targetName(), placed.targetNameEn()),
              memo.kind(),
              memo.title(),
              memo.coder(),
              memo.created(),
              memo.changed(),
              memo.text(),
              memo.guid().toString());
        })
        .toList();
  }
}
