package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Tables as a Word document to read: each under its heading, on lying pages, with column headings
/// on every page and columns as wide as what stands in them asks for.
///
/// A Word document is built in memory, so each table has at most [#MOST] rows; when there are more,
/// its last row says so.
public final class WordTables {
  /// How many rows it takes.
  public static final int MOST = 5_000;

  private static final int TITLE = 18;
  private static final int HEADING = 13;
  private static final int PAGE = 15_138;

  /// Beyond so many letters a column grows no wider.
  private static final int WIDE = 40;

  private static final int NARROW = 5;

  private final XWPFDocument document;
  private final String language;

  private WordTables(XWPFDocument document, String language) {
    this.document = document;
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
      var writing = new WordTables(document, language);
      tables.forEach(writing::table);
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void table(Table table) {
    WordHeading.write(document.createParagraph(), TableHeads.name(table.name(), language), HEADING);
    var rows = new ArrayList<List<Cell>>();
    boolean more = false;
    for (var row : table.rows()) {
      if (rows.size() == MOST) {
        more = true;
        break;
      }
      rows.add(row);
    }
    var heads = table.columns().stream().map(each -> TableHeads.column(each, language)).toList();
    var lying = new LyingTable(document, widths(heads, rows));
    for (int i = 0; i < heads.size(); i++) {
      lying.heading(i, heads.get(i));
    }
    rows.forEach(row -> row(lying, row));
    if (more) {
      var said =
          new LocalText(
              "… flere rader enn et Word-dokument tar; ta ut CSV eller XLSX",
              "… more rows than a Word document takes; export CSV or XLSX");
      LyingTable.run(document.createParagraph(), said.in(language), LyingTable.WORDS);
    }
    document.createParagraph();
  }

  private static int[] widths(List<String> heads, List<List<Cell>> rows) {
    var letters = new double[heads.size()];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Math.clamp(longestWord(heads.get(i)), NARROW, WIDE);
    }
    for (var row : rows.subList(0, Math.min(rows.size(), 200))) {
      for (int i = 0; i < row.size() && i < letters.length; i++) {
        letters[i] = Math.clamp(row.get(i).words(":").length(), letters[i], WIDE);
      }
    }
    double all = 0;
    for (double each : letters) {
      all += each;
    }
    var widths = new int[letters.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (int) (PAGE * letters[i] / all);
    }
    return widths;
  }

  private static int longestWord(String head) {
    return Stream.of(head.split(" ", -1)).mapToInt(String::length).max().orElse(0);
  }

  private static void row(LyingTable table, List<Cell> cells) {
    var row = table.row();
    for (var cell : cells) {
      var paragraph = row.next().getParagraphs().getFirst();
      if (cell.isNumber() || cell instanceof Cell.Hidden) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
      }
      lines(sized(paragraph.createRun()), cell.words(":"));
    }
  }

  private static XWPFRun sized(XWPFRun run) {
    run.setFontSize(LyingTable.SMALL);
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
