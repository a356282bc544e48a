package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// Writes tables as the sheets of one Excel workbook, row by row and without temporary files, which
/// would hold what informants said outside the project's folder.
///
/// Words are always text cells, never formulas, and stay so when somebody edits them. A cell takes
/// 32,767 characters; longer words are cut and end with `…`. A sheet takes 1,048,576 rows; when
/// there are more, its last row says so.
public final class WorkbookWriter {
  private static final int LONGEST_CELL = 32_767;
  private static final int MOST_ROWS = 1_048_576;
  private static final int WINDOW = 100;

  /// What a spreadsheet takes for the start of a formula when it is typed.
  private static final String FORMULA = "=+-@\t\r";

  /// In 256ths of a character.
  private static final int COLUMN = 18 * 256;

  private final CellStyle heading;
  private final CellStyle words;
  private final CellStyle literal;

  private WorkbookWriter(DeferredSXSSFWorkbook workbook) {
    heading = workbook.createCellStyle();
    words = workbook.createCellStyle();
    literal = workbook.createCellStyle();
    var bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    words.setVerticalAlignment(VerticalAlignment.TOP);
    literal.setVerticalAlignment(VerticalAlignment.TOP);
    literal.setQuotePrefixed(true);
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @param tables with different names
  /// @throws UncheckedIOException if the stream cannot be written to
  public static void write(List<Table> tables, OutputStream out) {
    try (var workbook = new DeferredSXSSFWorkbook(WINDOW)) {
      var writer = new WorkbookWriter(workbook);
      for (var table : tables) {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        sheet.createFreezePane(0, 1);
        sheet.setDefaultColumnWidth(COLUMN / 256);
        sheet.setRowGenerator(made -> writer.rows(table, made));
      }
      workbook.writeAvoidingTempFiles(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rows(Table table, SXSSFSheet sheet) {
    var top = sheet.createRow(0);
    for (int i = 0; i < table.columns().size(); i++) {
      text(top, i, table.columns().get(i)).setCellStyle(heading);
    }
    int at = 1;
    for (var cells : table.rows()) {
      if (at == MOST_ROWS - 1) {
        text(sheet.createRow(at), 0, "… a sheet takes no more rows; export as CSV");
        return;
      }
      row(sheet.createRow(at++), cells);
    }
  }

  private void row(Row row, List<Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case Cell.Text(var text) -> text(row, i, text);
        case Cell.Keyed(var key, _) -> text(row, i, key);
        case Cell.Whole(var number) -> row.createCell(i).setCellValue((double) number);
        case Cell.Decimal(var number) -> row.createCell(i).setCellValue(number);
        case Cell.Hidden _ -> text(row, i, ":");
        case Cell.Blank _ -> {}
      }
    }
  }

  private org.apache.poi.ss.usermodel.Cell text(Row row, int column, String text) {
    var cell = row.createCell(column);
    cell.setCellValue(
        text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text);
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    cell.setCellStyle(formula ? literal : words);
    return cell;
  }
}
