package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.LocalText;
import org.jdbi.v3.core.Handle;

/// Reads the dimensions of codings with their values.
final class DimensionStore {
  private DimensionStore() {}

  static List<Dimension> read(Handle handle) {
    var values = values(handle);
    return handle
        .createQuery(
            "SELECT id, guid, dimension_key, name_nb, name_en, scale, active, place"
                + " FROM dimension ORDER BY place, id")
        .map((row, _) -> dimension(row, values))
        .list();
  }

  private static Dimension dimension(ResultSet row, Map<Integer, List<Dimension.Value>> values)
      throws SQLException {
    return new Dimension(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        new LocalText(row.getString(4), row.getString(5)),
        row.getBoolean(6),
        row.getBoolean(7),
        row.getInt(8),
        values.getOrDefault(row.getInt(1), List.of()));
  }

  private static Map<Integer, List<Dimension.Value>> values(Handle handle) {
    var values = new HashMap<Integer, List<Dimension.Value>>();
    handle
        .createQuery(
            "SELECT dimension, id, guid, value_key, name_nb, name_en FROM dimension_value"
                + " ORDER BY place, id")
        .map((row, _) -> Map.entry(row.getInt(1), value(row)))
        .forEach(entry ->
            values.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue()));
    return values;
  }

  private static Dimension.Value value(ResultSet row) throws SQLException {
    return new Dimension.Value(
        row.getInt(2),
        row.getObject(3, UUID.class),
        row.getString(4),
        new LocalText(row.getString(5), row.getString(6)));
  }
}
