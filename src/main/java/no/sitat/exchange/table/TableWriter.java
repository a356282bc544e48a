package no.sitat.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a table in one of its forms.
public final class TableWriter {
  private TableWriter() {}

  /// Writes the whole table, with English headings where people read them, and flushes; the stream
  /// stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public static void write(Table table, TableFormat format, OutputStream out) {
    write(table, format, "en", out);
  }

  /// Writes the whole table and flushes; the stream stays open.
  ///
  /// @param language of headings where people read them, `nb` or `en`
  /// @throws UncheckedIOException if the stream cannot be written to
  public static void write(Table table, TableFormat format, String language, OutputStream out) {
    var tables = List.of(table);
    switch (format) {
      case XLSX -> WorkbookWriter.write(tables, out);
      case DOCX -> WordTables.write(TableHeads.name(table.name(), language), tables, language, out);
      case HTML -> HtmlPage.write(TableHeads.name(table.name(), language), tables, language, out);
      case CSV, JSON, MD, TABLE -> characters(table, format, out);
    }
  }

  private static void characters(Table table, TableFormat format, OutputStream out) {
    try {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      write(table, format, writer);
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Table table, TableFormat format, Writer out) throws IOException {
    switch (format) {
      case CSV -> CsvForm.write(table, out);
      case JSON -> JsonForm.write(table, out);
      case MD -> MarkdownForm.write(table, out);
      case TABLE -> AlignedForm.write(table, out);
      case XLSX, DOCX, HTML -> throw new IllegalArgumentException(format + " is no such form");
    }
  }
}
