package no.sitat.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.DimensionValues;
import no.sitat.exchange.rows.Row;
import no.sitat.text.Span;

/// A table of codings as a file gives it; names not yet looked up in any project.
///
/// @param rows in the order of the file
public record CodingSheet(String file, List<Row> rows) {
  public CodingSheet {
    rows = List.copyOf(rows);
  }

  /// One coding. Whether document, code and direction exist, and the span lies inside the text, is
  /// for the project to say.
  ///
  /// @param line where the row begins in the file, from 1
  /// @param document name of the document
  /// @param span UTF-16 offsets into the current text; empty where the quote says the place
  /// @param code key or name of the code
  /// @param coder name of the coder; empty for who takes the codings in
  /// @param direction key of the direction; empty for the code's own default
  /// @param weight 0–100
  /// @param created when it was made; empty for now
  /// @param dimensions what else it says; whether the project knows it is for the project to say
  /// @param quote the words that are coded, where the file has no position; else empty
  /// @param paragraph number of the line of the text it begins in, from 1, where the file says one
  public record Row(
      int line,
      String document,
      Span span,
      String code,
      String coder,
      Optional<String> direction,
      OptionalInt weight,
      String memo,
      Optional<Instant> created,
      DimensionValues dimensions,
      String quote,
      OptionalInt paragraph) {
    /// One that says nothing in the project's own dimensions.
    public Row(
        int line,
        String document,
        Span span,
        String code,
        String coder,
        Optional<String> direction,
        OptionalInt weight,
        String memo,
        Optional<Instant> created) {
      this(
          line,
          document,
          span,
          code,
          coder,
          direction,
          weight,
          memo,
          created,
          DimensionValues.NONE,
          "",
          OptionalInt.empty());
    }

    /// Whether its place is to be found by its words.
    public boolean isQuoted() {
      return span.isEmpty();
    }

    /// Where it stands in the file; never the memo, and never the quote.
    @Override
    public String toString() {
      return "Row[line " + line + ", " + document + ", " + span + ", " + code + "]";
    }
  }
}
