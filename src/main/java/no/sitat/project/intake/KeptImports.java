package no.sitat.project.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.language.lookalike.Lookalikes;
import no.sitat.project.edit.StoredTime;
import no.sitat.project.intake.KeptImport.Fate;
import no.sitat.project.intake.KeptImport.KeptFile;
import no.sitat.project.intake.KeptImport.KeptLine;
import no.sitat.text.Shortened;
import org.jdbi.v3.core.Handle;

/// Writes the reports of imports and reads them.
public final class KeptImports {
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_TEXT = 2000;
  private static final String REPORTS =
      "SELECT r.id, r.made, r.person, r.revision, h.id, h.state FROM import_report r"
          + " LEFT JOIN history h ON h.revision = r.revision ";

  private KeptImports() {}

  /// @param revision of the project after it; empty when nothing was taken
  /// @return its id
  public static int add(Handle handle, String person, OptionalLong revision, List<KeptFile> files) {
    int report =
        handle
            .createUpdate(
                "INSERT INTO import_report (guid, made, person, revision)"
                    + " VALUES (:guid, :made, :person, :revision)")
            .bind("guid", UUID.randomUUID())
            .bind("made", Instant.now().truncatedTo(ChronoUnit.MILLIS))
            .bind("person", person)
            .bind("revision", revision.isPresent() ? Optional.of(revision.getAsLong()) : none())
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Integer.class)
            .one();
    for (int place = 0; place < files.size(); place++) {
      add(handle, report, place, files.get(place));
    }
    return report;
  }

  private static Optional<Long> none() {
    return Optional.empty();
  }

  private static void add(Handle handle, int report, int place, KeptFile file) {
    int id =
        handle
            .createUpdate(
                "INSERT INTO import_file (guid, import_report, place, file_name, folder, format,"
                    + " used_as, fate, rows_taken, words, document) VALUES (:guid, :report, :place,"
                    + " :name, :folder, :format, :use, :fate, :rows, :words, :document)")
            .bind("guid", UUID.randomUUID())
            .bind("report", report)
            .bind("place", place)
            .bind("name", Shortened.marked(Lookalikes.masked(file.name()), LONGEST_NAME))
            .bind("folder", Shortened.marked(Lookalikes.masked(file.folder()), LONGEST_NAME))
            .bind("format", file.format())
            .bind("use", file.use())
            .bind("fate", key(file.fate()))
            .bind("rows", file.rows())
            .bind("words", file.words())
            .bind("document", boxed(file.document()))
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Integer.class)
            .one();
    if (file.lines().isEmpty()) {
      return;
    }
    var lines =
        handle.prepareBatch(
            "INSERT INTO import_line (guid, import_file, refusal, line_number, text_nb, text_en)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
    for (var line : file.lines()) {
      lines.add(
          UUID.randomUUID(),
          id,
          line.refusal(),
          boxed(line.line()),
          Shortened.marked(Lookalikes.masked(line.text().nb()), LONGEST_TEXT),
          Shortened.marked(Lookalikes.masked(line.text().en()), LONGEST_TEXT));
    }
    lines.execute();
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  /// The newest first, without their files.
  public static List<KeptImport.Listed> latest(Handle handle, int limit) {
    var reports =
        handle
            .createQuery(REPORTS + "ORDER BY r.id DESC FETCH FIRST :limit ROWS ONLY")
            .bind("limit", limit)
            .map((row, _) -> report(row))
            .list();
    var counts = counts(handle, reports.isEmpty() ? 0 : reports.getLast().id());
    return reports.stream()
        .map(report -> new KeptImport.Listed(report, counts.getOrDefault(report.id(), Map.of())))
        .toList();
  }

  /// @param first id of the oldest report
  private static Map<Integer, Map<Fate, Integer>> counts(Handle handle, int first) {
    var counts = new HashMap<Integer, Map<Fate, Integer>>();
    handle
        .createQuery(
            "SELECT import_report, fate, COUNT(*) FROM import_file WHERE import_report >= :first"
                + " GROUP BY import_report, fate")
        .bind("first", first)
        .map((row, _) ->
            counts
                .computeIfAbsent(row.getInt(1), _ -> new EnumMap<>(Fate.class))
                .put(fate(row.getString(2)), row.getInt(3)))
        .list();
    return counts;
  }

  public static Optional<KeptImport> one(Handle handle, int id) {
    return handle
        .createQuery(REPORTS + "WHERE r.id = :id")
        .bind("id", id)
        .map((row, _) -> report(row))
        .findFirst()
        .map(report -> withFiles(handle, report));
  }

  private static KeptImport report(ResultSet row) throws SQLException {
    long revision = row.getLong(4);
    var at = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(revision);
    var state = Optional.ofNullable(row.getString(6)).orElse("");
    return new KeptImport(
        row.getInt(1),
        StoredTime.of(row, 2),
        row.getString(3),
        at,
        row.getInt(5),
        state.equals("undone") || state.equals("dropped"),
        List.of());
  }

  private static KeptImport withFiles(Handle handle, KeptImport report) {
    var lines = lines(handle, report.id());
    var files =
        handle
            .createQuery(
                "SELECT id, file_name, folder, format, used_as, fate, rows_taken, words, document"
                    + " FROM import_file WHERE import_report = :id ORDER BY place")
            .bind("id", report.id())
            .map((row, _) -> file(row, lines.getOrDefault(row.getInt(1), List.of())))
            .list();
    return new KeptImport(
        report.id(),
        report.made(),
        report.person(),
        report.revision(),
        report.history(),
        report.undone(),
        files);
  }

  private static KeptFile file(ResultSet row, List<KeptLine> lines) throws SQLException {
    int document = row.getInt(9);
    var one = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(document);
    return new KeptFile(
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        fate(row.getString(6)),
        row.getInt(7),
        row.getLong(8),
        one,
        lines);
  }

  private static Map<Integer, List<KeptLine>> lines(Handle handle, int report) {
    var lines = new HashMap<Integer, List<KeptLine>>();
    handle
        .createQuery(
            "SELECT l.import_file, l.refusal, l.line_number, l.text_nb, l.text_en"
                + " FROM import_line l JOIN import_file f ON f.id = l.import_file"
                + " WHERE f.import_report = :id ORDER BY l.id")
        .bind("id", report)
        .map(
            (row, _) -> lines.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>()).add(line(row)))
        .list();
    return lines;
  }

  private static KeptLine line(ResultSet row) throws SQLException {
    int number = row.getInt(3);
    var at = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    return new KeptLine(row.getBoolean(2), at, new LocalText(row.getString(4), row.getString(5)));
  }

  private static Fate fate(String key) {
    return Fate.valueOf(key.toUpperCase(Locale.ROOT));
  }

  private static String key(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
