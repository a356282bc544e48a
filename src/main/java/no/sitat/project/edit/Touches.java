package no.sitat.project.edit;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.project.disk.Database;
import org.jdbi.v3.core.Handle;

/// The rows an edit has to do with, as `history_touch` keeps them.
///
/// Of what an import brought, documents, respondents, variables and codes are named one by one; its
/// values and codings are known by their batch, and what they rely on is named once.
public final class Touches {
  private static final int ROWS_AT_A_TIME = 1000;
  private static final Set<Table> NAMED =
      Set.of(Table.DOCUMENT, Table.RESPONDENT, Table.VARIABLE, Table.CODE);

  /// The kind of an edit that holds decisions about what corrections have touched.
  public static final String REVIEWED = "places-reviewed";

  private static final Set<Table> PLACED = Set.of(Table.CODING, Table.QUOTATION);

  /// Rows nobody refers to but rows of the same edit.
  private static final Set<Table> UNNAMED = Set.of(Table.TURN, Table.POST);

  private final Handle handle;
  private final Reliance reliance;
  private final Map<RowKey, How> rows = new LinkedHashMap<>();

  private Touches(Handle handle) {
    this.handle = handle;
    reliance = new Reliance(handle);
  }

  /// What a written edit has to do with which rows.
  static Map<RowKey, How> of(Handle handle, Edit edit) {
    var touches = new Touches(handle);
    edit.changes().forEach(touches::add);
    edit.switches().forEach(touches::add);
    edit.documents().forEach(id -> touches.add(new RowKey(Table.DOCUMENT, id), How.RELIED));
    touches.addTexts(edit);
    return touches.rows;
  }

  private void add(RowKey row, How how) {
    rows.merge(row, how, How::and);
  }

  private void add(RowChange change) {
    if (change.table() == Table.BATCH) {
      return;
    }
    var how = change.how();
    boolean unnamed = UNNAMED.contains(change.table()) && how != How.CHANGED;
    if (!unnamed) {
      add(new RowKey(change.table(), change.id()), how);
    }
    change.before().ifPresent(row -> rely(change, row));
    change.after().ifPresent(row -> rely(change, row));
  }

  private void rely(RowChange change, Row row) {
    for (var other : reliance.of(change.table(), change.id(), row)) {
      if (!UNNAMED.contains(other.table())) {
        add(other, How.RELIED);
      }
    }
  }

  /// A correction brings a text; a decision in its review is worth nothing without that text, nor
  /// without those between, though what was coded on them is.
  private void addTexts(Edit edit) {
    for (var change : edit.changes()) {
      int after = change.after().map(Touches::version).orElse(0);
      if (change.table() == Table.DOCUMENT
          && change.before().isPresent()
          && after > version(change.before().get())) {
        texts(change.id(), after - 1, after).forEach(text -> add(text, How.MADE));
      }
    }
    if (edit.kind().equals(REVIEWED)) {
      edit.changes().stream()
          .filter(change -> PLACED.contains(change.table()))
          .flatMap(change -> change.before().stream())
          .mapToInt(Touches::version)
          .filter(version -> version > 0)
          .min()
          .ifPresent(oldest -> relyOnTextsAfter(oldest, edit));
    }
  }

  private void relyOnTextsAfter(int version, Edit edit) {
    for (int document : edit.documents()) {
      texts(document, version, Integer.MAX_VALUE).forEach(text -> add(text, How.RELIED));
    }
  }

  private static int version(Row row) {
    return row.cells().containsKey("version") ? row.number("version") : 0;
  }

  /// The versions of a document's text with numbers above `from`, up to `to`.
  private List<RowKey> texts(int document, int from, int to) {
    return handle
        .createQuery(
            "SELECT id FROM text_version WHERE document = ? AND number > ? AND number <= ?")
        .bind(0, document)
        .bind(1, from)
        .bind(2, to)
        .mapTo(Integer.class)
        .map(id -> new RowKey(Table.TEXT_VERSION, id))
        .list();
  }

  private void add(BatchSwitch batch) {
    var how = batch.live() ? How.MADE : How.REMOVED;
    for (var table : batch.rows().keySet()) {
      if (NAMED.contains(table)) {
        add(table, how, "SELECT id FROM " + table.sql() + " WHERE batch = ?", batch);
      }
      switch (table) {
        case DOCUMENT ->
            relied(
                Table.RESPONDENT,
                "SELECT DISTINCT s.respondent FROM speaker s JOIN document d ON d.id = s.document"
                    + " WHERE s.respondent IS NOT NULL AND d.batch = ?",
                batch);
        case RESPONDENT_VALUE -> {
          relied(
              Table.RESPONDENT,
              "SELECT DISTINCT respondent FROM respondent_value WHERE batch = ?",
              batch);
          relied(
              Table.VARIABLE,
              "SELECT DISTINCT variable FROM respondent_value WHERE batch = ?",
              batch);
        }
        case CODING -> codings(batch);
        default -> {}
      }
    }
  }

  private void codings(BatchSwitch batch) {
    relied(Table.DOCUMENT, "SELECT DISTINCT document FROM coding WHERE batch = ?", batch);
    relied(Table.CODE, "SELECT DISTINCT code FROM coding WHERE batch = ?", batch);
    relied(
        Table.CODE_EDITION,
        "SELECT DISTINCT e.id FROM coding c JOIN code_edition e ON e.code = c.code"
            + " AND e.edition = c.edition WHERE c.edition > 1 AND c.batch = ?",
        batch);
  }

  private void relied(Table table, String query, BatchSwitch batch) {
    add(table, How.RELIED, query, batch);
  }

  private void add(Table table, How how, String query, BatchSwitch batch) {
    handle
        .createQuery(query)
        .bind(0, batch.batch())
        .mapTo(Integer.class)
        .forEach(id -> add(new RowKey(table, id), how));
  }

  /// A condition on `history_touch`: that it is about one of some rows.
  public static String about(Collection<RowKey> rows) {
    return rows.stream()
        .map(row ->
            "(touched_table = '" + row.table().sql() + "' AND touched_id = " + row.id() + ")")
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  /// Makes sure they are written, also for an edit from before they were kept.
  public static void know(Handle handle, Entry entry) {
    int known =
        handle
            .createQuery("SELECT COUNT(*) FROM history_touch WHERE history = ?")
            .bind(0, entry.id())
            .mapTo(Integer.class)
            .one();
    if (known == 0) {
      write(handle, entry.id(), of(handle, entry.edit()));
    }
  }

  /// Writes them for a row of the history, many at a time.
  static void write(Handle handle, int history, Map<RowKey, How> rows) {
    var sql =
        "INSERT INTO history_touch (history, touched_table, touched_id, how) VALUES (?, ?, ?, ?)";
    try (var statement = handle.getConnection().prepareStatement(sql)) {
      int waiting = 0;
      for (var row : rows.entrySet()) {
        statement.setInt(1, history);
        statement.setString(2, row.getKey().table().sql());
        statement.setInt(3, row.getKey().id());
        statement.setString(4, row.getValue().key());
        statement.addBatch();
        if (++waiting % ROWS_AT_A_TIME == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw Database.fault(e);
    }
  }
}
