package no.sitat.project.moving;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.project.disk.Database;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// Which GUIDs of a file are in a table already.
///
/// A GUID may belong to a row out of sight: of an import that was undone, of a document that was
/// removed. Then the thing is not here, and when it comes again the hidden row gives its GUID up
/// ([#release]), for only one of the two can be it.
final class StoredGuids {
  private static final int AT_A_TIME = 500;

  private final Table table;
  private final Map<UUID, Integer> ids = new HashMap<>();
  private final Map<UUID, Integer> hidden = new HashMap<>();

  private StoredGuids(Table table) {
    this.table = table;
  }

  static StoredGuids of(Handle handle, Table table, Collection<UUID> guids) {
    var found = new StoredGuids(table);
    var waiting = new ArrayList<>(guids);
    for (int from = 0; from < waiting.size(); from += AT_A_TIME) {
      found.read(handle, waiting.subList(from, Math.min(waiting.size(), from + AT_A_TIME)));
    }
    return found;
  }

  private void read(Handle handle, List<UUID> some) {
    var marks = "?,".repeat(some.size() - 1) + "?";
    var sql = "SELECT t.guid, t.id, " + sight() + " WHERE t.guid IN (" + marks + ")";
    try (var query = handle.createQuery(sql)) {
      for (int at = 0; at < some.size(); at++) {
        query.bind(at, some.get(at));
      }
      query
          .map((row, _) ->
              (row.getBoolean(3) ? ids : hidden).put(row.getObject(1, UUID.class), row.getInt(2)))
          .list();
    }
  }

  /// Whether a row is in sight, and where that stands.
  private String sight() {
    return switch (table) {
      case CODING, QUOTATION ->
          (table == Table.CODING ? "t.live AND " : "")
              + "d.live FROM "
              + table.sql()
              + " t JOIN document d ON d.id = t.document";
      case KEPT_SOURCE ->
          "t.document IS NULL OR d.live FROM kept_source t LEFT JOIN document d ON d.id = t.document";
      case MEMO -> onWhatIsInSight() + " FROM memo t";
      case QUOTATION_LINK ->
          "f.live AND d.live FROM quotation_link t"
              + " JOIN quotation a ON a.id = t.from_quotation JOIN document f ON f.id = a.document"
              + " JOIN quotation b ON b.id = t.to_quotation JOIN document d ON d.id = b.document";
      default -> (table.hasLive() ? "t.live" : "TRUE") + " FROM " + table.sql() + " t";
    };
  }

  /// A memo is where the thing is that it is on.
  private static String onWhatIsInSight() {
    return "CASE t.target"
        + isLive("document", "document x")
        + isLive("respondent", "respondent x")
        + isLive("variable", "variable x")
        + isLive("code", "code x")
        + isLive("coding", "coding c JOIN document x ON x.id = c.document AND c.live", "c.id")
        + isLive("quotation", "quotation q JOIN document x ON x.id = q.document", "q.id")
        + " ELSE TRUE END";
  }

  private static String isLive(String target, String from) {
    return isLive(target, from, "x.id");
  }

  private static String isLive(String target, String from, String id) {
    return " WHEN '"
        + target
        + "' THEN EXISTS (SELECT 1 FROM "
        + from
        + " WHERE x.live AND "
        + id
        + " = t.target_id)";
  }

  OptionalInt id(UUID guid) {
    return ids.containsKey(guid) ? OptionalInt.of(ids.getOrDefault(guid, 0)) : OptionalInt.empty();
  }

  /// Lets these GUIDs be given again.
  void release(Handle handle, Collection<UUID> wanted) {
    var sql = "UPDATE " + table.sql() + " SET guid = ? WHERE id = ?";
    try (var statement = handle.getConnection().prepareStatement(sql)) {
      for (var guid : wanted) {
        int id = hidden.getOrDefault(guid, 0);
        if (id > 0) {
          statement.setObject(1, UUID.randomUUID());
          statement.setInt(2, id);
          statement.addBatch();
        }
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw Database.fault(e);
    }
  }
}
