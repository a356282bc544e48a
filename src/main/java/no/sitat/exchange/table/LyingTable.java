package no.sitat.exchange.table;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// A table of a Word document as wide as its lying pages of A4, with columns of widths that stay
/// whatever the words.
final class LyingTable {
  /// Of the letters of what stands in it, in points.
  static final int WORDS = 9;

  /// Of the letters of what is said about that.
  static final int SMALL = 8;

  /// The colour of the same.
  static final String SOFT = "6B6B6B";

  /// Of a page of A4 that lies, in twentieths of a point.
  private static final int LONG_SIDE = 16_838;

  private static final int SHORT_SIDE = 11_906;
  private static final int MARGIN = 850;

  private final XWPFTable table;
  private final int[] widths;

  /// @param widths of the columns, in twentieths of a point; 15,138 together
  LyingTable(XWPFDocument document, int... widths) {
    this.widths = widths.clone();
    table = document.createTable(1, widths.length);
    table.setWidth(String.valueOf(LONG_SIDE - 2 * MARGIN));
    var grid = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < widths.length; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(widths[i]));
      table.getRow(0).getCell(i).setWidth(String.valueOf(widths[i]));
    }
    table.getRow(0).setRepeatHeader(true);
  }

  /// Lays the pages of a document.
  static void lie(XWPFDocument document) {
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

  /// What a column is called.
  ///
  /// @return the paragraph it stands in
  XWPFParagraph heading(int column, String text) {
    var paragraph = table.getRow(0).getCell(column).getParagraphs().getFirst();
    var run = run(paragraph, text, WORDS);
    run.setBold(true);
    return paragraph;
  }

  /// A further row, which no page divides.
  Row row() {
    var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
    row.setCantSplitRow(true);
    return new Row(row);
  }

  /// A row, whose cells come one by one.
  final class Row {
    private final XWPFTableRow row;
    private int column;

    private Row(XWPFTableRow row) {
      this.row = row;
    }

    /// The next cell, with one paragraph.
    XWPFTableCell next() {
      var cell = row.createCell();
      cell.setWidth(String.valueOf(widths[column++]));
      var paragraph =
          cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst();
      paragraph.setSpacingAfter(20);
      return cell;
    }
  }

  /// @param size in points
  static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    var run = paragraph.createRun();
    run.setFontSize(size);
    run.setText(text);
    return run;
  }
}
