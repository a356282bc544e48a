package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.JointReport.Line;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// A joint display as a Word document for a paper: one table on lying pages, its notes below.
public final class JointDocument {
  private static final int TITLE = 14;
  private static final int WORDS = 9;
  private static final int SMALL = 8;
  private static final String SOFT = "6B6B6B";

  /// Of a page of A4 that lies, in twentieths of a point.
  private static final int LONG_SIDE = 16_838;

  private static final int SHORT_SIDE = 11_906;
  private static final int MARGIN = 850;

  /// Widths of the columns, in the same: finding, theme, quotation, counter-example, fit,
  /// conclusion.
  private static final int[] WIDTHS = {3_100, 2_000, 3_300, 3_000, 1_138, 2_600};

  private final JointReport report;

  public JointDocument(JointReport report) {
    this.report = report;
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(OutputStream out) {
    try (var document = new XWPFDocument()) {
      lie(document);
      WordHeading.write(
          document.createParagraph(),
          say("Registerfunn og intervjuer", "Registry findings and interviews"),
          TITLE);
      table(document);
      for (var note : report.notes()) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(0);
        run(paragraph, note, SMALL, Optional.of(SOFT));
      }
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lie(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var page = section.addNewPgSz();
    page.setW(BigInteger.valueOf(LONG_SIDE));
    page.setH(BigInteger.valueOf(SHORT_SIDE));
    page.setOrient(STPageOrientation.LANDSCAPE);
    var margins = section.addNewPgMar();
    var margin = BigInteger.valueOf(MARGIN);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setTop(margin);
    margins.setBottom(margin);
  }

  private String say(String nb, String en) {
    return new LocalText(nb, en).in(report.language());
  }

  private void table(XWPFDocument document) {
    var table = document.createTable(1, WIDTHS.length);
    table.setWidth(String.valueOf(LONG_SIDE - 2 * MARGIN));
    var grid = table.getCTTbl().addNewTblGrid();
    for (int width : WIDTHS) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    var top = table.getRow(0);
    top.setRepeatHeader(true);
    heading(top, 0, say("Registerfunn", "Registry finding"));
    heading(top, 1, say("Tema, n av n", "Theme, n of n"));
    heading(top, 2, say("Sitat", "Quotation"));
    heading(top, 3, say("Moteksempel", "Counter-example"));
    heading(top, 4, say("Forhold", "Fit"));
    heading(top, 5, say("Konklusjon", "Conclusion"));
    report.lines().forEach(line -> row(table, line));
  }

  private static void heading(XWPFTableRow row, int at, String text) {
    var cell = row.getCell(at);
    cell.setWidth(String.valueOf(WIDTHS[at]));
    var run = cell.getParagraphs().getFirst().createRun();
    run.setBold(true);
    run.setFontSize(WORDS);
    run.setText(text);
  }

  private void row(XWPFTable table, Line line) {
    var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
    row.setCantSplitRow(true);
    var entry = line.row().entry();
    var number = line.number();
    cell(
        row,
        0,
        entry.finding().text(),
        joined(
            " · ",
            number.words().in(report.language()),
            number.words().nb().isEmpty() ? "" : report.measure(line),
            number.source().in(report.language()),
            number.year()));
    cell(
        row,
        1,
        line.theme().map(code -> code.name().in(report.language())).orElse("–"),
        joined(", ", line.of(), report.people(line)));
    quotation(row, 2, line.quote());
    quotation(row, 3, line.counter());
    cell(row, 4, report.fit(line).isEmpty() ? "–" : report.fit(line), "");
    cell(row, 5, entry.conclusion().isEmpty() ? "–" : entry.conclusion(), "");
  }

  private void quotation(XWPFTableRow row, int at, Optional<JointQuotations.Quotation> quote) {
    var said = quote.filter(each -> !each.words().isBlank());
    cell(
        row,
        at,
        said.map(each -> say("«", "“") + each.words() + say("»", "”")).orElse("–"),
        said.map(JointQuotations.Quotation::who).orElse(""));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }

  /// @param below in smaller and softer letters; empty for none
  private static void cell(XWPFTableRow row, int at, String words, String below) {
    var cell = row.createCell();
    cell.setWidth(String.valueOf(WIDTHS[at]));
    var first =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst();
    run(first, words, WORDS, Optional.empty());
    first.setSpacingAfter(20);
    if (!below.isEmpty()) {
      run(cell.addParagraph(), below, SMALL, Optional.of(SOFT));
    }
  }

  private static void run(XWPFParagraph paragraph, String text, int size, Optional<String> colour) {
    paragraph.setSpacingAfter(0);
    boolean first = true;
    for (var line : text.lines().toList()) {
      var run = paragraph.createRun();
      if (!first) {
        run.addBreak();
      }
      first = false;
      run.setFontSize(size);
      colour.ifPresent(run::setColor);
      run.setText(line);
    }
  }
}
