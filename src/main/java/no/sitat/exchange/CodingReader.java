package no.sitat.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.sitat.coding.DimensionValues;
import no.sitat.exchange.rows.Moments;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.text.Span;

/// Reads codings from a table: ours, with the columns `document,start,end,code,coder` and perhaps
/// `direction,weight,memo,created,dimensions`, or another tool's, with the words that were coded in
/// the place of positions. Other columns are passed over.
///
/// A row with something missing or wrong is refused by its line, and with it the file: half of
/// somebody's codings would be believed to be all of them.
public final class CodingReader {
  private static final int MOST_WEIGHT = 100;

  /// What stands between the codes of one cell.
  private static final Pattern BETWEEN = Pattern.compile("\\s*[;\n|]\\s*");

  private static final Pattern COMMAS = Pattern.compile("\\s*[,;\n]\\s*");

  private final Rows rows;
  private final CodingLayout layout;
  private final Pattern between;
  private final List<Refusal> refusals = new ArrayList<>();

  private CodingReader(Rows rows, CodingColumns named) throws FileRefused {
    this.rows = rows;
    layout = CodingLayout.of(rows, named);
    if (layout.hasPositions() && layout.coder().isEmpty()) {
      throw new FileRefused(RowReasons.noColumn(rows.file(), "coder"));
    }
    boolean isCombined =
        rows.header().get(layout.code()).toLowerCase(Locale.ROOT).startsWith("codes applied");
    between = isCombined ? COMMAS : BETWEEN;
  }

  /// A table of ours, or one whose header says what its columns are.
  public static Reading<CodingSheet> read(SourceFile file) {
    return read(file, CodingColumns.GUESSED);
  }

  /// @param named the columns that somebody named; the others are guessed
  public static Reading<CodingSheet> read(SourceFile file, CodingColumns named) {
    return Rows.read(file, rows -> new CodingReader(rows, named).sheet());
  }

  /// How the columns of a table are called, and which of them are understood without a word.
  ///
  /// @param guessed headings, by what they hold ([CodingColumns#ROLES])
  public record Headings(List<String> all, Map<String, String> guessed) {}

  /// The columns of a table; empty when it is none.
  public static Optional<Headings> headings(SourceFile file) {
    return Rows.read(
            file,
            rows ->
                Reading.taken(new Headings(List.copyOf(rows.header()), CodingLayout.guessed(rows))))
        .value();
  }

  /// Whether a table with these columns is one of codings, ours or another tool's.
  public static boolean isTable(List<String> header) {
    return CodingLayout.isOfCodings(header);
  }

  private Reading<CodingSheet> sheet() throws IOException, FileRefused {
    var taken = new ArrayList<CodingSheet.Row>();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      if (!row.get().isBlank()) {
        take(row.get(), taken);
      }
    }
    if (!refusals.isEmpty()) {
      return Reading.refused(refusals);
    }
    if (taken.isEmpty()) {
      throw new FileRefused(Reasons.noRows(rows.file()));
    }
    return Reading.taken(new CodingSheet(rows.file(), taken));
  }

  private void take(Row row, List<CodingSheet.Row> into) {
    if (!rows.fits(row)) {
      refusals.add(RowReasons.wrongCells(rows, row));
      return;
    }
    try {
      into.addAll(codings(row));
    } catch (FileRefused e) {
      refusals.add(e.refusal());
    }
  }

  /// One for each code of the row.
  private List<CodingSheet.Row> codings(Row row) throws FileRefused {
    var document = name(row, layout.document(), "document");
    var span = layout.hasPositions() ? span(row) : NOWHERE;
    var written = name(row, layout.code(), "code");
    var codes =
        layout.hasPositions()
            ? List.of(written)
            : between.splitAsStream(written).filter(code -> !code.isEmpty()).distinct().toList();
    if (codes.isEmpty()) {
      throw wrong(row, "code");
    }
    var coder =
        layout.hasPositions()
            ? name(row, layout.coder().orElseThrow(), "coder")
            : cell(row, layout.coder());
    var quote = layout.hasPositions() ? "" : name(row, layout.text().orElseThrow(), "text");
    var codings = new ArrayList<CodingSheet.Row>(codes.size());
    for (var code : codes) {
      codings.add(
          new CodingSheet.Row(
              row.line(),
              document,
              span,
              code,
              coder,
              Optional.of(cell(row, layout.direction())).filter(text -> !text.isEmpty()),
              weight(row),
              cell(row, layout.memo()),
              created(row),
              dimensions(row),
              quote,
              number(cell(row, layout.paragraph()))));
    }
    return codings;
  }

  private static final Span NOWHERE = new Span(0, 0);

  private static String cell(Row row, OptionalInt column) {
    return column.isPresent() ? row.cell(column.getAsInt()).strip() : "";
  }

  /// Another tool's time that cannot be read is no reason to refuse its codings.
  private Optional<Instant> created(Row row) throws FileRefused {
    var written = cell(row, layout.created());
    var time = Moments.moment(written);
    if (time.isEmpty() && !written.isEmpty() && layout.hasPositions()) {
      throw wrong(row, "created");
    }
    return time;
  }

  private String name(Row row, int column, String what) throws FileRefused {
    var text = row.cell(column).strip();
    if (text.isEmpty()) {
      throw wrong(row, what);
    }
    return text;
  }

  private Span span(Row row) throws FileRefused {
    int from = number(cell(row, layout.start())).orElseThrow(() -> wrong(row, "start"));
    int to = number(cell(row, layout.end())).orElseThrow(() -> wrong(row, "end"));
    if (to <= from) {
      throw wrong(row, "end");
    }
    return new Span(from, to);
  }

  private DimensionValues dimensions(Row row) throws FileRefused {
    try {
      return DimensionValues.parse(cell(row, rows.column("dimensions")));
    } catch (IllegalArgumentException _) {
      throw wrong(row, "dimensions");
    }
  }

  private OptionalInt weight(Row row) throws FileRefused {
    var text = cell(row, layout.weight());
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    int weight = number(text).orElseThrow(() -> wrong(row, "weight"));
    if (weight > MOST_WEIGHT) {
      throw wrong(row, "weight");
    }
    return OptionalInt.of(weight);
  }

  /// A whole number from 0 on.
  private static OptionalInt number(String cell) {
    var text = cell.strip();
    return text.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private FileRefused wrong(Row row, String column) {
    return new FileRefused(Reasons.badValue(rows.file(), row.line(), column));
  }
}
