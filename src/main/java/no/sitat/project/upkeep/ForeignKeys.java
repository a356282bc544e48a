package no.sitat.project.upkeep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// The references between tables as the schema declares them, each with a query for those that
/// dangle.
final class ForeignKeys {
  private ForeignKeys() {}

  /// @param dangling selects the ids of rows that refer to nothing
  record Key(String what, String dangling) {}

  private record Part(String name, String from, String column, String to, String target) {}

  static List<Key> of(Handle handle) {
    Map<String, List<Part>> byName =
        handle
            .createQuery(
                "SELECT r.constraint_name, f.table_name, f.column_name, t.table_name,"
                    + " t.column_name FROM information_schema.referential_constraints r"
                    + " JOIN information_schema.key_column_usage f"
                    + " ON f.constraint_name = r.constraint_name"
                    + " JOIN information_schema.key_column_usage t"
                    + " ON t.constraint_name = r.unique_constraint_name"
                    + " AND t.ordinal_position = f.position_in_unique_constraint"
                    + " WHERE r.constraint_schema = 'PUBLIC'"
                    + " ORDER BY f.table_name, r.constraint_name, f.ordinal_position")
            .map((row, _) ->
                new Part(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)))
            .stream()
            .collect(Collectors.groupingBy(Part::name, LinkedHashMap::new, Collectors.toList()));
    return byName.values().stream().map(ForeignKeys::key).toList();
  }

  private static Key key(List<Part> parts) {
    var first = parts.getFirst();
    var filled =
        parts.stream()
            .map(part -> "f." + part.column() + " IS NOT NULL")
            .collect(Collectors.joining(" AND "));
    var same =
        parts.stream()
            .map(part -> "t." + part.target() + " = f." + part.column())
            .collect(Collectors.joining(" AND "));
    var what =
        first.from().toLowerCase(java.util.Locale.ROOT)
            + " refers to a "
            + first.to().toLowerCase(java.util.Locale.ROOT)
            + " that is not there";
    return new Key(
        what,
        "SELECT f.id FROM "
            + first.from()
            + " f WHERE "
            + filled
            + " AND NOT EXISTS (SELECT 1 FROM "
            + first.to()
            + " t WHERE "
            + same
            + ")");
  }
}
