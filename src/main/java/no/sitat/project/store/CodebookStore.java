package no.sitat.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.CodeLink;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.codebook.LocalText;
import org.jdbi.v3.core.Handle;

/// Reads the codebook as it is now.
final class CodebookStore {
  private CodebookStore() {}

  static Codebook read(Handle handle) {
    var allowed = new HashMap<Integer, List<String>>();
    var presets = new HashMap<Integer, String>();
    handle
        .createQuery("SELECT code, direction, preset FROM code_direction ORDER BY code, place")
        .map((row, _) -> new Allowed(row.getInt(1), row.getString(2), row.getBoolean(3)))
        .forEach(row -> {
          allowed.computeIfAbsent(row.code(), _ -> new ArrayList<>()).add(row.direction());
          if (row.preset()) {
            presets.put(row.code(), row.direction());
          }
        });
    return new Codebook(
        codes(handle, allowed, presets),
        links(handle),
        directions(handle),
        DimensionStore.read(handle));
  }

  private record Allowed(int code, String direction, boolean preset) {}

  private static List<Code> codes(
      Handle handle, Map<Integer, List<String>> allowed, Map<Integer, String> presets) {
    return handle
        .createQuery(
            "SELECT c.id, c.guid, c.code_key, c.parent, c.kind, c.colour, c.active, c.place,"
                + " c.edition, e.name_nb, e.name_en, e.definition_nb, e.definition_en,"
                + " e.include_nb, e.include_en, e.exclude_nb, e.exclude_en, e.example_nb,"
                + " e.example_en, e.borderline_nb, e.borderline_en FROM code c"
                + " JOIN code_edition e ON e.code = c.id AND e.edition = c.edition"
                + " WHERE c.live ORDER BY c.id")
        .map((row, _) -> {
          int id = row.getInt(1);
          var preset = Optional.ofNullable(presets.get(id));
          return code(row, allowed.getOrDefault(id, List.of()), preset);
        })
        .list();
  }

  private static Code code(ResultSet row, List<String> allowed, Optional<String> preset)
      throws SQLException {
    int parent = row.getInt(4);
    return new Code(
        row.getInt(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        parent == 0 ? OptionalInt.empty() : OptionalInt.of(parent),
        text(row, 10),
        text(row, 12),
        text(row, 14),
        text(row, 16),
        text(row, 18),
        text(row, 20),
        CodeKind.named(row.getString(5)).orElseThrow(),
        allowed,
        preset,
        row.getInt(6),
        row.getBoolean(7),
        row.getInt(8),
        row.getInt(9));
  }

  private static LocalText text(ResultSet row, int column) throws SQLException {
    return new LocalText(row.getString(column), row.getString(column + 1));
  }

  private static List<CodeLink> links(Handle handle) {
    return handle
        .createQuery(
            "SELECT l.from_code, l.to_code, l.type FROM code_link l"
                + " JOIN code f ON f.id = l.from_code JOIN code t ON t.id = l.to_code"
                + " WHERE f.live AND t.live ORDER BY l.id")
        .map((row, _) -> new CodeLink(row.getInt(1), row.getInt(2), row.getString(3)))
        .list();
  }

  private static List<Direction> directions(Handle handle) {
    return handle
        .createQuery(
            "SELECT direction_key, name_nb, name_en, glyph, place, effect FROM direction"
                + " ORDER BY place")
        .map((row, _) ->
            new Direction(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                Effect.keyed(row.getString(6)).orElse(Effect.NONE)))
        .list();
  }
}
