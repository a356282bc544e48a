package no.sitat.project.past;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.sitat.codebook.LocalText;
import no.sitat.project.edit.History;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.RowKey;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// Lists the history, the newest first.
public final class Timeline {
  private static final String TOUCHING =
      "SELECT history FROM history_touch WHERE touched_table = 'document' AND touched_id = ?";

  private static final String MAKING_CODES =
      "SELECT history FROM history_touch WHERE touched_table = 'code' AND how = 'made'";

  /// A page for the eye; a file needs no places.
  private static final int MOST_PLACES = 1000;

  private Timeline() {}

  /// @param before only items with a smaller id
  public static List<HistoryItem> page(
      Handle handle, TimelineFilter filter, int limit, OptionalLong before) {
    var conditions = new ArrayList<String>();
    var values = new ArrayList<Object>();
    before.ifPresent(id -> add(conditions, values, "h.id < ?", id));
    filter.coder().ifPresent(name -> add(conditions, values, "c.name = ?", name));
    filter.kind().ifPresent(group -> conditions.add(about(group)));
    filter
        .document()
        .ifPresent(id ->
            add(
                conditions,
                values,
                "(h.id IN (" + TOUCHING + ") OR h.reverts IN (" + TOUCHING + "))",
                id,
                id));
    filter.from().ifPresent(time -> add(conditions, values, "h.made >= ?", time.toString()));
    filter.to().ifPresent(time -> add(conditions, values, "h.made < ?", time.toString()));
    filter.text().ifPresent(text -> contains(conditions, values, text));
    var where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    return History.items(
        handle,
        where + " ORDER BY h.id DESC FETCH FIRST " + limit + " ROWS ONLY",
        values.toArray());
  }

  /// A code that was made while coding belongs to the codebook, too.
  private static String about(KindGroup group) {
    return group == KindGroup.CODEBOOK
        ? "(" + group.condition() + " OR h.id IN (" + MAKING_CODES + "))"
        : group.condition();
  }

  private static void add(
      List<String> conditions, List<Object> values, String condition, Object... more) {
    conditions.add(condition);
    values.addAll(List.of(more));
  }

  private static void contains(List<String> conditions, List<Object> values, String text) {
    var wanted = text.toLowerCase(Locale.ROOT);
    add(
        conditions,
        values,
        "(LOCATE(?, LOWER(h.text_nb)) > 0 OR LOCATE(?, LOWER(h.text_en)) > 0)",
        wanted,
        wanted);
  }

  /// What people wrote in memos and definitions, by the id of the item; never what informants said.
  public static Map<Long, List<LocalText>> written(Handle handle, List<HistoryItem> items) {
    var written = new HashMap<Long, List<LocalText>>();
    items.forEach(item -> written.put(item.id(), Written.in(handle, item.id())));
    return written;
  }

  /// Where something happened.
  ///
  /// @param row a document, a code, a respondent, or the report on a project that was moved in
  /// @param only whether it touched no other row of that table
  public record Place(RowKey row, boolean only) {}

  /// Where each of the items happened, if it was somewhere.
  public static Map<Long, Place> places(Handle handle, List<HistoryItem> items) {
    if (items.isEmpty() || items.size() > MOST_PLACES) {
      return Map.of();
    }
    var ids = items.stream().map(item -> "" + item.id()).collect(Collectors.joining(","));
    var touched = new HashMap<Long, Map<Table, Place>>();
    handle
        .createQuery(
            "SELECT h.id, t.touched_table, MIN(t.touched_id), MAX(t.touched_id)"
                + " FROM history h JOIN history_touch t ON t.history = COALESCE(h.reverts, h.id) WHERE h.id IN ("
                + ids
                + ") AND t.touched_table IN ('document', 'code', 'respondent', 'move_report')"
                + " GROUP BY h.id, t.touched_table")
        .map((row, _) ->
            Map.entry(
                row.getLong(1),
                new Place(
                    new RowKey(Table.named(row.getString(2)), row.getInt(3)),
                    row.getInt(3) == row.getInt(4))))
        .forEach(found ->
            touched
                .computeIfAbsent(found.getKey(), _ -> new HashMap<>())
                .put(found.getValue().row().table(), found.getValue()));
    var places = new HashMap<Long, Place>();
    for (var item : items) {
      place(KindGroup.of(item.kind()), touched.getOrDefault(item.id(), Map.of()))
          .ifPresent(place -> places.put(item.id(), place));
    }
    return places;
  }

  private static Optional<Place> place(KindGroup group, Map<Table, Place> touched) {
    if (touched.containsKey(Table.MOVE_REPORT)) {
      return Optional.ofNullable(touched.get(Table.MOVE_REPORT));
    }
    var order =
        switch (group) {
          case CODEBOOK -> List.of(Table.CODE, Table.DOCUMENT, Table.RESPONDENT);
          case RESPONDENTS -> List.of(Table.RESPONDENT, Table.DOCUMENT, Table.CODE);
          default -> List.of(Table.DOCUMENT, Table.CODE, Table.RESPONDENT);
        };
    return order.stream().filter(touched::containsKey).findFirst().map(touched::get);
  }
}
