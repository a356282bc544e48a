package no.sitat.exchange.rows;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.sitat.exchange.encoding.Decoding;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;

/// A table being read row by row, whatever its format: CSV, a workbook's first sheet, or JSON
/// objects.
///
/// Cells come as the house keeps text: LF, no stray controls, composed letters (see [PlainText]).
public abstract sealed class Rows implements AutoCloseable permits CsvRows, JsonRows, SheetRows {
  private static final int HEAD = 64 * 1024;

  /// No table of people, posts or codings is wider.
  static final int MOST_COLUMNS = 10_000;

  private final String file;

  private final Optional<Remark> remark;

  Rows(String file) {
    this(file, Optional.empty());
  }

  /// @param remark on how the file is encoded
  Rows(String file, Optional<Remark> remark) {
    this.file = file;
    this.remark = remark;
  }

  /// What went right: everything that a reader does with the rows of a file.
  @FunctionalInterface
  public interface Use<T> {
    Reading<T> of(Rows rows) throws IOException, FileRefused;
  }

  /// Opens the file as what its bytes say it is, uses it, closes it, and turns every way of failing
  /// into a refusal of the whole file.
  public static <T> Reading<T> read(SourceFile file, Use<T> use) {
    try (var rows = open(file)) {
      if (rows.header().size() > MOST_COLUMNS) {
        throw new FileRefused(RowReasons.tooManyColumns(file.name(), MOST_COLUMNS));
      }
      var read = use.of(rows);
      return rows.remark
          .map(remark -> new Reading<>(read.value(), read.refusals(), before(remark, read)))
          .orElse(read);
    } catch (FileRefused e) {
      return Reading.refused(e.refusal());
    } catch (CharacterCodingException e) {
      var failed = new Decoding.Failed(Reason.UNDECODABLE, Optional.empty());
      return Reading.refused(TextReasons.notText(file.name(), failed));
    } catch (IOException e) {
      return Reading.refused(TextReasons.unreadable(file.name()));
    }
  }

  private static List<Remark> before(Remark remark, Reading<?> read) {
    return Stream.concat(Stream.of(remark), read.remarks().stream()).toList();
  }

  private static Rows open(SourceFile file) throws IOException, FileRefused {
    byte[] head;
    try (var in = file.open()) {
      head = in.readNBytes(HEAD);
    }
    if (SheetRows.isWorkbook(head, file)) {
      return SheetRows.open(file);
    }
    return JsonRows.isJson(head) ? JsonRows.open(file) : CsvRows.open(file);
  }

  public String file() {
    return file;
  }

  /// Names of the columns, stripped, in order.
  public abstract List<String> header();

  /// The next row; empty at the end.
  public abstract Optional<Row> next() throws IOException, FileRefused;

  @Override
  public abstract void close() throws IOException;

  /// Whether a row has a cell for each column and no words beyond them.
  public boolean fits(Row row) {
    int columns = header().size();
    return row.cells().size() >= columns
        && row.cells().stream().skip(columns).allMatch(String::isBlank);
  }

  /// The column of this name; if none has it exactly, the one that has it in other case.
  public OptionalInt column(String name) {
    int exact = header().indexOf(name);
    for (int i = 0; exact < 0 && i < header().size(); i++) {
      exact = header().get(i).equalsIgnoreCase(name) ? i : exact;
    }
    return exact < 0 ? OptionalInt.empty() : OptionalInt.of(exact);
  }

  /// The column that somebody named.
  public int named(String name) throws FileRefused {
    return column(name).orElseThrow(() -> new FileRefused(RowReasons.noColumn(file, name)));
  }

  /// The first of the names that is a column.
  public OptionalInt guess(List<String> names) {
    return names.stream()
        .map(this::column)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  /// A way to begin reading rows.
  @FunctionalInterface
  interface Beginning<R> {
    R begin() throws IOException, FileRefused;
  }

  /// Rows that begin, or nothing that stays open: a file that is open cannot be deleted everywhere.
  static <R> R orClosed(Closeable open, Beginning<R> rows) throws IOException, FileRefused {
    try {
      return rows.begin();
    } catch (IOException | FileRefused | RuntimeException e) {
      open.close();
      throw e;
    }
  }

  static String clean(String cell) {
    if (isClean(cell)) {
      return cell;
    }
    var text = PlainText.withoutControls(PlainText.withLineFeeds(cell));
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Whether there is nothing to do, as with nearly every cell: no control character but line feed
  /// and tab, and nothing at or above U+0300, where letters that combine begin.
  private static boolean isClean(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean plain = (c >= 0x20 && c < 0x300 && c != 0x7F) || c == '\n' || c == '\t';
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
