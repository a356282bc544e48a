package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.coding.CodingQuery;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.SegmentUnit;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.Row;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Rows;
import no.sitat.project.edit.StoredTime;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// The queries that made codings. They are written when they are needed and stay, also when what
/// they made is undone: a redo finds them again.
public final class CodingQueryStore {
  private static final String QUERIES =
      "SELECT q.id, q.query, q.interviewers, q.unit, q.code, q.saved_search, q.revision, q.hits,"
          + " q.coder, q.created FROM coding_query q ";

  private CodingQueryStore() {}

  /// The query that made a coding; empty for one made by hand.
  public static Optional<CodingQuery> ofCoding(Handle handle, int coding) {
    return handle
        .createQuery(QUERIES + "JOIN coding c ON c.coding_query = q.id WHERE c.id = ?")
        .bind(0, coding)
        .map((row, _) -> query(row))
        .findOne();
  }

  /// The queries by the ids of the codings they made.
  public static Map<Integer, String> textsByCoding(Handle handle) {
    var texts = new HashMap<Integer, String>();
    handle
        .createQuery(
            "SELECT c.id, q.query FROM coding c JOIN coding_query q ON q.id = c.coding_query"
                + " WHERE c.live")
        .setFetchSize(1000)
        .map((row, _) -> Map.entry(row.getInt(1), row.getString(2)))
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
    return texts;
  }

  /// Writes a new query at once, for the codings that will refer to it, and answers its id.
  ///
  /// @param query whose id, maker and time are given here
  public static int write(EditSketch sketch, CodingQuery query) {
    int id = sketch.ids().next(Table.CODING_QUERY);
    var row =
        Row.EMPTY
            .with("id", id)
            .with("guid", UUID.randomUUID())
            .with("query", query.query())
            .with("interviewers", query.interviewers())
            .with("unit", query.unit().key())
            .with("code", query.code())
            .with("saved_search", query.rule())
            .with("revision", query.revision())
            .with("hits", query.hits())
            .with("coder", sketch.by().id())
            .with("created", sketch.now());
    Rows.apply(sketch.handle(), RowChange.insert(Table.CODING_QUERY, id, row));
    return id;
  }

  /// The query of a rule as it is now, if anything was decided about its suggestions.
  public static Optional<CodingQuery> ofRule(Handle handle, SavedSearch rule) {
    return handle
        .createQuery(
            QUERIES
                + "WHERE q.saved_search = ? AND q.query = ? AND q.interviewers = ? AND q.unit = ?"
                + " AND q.code = ? ORDER BY q.id FETCH FIRST 1 ROWS ONLY")
        .bind(0, rule.id())
        .bind(1, rule.query())
        .bind(2, rule.interviewers())
        .bind(3, rule.unit().key())
        .bind(4, rule.code().orElseThrow())
        .map((row, _) -> query(row))
        .findOne();
  }

  private static CodingQuery query(ResultSet row) throws SQLException {
    return new CodingQuery(
        row.getInt(1),
        row.getString(2),
        row.getBoolean(3),
        SegmentUnit.named(row.getString(4)).orElseThrow(),
        row.getInt(5),
        SavedSearchStore.number(row, 6),
        row.getLong(7),
        row.getInt(8),
        row.getInt(9),
        StoredTime.of(row, 10));
  }
}
