package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.sitat.codebook.LocalText;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Tables as a Word document to read: each under its heading, on lying pages, with column headings
/// on every page and columns as wide as what stands in them asks for; columns in which nothing
/// stands are left out. A table of more columns than a page is wide for is a record for each row.
///
/// A Word document is built in memory, so each table has at most [#MOST] rows; when there are more,
/// its last row says so.
public final class WordTables {
  /// How many rows it takes.
  public static final int MOST = 5_000;

  private static final int TITLE = 18;
  private static final int HEADING = 13;
  private static final int PAGE = 15_138;

  /// Room for what a line of a record is about, in twentieths of a point.
  private static final int RECORD = 2_600;

  private static final int RECORD_NAME = 11;

  private static final LocalText MORE =
      new LocalText(
          "… flere rader enn et Word-dokument tar; ta ut CSV eller XLSX",
          "… more rows than a Word document takes; export CSV or XLSX");

  private final XWPFDocument document;
  private final String title;
  private final String language;

  private WordTables(XWPFDocument document, String title, String language) {
    this.document = document;
    this.title = title;
    this.language = language;
  }

  /// Writes the document and flushes; the stream stays open.
  ///
  /// @param title of the document
  /// @param language of what is said about the tables, `nb` or `en`
  /// @throws UncheckedIOException if the stream cannot be written to
  public static void write(String title, List<Table> tables, String language, OutputStream out) {
    try (var document = new XWPFDocument()) {
      LyingTable.lie(document);
      WordHeading.write(document.createParagraph(), title, TITLE);
      var writing = new WordTables(document, title, language);
      tables.forEach(writing::table);
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void table(Table table) {
    var read = new ForReaders(table, language);
    if (!read.name().equals(title)) {
      WordHeading.write(document.createParagraph(), read.name(), HEADING);
    }
    var rows = new ArrayList<List<String>>();
    var numbers = new ArrayList<List<Boolean>>();
    boolean more = false;
    for (var row : read.rows()) {
      if (rows.size() == MOST) {
        more = true;
        break;
      }
      rows.add(row.stream().map(cell -> read.words(cell, ":")).toList());
      numbers.add(row.stream().map(WordTables::standsRight).toList());
    }
    var columns = WordColumns.of(read.heads(), rows);
    if (columns.fit()) {
      lay(columns, rows, numbers);
    } else {
      rows.forEach(row -> record(columns, row));
    }
    if (more) {
      LyingTable.run(document.createParagraph(), MORE.in(language), LyingTable.WORDS);
    }
    document.createParagraph();
  }

  private static boolean standsRight(Cell cell) {
    return cell.isNumber() || cell instanceof Cell.Hidden;
  }

  private void lay(WordColumns columns, List<List<String>> rows, List<List<Boolean>> numbers) {
    var lying = new LyingTable(document, columns.widths(PAGE));
    for (int i = 0; i < columns.heads().size(); i++) {
      lying.heading(i, columns.heads().get(i));
    }
    for (int at = 0; at < rows.size(); at++) {
      var row = lying.row();
      for (int column : columns.filled()) {
        var paragraph = row.next().getParagraphs().getFirst();
        if (numbers.get(at).get(column)) {
          paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        lines(sized(paragraph.createRun(), LyingTable.SMALL), rows.get(at).get(column));
      }
    }
  }

  /// A row of more columns than a page is wide for: what it is called, and below a line for each
  /// thing that is said of it.
  private void record(WordColumns columns, List<String> row) {
    boolean first = true;
    for (int i = 0; i < columns.filled().size(); i++) {
      var words = row.get(columns.filled().get(i));
      if (words.isEmpty()) {
        continue;
      }
      var paragraph = document.createParagraph();
      paragraph.setSpacingAfter(0);
      paragraph.setSpacingBefore(first ? 200 : 0);
      paragraph.setKeepNext(first);
      if (!first) {
        paragraph.setIndentationLeft(RECORD);
        paragraph.setIndentationHanging(RECORD);
        var label = sized(paragraph.createRun(), LyingTable.SMALL);
        label.setText(columns.heads().get(i));
        label.setColor(LyingTable.SOFT);
        label.addTab();
      }
      var run = sized(paragraph.createRun(), first ? RECORD_NAME : LyingTable.WORDS);
      run.setBold(first);
      lines(run, words);
      first = false;
    }
  }

  private static XWPFRun sized(XWPFRun run, int size) {
    run.setFontSize(size);
    return run;
  }

  /// Line breaks stay line breaks.
  private static void lines(XWPFRun run, String words) {
    var lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }
}
