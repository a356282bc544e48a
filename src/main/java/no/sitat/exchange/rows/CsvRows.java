package no.sitat.exchange.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.encoding.TextStream;
import no.sitat.exchange.source.BoundedReader;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Comma, semicolon, tab or bar separated values, with RFC 4180 quotes; the first row names the
/// columns.
///
/// The separator is the one that stands most often in the first row, outside quotes; Excel's
/// `sep=;` in front is obeyed.
final class CsvRows extends Rows {
  private static final String SEPARATORS = ",;\t|";
  private static final int SNIFFED = 64 * 1024;

  private final BoundedReader bounded;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final int linesBefore;
  private final List<String> header;

  private CsvRows(SourceFile file, Opened opened) throws IOException, FileRefused {
    super(file.name(), opened.remark());
    bounded = opened.bounded();
    linesBefore = opened.linesBefore();
    parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(opened.separator())
            .setIgnoreEmptyLines(true)
            .get()
            .parse(opened.reader());
    records = parser.iterator();
    header =
        next()
            .orElseThrow(() -> new FileRefused(TextReasons.emptyFile(file.name())))
            .cells()
            .stream()
            .map(String::strip)
            .toList();
  }

  private record Opened(
      BoundedReader bounded,
      BufferedReader reader,
      char separator,
      int linesBefore,
      Optional<Remark> remark) {}

  static CsvRows open(SourceFile file) throws IOException, FileRefused {
    var stream = new TextStream(file);
    var bounded = new BoundedReader(stream.open());
    return orClosed(bounded, () -> open(file, stream, bounded));
  }

  private static CsvRows open(SourceFile file, TextStream stream, BoundedReader bounded)
      throws IOException, FileRefused {
    var reader = new BufferedReader(bounded, SNIFFED);
    reader.mark(SNIFFED);
    var start = new char[SNIFFED];
    int length = Math.max(0, reader.read(start, 0, start.length));
    reader.reset();
    var first = new String(start, 0, length);
    if (first.matches("(?s)sep=.\\R.*")) {
      reader.readLine();
      return new CsvRows(file, new Opened(bounded, reader, first.charAt(4), 1, stream.remark()));
    }
    return new CsvRows(file, new Opened(bounded, reader, separator(first), 0, stream.remark()));
  }

  private static char separator(String text) {
    var counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean words = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r') && words) {
        break;
      }
      words |= !Character.isWhitespace(c);
      int at = SEPARATORS.indexOf(c);
      if (!quoted && at >= 0) {
        counts[at]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public Optional<Row> next() throws IOException, FileRefused {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      var cells = records.next().stream().map(Rows::clean).toList();
      bounded.rowRead();
      return Optional.of(new Row(line(cells), cells));
    } catch (UncheckedIOException e) {
      throw fault(e);
    }
  }

  /// What the parser could not go on from; a fault of the encoding or the disk stays what it is.
  private FileRefused fault(UncheckedIOException e) throws IOException {
    int line = linesBefore + Math.toIntExact(parser.getCurrentLineNumber());
    return switch (e.getCause()) {
      case BoundedReader.TooLong _ -> new FileRefused(RowReasons.tooLongRow(file(), line));
      case CSVException _ -> new FileRefused(RowReasons.brokenCsv(file(), line));
      case IOException cause -> throw cause;
      case null -> throw e;
    };
  }

  /// The parser stands at the row's last line.
  private int line(List<String> cells) {
    int inside = 0;
    for (var cell : cells) {
      for (int at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) {
        inside++;
      }
    }
    return linesBefore + Math.toIntExact(parser.getCurrentLineNumber()) - inside;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
