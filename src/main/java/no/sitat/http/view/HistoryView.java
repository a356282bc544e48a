package no.sitat.http.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.coding.Study;
import no.sitat.corpus.Document;
import no.sitat.project.Past;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.RowKey;
import no.sitat.project.edit.Table;
import no.sitat.project.past.KindGroup;
import no.sitat.project.past.Timeline.Place;

/// A page of the history, newest first.
///
/// @param next what to ask for with `before` to get the page after; empty on the last
public record HistoryView(List<ItemView> items, OptionalLong next) {
  /// What somebody did.
  ///
  /// @param undone whether it is undone now
  /// @param group what it is about: `codings`, `codebook`, `documents`, `respondents`, `searches`,
  ///   `memos`, `points`, `undo` or `other`
  /// @param revision of the project right after it
  /// @param place the address where it happened, if one can go there
  /// @param document the name of the document in which it happened, if it was in one alone
  public record ItemView(
      long id,
      Instant time,
      String coder,
      String kind,
      String textNb,
      String textEn,
      boolean undone,
      String group,
      long revision,
      Optional<String> place,
      Optional<String> document) {
    public static ItemView of(HistoryItem item) {
      return of(item, Optional.empty(), Optional.empty());
    }

    static ItemView of(HistoryItem item, Optional<String> place, Optional<String> document) {
      return new ItemView(
          item.id(),
          item.time(),
          item.coder(),
          item.kind(),
          item.text().in("nb"),
          item.text().in("en"),
          item.undone(),
          KindGroup.of(item.kind()).key(),
          item.revision(),
          place,
          document);
    }
  }

  /// @param limit how many were asked for; fewer items mean that there are no more
  public static HistoryView of(Past.Page page, int limit, Study study) {
    var items = page.items();
    var next =
        items.size() < limit || items.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(items.getLast().id());
    return new HistoryView(
        items.stream()
            .map(item -> {
              var place =
                  Optional.ofNullable(page.places().get(item.id()))
                      .filter(where -> where.row().table() != Table.MOVE_REPORT || isTold(item));
              return ItemView.of(
                  item,
                  place.flatMap(where -> place(study, where.row())),
                  place.filter(Place::only).flatMap(where -> document(study, where.row())));
            })
            .toList(),
        next);
  }

  /// Whether the report on a move is here: it goes with the move when that is undone.
  private static boolean isTold(HistoryItem item) {
    return !item.undone() && item.kind().equals("project-moved-in");
  }

  /// Where one can go and see it; nowhere when it is out of sight.
  private static Optional<String> place(Study study, RowKey row) {
    return switch (row.table()) {
      case DOCUMENT -> study.corpus().document(row.id()).map(found -> "/documents/" + found.id());
      case CODE ->
          study.codebook().code(row.id()).map(found -> "/codebook?code=" + escaped(found.key()));
      case RESPONDENT -> study.respondents().respondent(row.id()).map(_ -> "/respondents");
      case MOVE_REPORT -> Optional.of("/move-in?report=" + row.id());
      default -> Optional.empty();
    };
  }

  private static Optional<String> document(Study study, RowKey row) {
    return row.table() != Table.DOCUMENT
        ? Optional.empty()
        : study.corpus().document(row.id()).map(Document::name);
  }

  private static String escaped(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }
}
