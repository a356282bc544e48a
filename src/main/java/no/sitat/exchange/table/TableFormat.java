package no.sitat.exchange.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms a [Table] is written in.
public enum TableFormat {
  /// Aligned columns for a terminal; long cells cut.
  TABLE("text/plain"),
  /// RFC 4180 with LF: comma, UTF-8 without a byte order mark, a header row.
  CSV("text/csv"),
  /// An array of objects with the columns' names.
  JSON("application/json"),
  /// A workbook with one sheet.
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /// A Markdown table.
  MD("text/markdown"),
  /// A Word document with the table on lying pages.
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /// A page for a browser and for paper.
  HTML("text/html");

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /// What an answer over HTTP says it is; texts are UTF-8.
  public String contentType() {
    return isOfCharacters() ? mediaType + "; charset=utf-8" : mediaType;
  }

  boolean isOfCharacters() {
    return this != XLSX && this != DOCX;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The format of this name or file ending, in any case.
  public static Optional<TableFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.key().equalsIgnoreCase(name)).findAny();
  }
}
