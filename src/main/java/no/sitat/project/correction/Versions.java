package no.sitat.project.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.corpus.Document;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.text.TextChange;
import org.jdbi.v3.core.Handle;

/// Reads which versions a text has had.
public final class Versions {
  private Versions() {}

  /// The newest first.
  public static List<VersionNote> of(Handle handle, Document document) {
    var notes =
        handle
            .createQuery(
                "SELECT v.number, v.from_version, v.reason, c.name, v.created, v.replaced, v.length"
                    + " FROM text_version v LEFT JOIN coder c ON c.id = v.coder"
                    + " WHERE v.document = ? ORDER BY v.number DESC")
            .bind(0, document.id())
            .map((row, _) -> note(row))
            .list();
    var from = new HashMap<Integer, Integer>();
    notes.forEach(note -> note.from().ifPresent(parent -> from.put(note.number(), parent)));
    var line = new HashSet<Integer>();
    for (int at = document.version(); line.add(at); ) {
      at = from.getOrDefault(at, at);
    }
    return notes.stream()
        .map(note -> placed(note, document.version(), line.contains(note.number())))
        .toList();
  }

  private static VersionNote placed(VersionNote note, int current, boolean ancestor) {
    return new VersionNote(
        note.number(),
        note.from(),
        note.reason(),
        note.coder(),
        note.created(),
        note.places(),
        note.length(),
        note.number() == current,
        ancestor);
  }

  private static VersionNote note(ResultSet row) throws SQLException {
    int from = row.getInt(2);
    var replaced = Optional.ofNullable(row.getBytes(6));
    return new VersionNote(
        row.getInt(1),
        from == 0 ? OptionalInt.empty() : OptionalInt.of(from),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getObject(5, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
        replaced.map(TextChange::unpack).map(TextChange::size).orElse(0),
        row.getInt(7),
        false,
        false);
  }

  static VersionNote one(Handle handle, Document document, int number) {
    return of(handle, document).stream()
        .filter(note -> note.number() == number)
        .findFirst()
        .orElseThrow(() -> unknown(document.name(), number));
  }

  /// @param document name of the document
  public static ProjectError unknown(String document, int number) {
    return ProjectError.of(
        Problem.UNKNOWN_VERSION,
        "version",
        "%s har ingen tekstversjon %d.".formatted(document, number),
        "%s has no text version %d.".formatted(document, number));
  }

  /// @throws ProjectError [Problem#STALE_VERSION], with who has corrected the text meanwhile
  static void mustBeCurrent(Handle handle, Document document, int version) {
    if (version == document.version()) {
      return;
    }
    var who = one(handle, document, document.version()).coder();
    throw ProjectError.of(
        Problem.STALE_VERSION,
        "version",
        "Teksten er i versjon %d, ikke %d%s. Last dokumentet på nytt."
            .formatted(
                document.version(),
                version,
                who.map(it -> ": " + it + " har rettet den").orElse("")),
        "The text is at version %d, not %d%s. Load the document again."
            .formatted(
                document.version(),
                version,
                who.map(it -> ": " + it + " has corrected it").orElse("")));
  }
}
