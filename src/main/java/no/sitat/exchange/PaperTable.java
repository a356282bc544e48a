package no.sitat.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import no.sitat.codebook.LocalText;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;

/// A table of an earlier paper, read from rows by columns: the first line has the groups, the last
/// of them all together; every other line a row and its counts. A line `(base)` has how many there
/// are. What the paper withholds is empty or `:`.
public final class PaperTable {
  private static final Set<String> BASE = Set.of("(base)", "base", "n", "grunnlag");
  private static final int THRESHOLD = 5;

  private final List<List<String>> lines;
  private final int width;

  private PaperTable(List<List<String>> lines) {
    this.lines = lines;
    width = lines.getFirst().size() - 1;
  }

  /// Why a table cannot be read.
  public static final class Problem extends Exception {
    private static final long serialVersionUID = 1;

    private final transient LocalText words;

    Problem(String nb, String en) {
      super(en);
      words = new LocalText(nb, en);
    }

    public LocalText words() {
      return words;
    }
  }

  /// @param variable of which the columns are the groups
  public static ReleasedTable read(String csv, String title, LocalDate date, String variable)
      throws Problem {
    var table = new PaperTable(lines(csv));
    return table.table(title, date, variable);
  }

  private static List<List<String>> lines(String csv) throws Problem {
    var file = SourceFile.of("paper.csv", csv.getBytes(StandardCharsets.UTF_8));
    var reading = Rows.read(file, rows -> Reading.taken(lines(rows)));
    if (reading.value().isEmpty()) {
      throw new Problem("Dette er ikke en CSV-tabell.", "this is no CSV table");
    }
    check(reading.value().get());
    return reading.value().get();
  }

  private static List<List<String>> lines(Rows rows) throws IOException, FileRefused {
    var lines = new ArrayList<List<String>>();
    lines.add(rows.header());
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      if (!row.get().isBlank()) {
        lines.add(row.get().cells().stream().map(String::strip).toList());
      }
    }
    return lines;
  }

  private static void check(List<List<String>> lines) throws Problem {
    if (lines.size() < 2 || lines.getFirst().size() < 2) {
      throw new Problem(
          "Første linje skal ha gruppene, de andre en rad hver.",
          "the first line must have the groups, each of the others a row");
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).size() != lines.getFirst().size()) {
        throw new Problem(
            "Linje %d har %d felter, den første %d."
                .formatted(i + 1, lines.get(i).size(), lines.getFirst().size()),
            "line %d has %d fields, the first %d"
                .formatted(i + 1, lines.get(i).size(), lines.getFirst().size()));
      }
    }
  }

  private ReleasedTable table(String title, LocalDate date, String variable) throws Problem {
    var rows = new ArrayList<ReleasedRow>();
    var counts = new ArrayList<List<OptionalLong>>();
    for (int line = 1; line < lines.size(); line++) {
      var label = lines.get(line).getFirst();
      boolean base = BASE.contains(label.toLowerCase(Locale.ROOT));
      var found = counts(line);
      rows.add(base ? 0 : rows.size(), row(base ? ReleasedRow.BASE : label, base ? -1 : 0));
      counts.add(base ? 0 : counts.size(), found);
    }
    if (!rows.getFirst().key().equals(ReleasedRow.BASE)) {
      rows.addFirst(row(ReleasedRow.BASE, -1));
      counts.addFirst(unknown());
    }
    var cells = new ArrayList<ReleasedCell>();
    var base = completed(counts.getFirst(), counts);
    for (int row = 0; row < counts.size(); row++) {
      var line = counts.get(row);
      var full = row == 0 ? base : completed(line, List.of());
      for (int column = 0; column < width; column++) {
        cells.add(new ReleasedCell(full[column], line.get(column).isPresent(), Optional.empty()));
      }
    }
    return new ReleasedTable(
        title, date, ReleasedTable.PEOPLE, THRESHOLD, rows, columns(variable), cells);
  }

  private static ReleasedRow row(String key, int parent) {
    return new ReleasedRow(key, parent, false);
  }

  private List<OptionalLong> unknown() {
    var unknown = new ArrayList<OptionalLong>();
    for (int column = 0; column < width; column++) {
      unknown.add(OptionalLong.empty());
    }
    return unknown;
  }

  private List<OptionalLong> counts(int line) throws Problem {
    var counts = new ArrayList<OptionalLong>();
    for (int column = 1; column <= width; column++) {
      var cell = lines.get(line).get(column).replace(" ", "").replace("\u00a0", "");
      if (cell.isEmpty() || cell.equals(":") || cell.equals(".")) {
        counts.add(OptionalLong.empty());
      } else if (cell.matches("\\d{1,12}")) {
        counts.add(OptionalLong.of(Long.parseLong(cell)));
      } else {
        throw new Problem(
            "Linje %d, felt %d er ikke et helt tall.".formatted(line + 1, column + 1),
            "line %d, field %d is no whole number".formatted(line + 1, column + 1));
      }
    }
    return counts;
  }

  /// Some numbers that the withheld ones can be, so that the row adds up; what is truly there
  /// nobody here knows, and the audit says only what must be so.
  ///
  /// @param atLeast rows that have no more in any column
  private long[] completed(List<OptionalLong> line, List<List<OptionalLong>> atLeast) {
    var full = new long[width];
    long shown = 0;
    int missing = 0;
    for (int column = 0; column < width - 1; column++) {
      int at = column;
      full[column] =
          line.get(column)
              .orElse(atLeast.stream().mapToLong(row -> row.get(at).orElse(0)).max().orElse(0));
      shown += full[column];
      missing += line.get(column).isPresent() ? 0 : 1;
    }
    full[width - 1] = line.getLast().orElse(shown);
    long rest = Math.max(0, full[width - 1] - shown);
    for (int column = 0; column < width - 1 && missing > 0; column++) {
      if (line.get(column).isEmpty()) {
        long part = rest / missing;
        full[column] += part;
        rest -= part;
        missing--;
      }
    }
    return full;
  }

  private List<Population> columns(String variable) {
    var columns = new ArrayList<Population>();
    for (int column = 1; column <= width; column++) {
      var groups =
          column == width
              ? new TreeMap<String, String>()
              : new TreeMap<>(Map.of(variable, lines.getFirst().get(column)));
      columns.add(new Population("", groups, Optional.empty()));
    }
    return columns;
  }
}
