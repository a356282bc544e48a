package no.sitat.project.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// The rows in sight that refer to rows which an edit has taken out of sight.
///
/// An undo asks who has built on a step by what the history knows. What went back to a point, or
/// was taken back in part, is not among those it asks; whatever it put in place is found here.
public final class LeftBehind extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<RowKey> rows;

  private LeftBehind(List<RowKey> rows) {
    super(rows.size() + " rows refer to what is gone");
    this.rows = List.copyOf(rows);
  }

  public List<RowKey> rows() {
    return rows;
  }

  /// @param condition that holds for those in sight
  private record Reference(Table from, String column, String condition) {}

  private static final Map<Table, List<Reference>> REFERENCES =
      Map.of(
          Table.DOCUMENT,
          List.of(
              new Reference(Table.CODING, "document", "r.live"),
              new Reference(Table.QUOTATION, "document", "TRUE"),
              new Reference(Table.PUBLISHED_QUOTE, "document", "TRUE")),
          Table.PUBLICATION,
          List.of(new Reference(Table.PUBLISHED_QUOTE, "publication", "TRUE")),
          Table.CODE,
          List.of(
              new Reference(Table.CODING, "code", "r.live"),
              new Reference(Table.CODE, "parent", "r.live"),
              new Reference(Table.SAVED_SEARCH, "code", "TRUE")),
          Table.SAVED_SEARCH,
          List.of(
              new Reference(Table.SEARCH_MARK, "saved_search", "TRUE"),
              new Reference(Table.REFUSAL, "saved_search", "TRUE")),
          Table.RESPONDENT,
          List.of(new Reference(Table.RESPONDENT_VALUE, "respondent", "r.live")),
          Table.VARIABLE,
          List.of(new Reference(Table.RESPONDENT_VALUE, "variable", "r.live")));

  /// Looks when the edit has been written, but not committed, on this handle.
  ///
  /// @throws LeftBehind if there are any
  public static void check(Handle handle, Edit written) {
    var found = new ArrayList<RowKey>();
    vanished(written)
        .forEach((table, gone) -> {
          // A document, a respondent or a variable that is removed takes what is on it out of
          // sight.
          var asked = table == Table.CODE ? gone.all() : gone.deleted();
          for (var reference : REFERENCES.getOrDefault(table, List.of())) {
            found.addAll(referring(handle, reference, asked));
          }
          found.addAll(memos(handle, table, gone.deleted()));
        });
    written.switches().stream()
        .filter(batch -> !batch.live())
        .forEach(batch ->
            batch.rows().keySet().forEach(table -> found.addAll(ofImport(handle, batch, table))));
    if (!found.isEmpty()) {
      throw new LeftBehind(found);
    }
  }

  /// @param deleted those that are no rows any more
  private record Gone(Set<Integer> all, Set<Integer> deleted) {
    static Gone none() {
      return new Gone(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  private static Map<Table, Gone> vanished(Edit edit) {
    var vanished = new EnumMap<Table, Gone>(Table.class);
    for (var change : edit.changes()) {
      var gone = vanished.computeIfAbsent(change.table(), _ -> Gone.none());
      boolean deleted = change.after().isEmpty();
      note(gone.deleted(), change.id(), deleted);
      note(gone.all(), change.id(), deleted || isHidden(change));
    }
    return vanished;
  }

  /// The last change of a row decides.
  private static void note(Set<Integer> gone, int id, boolean isGone) {
    if (isGone) {
      gone.add(id);
    } else {
      gone.remove(id);
    }
  }

  private static boolean isHidden(RowChange change) {
    return change
        .after()
        .map(row -> row.cells().get("live"))
        .filter(live -> live.isBoolean() && !live.booleanValue())
        .isPresent();
  }

  private static List<RowKey> ofImport(Handle handle, BatchSwitch batch, Table table) {
    var of = "(SELECT id FROM %s WHERE batch = %d)".formatted(table.sql(), batch.batch());
    var found = new ArrayList<RowKey>();
    for (var reference : REFERENCES.getOrDefault(table, List.of())) {
      var query = query(reference).replace(ById.IDS, of);
      found.addAll(rows(handle, reference.from(), query));
    }
    found.addAll(rows(handle, Table.MEMO, memos(table).replace(ById.IDS, of)));
    return found;
  }

  private static List<RowKey> rows(Handle handle, Table table, String query) {
    return handle.createQuery(query).map((row, _) -> new RowKey(table, row.getInt(1))).list();
  }

  private static List<RowKey> referring(Handle handle, Reference reference, Set<Integer> gone) {
    return ById.read(
        handle, query(reference), gone, (row, _) -> new RowKey(reference.from(), row.getInt(1)));
  }

  private static String query(Reference reference) {
    return "SELECT r.id FROM %s r WHERE r.%s IN %s AND %s"
        .formatted(reference.from().sql(), reference.column(), ById.IDS, reference.condition());
  }

  private static List<RowKey> memos(Handle handle, Table table, Set<Integer> gone) {
    return ById.read(handle, memos(table), gone, (row, _) -> new RowKey(Table.MEMO, row.getInt(1)));
  }

  private static String memos(Table table) {
    return "SELECT id FROM memo WHERE target = '%s' AND target_id IN %s"
        .formatted(table.sql(), ById.IDS);
  }
}
