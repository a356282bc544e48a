package no.sitat.exchange.registry;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.CubeRelease;
import org.apache.commons.csv.CSVFormat;

/// Reads a table of cells: CSV with a title before it, or the first sheet of a workbook as
/// Statistics Norway exports it, with titles above, merged headings and notes below.
final class GridReader {
  private static final String SEPARATORS = ";\t,|";
  private static final int MOST_ROWS = 200_000;

  private GridReader() {}

  static Reading<List<CubeRelease>> workbook(SourceFile file) {
    return Rows.read(file, rows -> read(file, grid(rows)));
  }

  static Reading<List<CubeRelease>> csv(SourceFile file) {
    var text = PlainText.read(file);
    if (text.value().isEmpty()) {
      return Reading.refused(text.refusals());
    }
    try {
      return read(file, grid(text.value().get().text()));
    } catch (IOException | RuntimeException _) {
      return refused(file, new TableWrong("filen er ikke gyldig CSV", "the file is not valid CSV"));
    }
  }

  private static Reading<List<CubeRelease>> read(SourceFile file, List<Row> rows) {
    try {
      return Reading.taken(List.of(new GridCube(rows).release(file.stem())));
    } catch (TableWrong e) {
      return refused(file, e);
    }
  }

  private static Reading<List<CubeRelease>> refused(SourceFile file, TableWrong wrong) {
    return Reading.refused(Refusal.ofFile(file.name(), Reason.BAD_VALUE, wrong.words()));
  }

  private static List<Row> grid(Rows rows) throws IOException, FileRefused {
    var grid = new ArrayList<Row>();
    grid.add(new Row(1, rows.header()));
    for (var row = rows.next(); row.isPresent() && grid.size() < MOST_ROWS; row = rows.next()) {
      grid.add(row.get());
    }
    return grid;
  }

  private static List<Row> grid(String text) throws IOException {
    var format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true).get();
    var grid = new ArrayList<Row>();
    try (var parser = format.parse(new StringReader(text))) {
      for (var each : parser) {
        var cells = each.stream().map(String::strip).toList();
        if (grid.size() < MOST_ROWS && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          grid.add(new Row(Math.toIntExact(parser.getCurrentLineNumber()), cells));
        }
      }
    }
    return grid;
  }

  /// The separator that stands, outside quotes, in most lines; a title line may have none.
  static char separator(String text) {
    char best = ';';
    long most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char c = SEPARATORS.charAt(i);
      long lines =
          text.lines().limit(500).filter(line -> withoutQuotes(line).indexOf(c) >= 0).count();
      if (lines > most) {
        best = c;
        most = lines;
      }
    }
    return best;
  }

  private static String withoutQuotes(String line) {
    return line.replaceAll("\"[^\"]*\"", "");
  }

  /// Whether some bytes are a workbook.
  static Optional<SourceFile> workbookIn(SourceFile file, byte[] bytes) {
    boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    return zip && file.ending().equals("xlsx") ? Optional.of(file) : Optional.empty();
  }
}
