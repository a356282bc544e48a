package no.sitat.exchange.leaving;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.HtmlPage;
import no.sitat.exchange.table.Provenance;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableHeads;
import no.sitat.exchange.table.TableNotes;
import no.sitat.exchange.table.TableNotes.Line;
import no.sitat.exchange.table.TableWriter;
import no.sitat.exchange.table.WordTables;
import no.sitat.exchange.table.WorkbookWriter;

/// A table that leaves, in all its forms, with its origin.
///
/// @param title what somebody has called it, for people; may be empty
/// @param sheets to be read, the first of them alone where there is room for one; may be none
/// @param lines a row for each number
/// @param about what a reader should know, without the origin
public record TableFile(
    String title, List<Table> sheets, Table lines, List<Line> about, Provenance origin) {
  /// What the notes of a table are called.
  public static final LocalText ABOUT = new LocalText("om tabellen", "about the table");

  public TableFile {
    sheets = List.copyOf(sheets);
    about = List.copyOf(about);
  }

  /// A table that nobody has called anything.
  public TableFile(List<Table> sheets, Table lines, List<Line> about, Provenance origin) {
    this("", sheets, lines, about, origin);
  }

  /// The same under a title.
  public TableFile called(String title) {
    return new TableFile(title, sheets, lines, about, origin);
  }

  /// What is told beside the numbers, the origin last.
  public TableNotes notes() {
    var all = new ArrayList<>(about);
    all.addAll(origin.lines());
    return new TableNotes(ABOUT, all);
  }

  /// The one to show where there is room for one.
  public Table first() {
    return sheets.isEmpty() ? lines : sheets.getFirst();
  }

  /// A row for each number, with its origin.
  public Table originLines() {
    return origin.on(lines);
  }

  /// Writes the whole file and flushes; the stream stays open.
  ///
  /// @param language of the notes, `nb` or `en`
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(TableFormat format, String language, OutputStream out) {
    switch (format) {
      case XLSX -> WorkbookWriter.write(workbook(language), out);
      case DOCX -> WordTables.write(title(language), toRead(language), language, out);
      case HTML -> HtmlPage.write(title(language), toRead(language), language, out);
      case MD, TABLE -> {
        TableWriter.write(first(), format, out);
        blankLine(out);
        TableWriter.write(notes().table(language), format, out);
      }
      case CSV, JSON -> TableWriter.write(originLines(), format, out);
    }
  }

  /// What stands over a page of it.
  private String title(String language) {
    return title.isEmpty() ? TableHeads.name(lines.name(), language) : title;
  }

  /// The sheets, or the lines where there are none, and the notes.
  private List<Table> toRead(String language) {
    var all = new ArrayList<>(sheets.isEmpty() ? List.of(lines) : sheets);
    all.add(notes().table(language));
    return all;
  }

  private static void blankLine(OutputStream out) {
    try {
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Table> workbook(String language) {
    var all = new ArrayList<>(sheets);
    all.add(originLines());
    all.add(notes().table(language));
    return all;
  }
}
