package no.sitat.http.view;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import no.sitat.project.edit.HistoryItem;

/// A page of the history, newest first.
///
/// @param next what to ask for with `before` to get the page after; empty on the last
public record HistoryView(List<ItemView> items, OptionalLong next) {
  /// What somebody did.
  ///
  /// @param undone whether it is undone now
  /// @param revision of the project right after it
  public record ItemView(
      long id,
      Instant time,
      String coder,
      String kind,
      String textNb,
      String textEn,
      boolean undone,
      long revision) {
    public static ItemView of(HistoryItem item) {
      return new ItemView(
          item.id(),
          item.time(),
          item.coder(),
          item.kind(),
          item.text().in("nb"),
          item.text().in("en"),
          item.undone(),
          item.revision());
    }
  }

  /// @param limit how many were asked for; fewer items mean that there are no more
  public static HistoryView of(List<HistoryItem> items, int limit) {
    var next =
        items.size() < limit || items.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(items.getLast().id());
    return new HistoryView(items.stream().map(ItemView::of).toList(), next);
  }
}
