package no.sitat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

/// Reads codings from a table with the columns `document,start,end,code,coder` and perhaps
/// `direction,weight,memo,created,dimensions`; other columns are passed over.
///
/// A row with something missing or wrong is refused by its line, and with it the file: half of
/// somebody's codings would be believed to be all of them.
public final class CodingReader {
  private static final int MOST_WEIGHT = 100;

  private final Rows rows;
  private final int document;
  private final int start;
  private final int end;
  private final int code;
  private final int coder;
  private final List<Refusal> refusals = new ArrayList<>();

  private CodingReader(Rows rows) throws FileRefused {
    this.rows = rows;
    document = rows.named("document");
    start = rows.named("start");
    end = rows.named("end");
    code = rows.named("code");
    coder = rows.named("coder");
  }

  public static Reading<CodingSheet> read(SourceFile file) {
    return Rows.read(file, rows -> new CodingReader(rows).sheet());
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
      into.add(coding(row));
    } catch (FileRefused e) {
      refusals.add(e.refusal());
    }
  }

  private CodingSheet.Row coding(Row row) throws FileRefused {
    return new CodingSheet.Row(
        row.line(),
        name(row, document, "document"),
        span(row),
        name(row, code, "code"),
        name(row, coder, "coder"),
        optional(row, "direction"),
        weight(row),
        optional(row, "memo").orElse(""),
        optional(row, "created").isPresent()
            ? Optional.of(
                optional(row, "created")
                    .flatMap(Moments::moment)
                    .orElseThrow(() -> wrong(row, "created")))
            : Optional.empty(),
        dimensions(row));
  }

  private String name(Row row, int column, String what) throws FileRefused {
    var text = row.cell(column).strip();
    if (text.isEmpty()) {
      throw wrong(row, what);
    }
    return text;
  }

  private Span span(Row row) throws FileRefused {
    int from = number(row.cell(start)).orElseThrow(() -> wrong(row, "start"));
    int to = number(row.cell(end)).orElseThrow(() -> wrong(row, "end"));
    if (to <= from) {
      throw wrong(row, "end");
    }
    return new Span(from, to);
  }

  private DimensionValues dimensions(Row row) throws FileRefused {
    try {
      return DimensionValues.parse(optional(row, "dimensions").orElse(""));
    } catch (IllegalArgumentException _) {
      throw wrong(row, "dimensions");
    }
  }

  private OptionalInt weight(Row row) throws FileRefused {
    var text = optional(row, "weight");
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    int weight = number(text.get()).orElseThrow(() -> wrong(row, "weight"));
    if (weight > MOST_WEIGHT) {
      throw wrong(row, "weight");
    }
    return OptionalInt.of(weight);
  }

  private Optional<String> optional(Row row, String column) {
    var at = rows.column(column);
    return at.isEmpty()
        ? Optional.empty()
        : Optional.of(row.cell(at.getAsInt()).strip()).filter(text -> !text.isEmpty());
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
