package no.sitat.exchange.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.exchange.encoding.TextReasons;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.SourceFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The first sheet of an Excel workbook; its first row with words names the columns.
///
/// A single merged cell above is a title and is passed over; merged cells beside each other are
/// headings of several columns and stand before the names in the next row: *ved utvandring: alder*.
///
/// A cell becomes what a person means by it: dates in ISO 8601, numbers in full with a point,
/// numbers shown with leading zeros with those, formulas by the value they last had.
final class SheetRows extends Rows {
  private static final int LARGEST = 64 * 1024 * 1024;

  /// No table of people or numbers is wider; a sheet with one word in its last column seems so.
  private static final int MOST_COLUMNS = 4000;

  private static final Pattern ZEROS = Pattern.compile("0{2,}");

  private final XSSFWorkbook workbook;
  private final Sheet sheet;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final List<String> header;
  private int at;

  private SheetRows(SourceFile file, XSSFWorkbook workbook) throws FileRefused {
    super(file.name());
    this.workbook = workbook;
    sheet = workbook.getSheetAt(0);
    at = sheet.getFirstRowNum();
    var first = nextWithWords(0);
    if (first.isEmpty()) {
      throw new FileRefused(TextReasons.emptyFile(file.name()));
    }
    header = names(first.get());
    if (header.size() > MOST_COLUMNS) {
      throw new FileRefused(RowReasons.hugeWorkbook(file.name()));
    }
  }

  private List<String> names(Row first) {
    if (isTitle(first)) {
      int after = at;
      var next = nextWithWords(0);
      if (next.isPresent()) {
        return names(next.get());
      }
      at = after;
    }
    var names = new ArrayList<>(spread(first));
    if (!names.equals(first.cells())) {
      var below = row(at++, names.size()).cells();
      for (int i = 0; i < below.size(); i++) {
        var group = i < names.size() ? names.get(i).strip() : "";
        var name = below.get(i).strip();
        var both = group.isEmpty() || name.isEmpty() ? group + name : group + ": " + name;
        if (i < names.size()) {
          names.set(i, both);
        } else {
          names.add(both);
        }
      }
    }
    while (names.getLast().isBlank()) {
      names.removeLast();
    }
    return names.stream().map(String::strip).toList();
  }

  private boolean isTitle(Row row) {
    long words = row.cells().stream().filter(cell -> !cell.isBlank()).count();
    return words == 1 && !spread(row).equals(row.cells());
  }

  /// The cells of a row, those that are merged over several columns in each of them.
  private List<String> spread(Row row) {
    var cells = new ArrayList<>(row.cells());
    for (var region : sheet.getMergedRegions()) {
      if (region.getFirstRow() == row.line() - 1) {
        while (cells.size() <= region.getLastColumn()) {
          cells.add("");
        }
        for (int i = region.getFirstColumn() + 1; i <= region.getLastColumn(); i++) {
          cells.set(i, row.cell(region.getFirstColumn()));
        }
      }
    }
    return cells;
  }

  /// Whether the bytes are a zip and the name or the entries say that it is a workbook.
  static boolean isWorkbook(byte[] head, SourceFile file) {
    var start = new String(head, StandardCharsets.ISO_8859_1);
    return start.startsWith("PK\3\4") && (file.ending().equals("xlsx") || start.contains("xl/"));
  }

  static SheetRows open(SourceFile file) throws IOException, FileRefused {
    byte[] bytes;
    try (var in = file.open()) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new FileRefused(TextReasons.tooLarge(file.name(), LARGEST));
    }
    try {
      return new SheetRows(file, new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    } catch (IOException | RuntimeException e) {
      throw refused(file.name(), e);
    }
  }

  /// The library throws what it comes across where a workbook is wrong, and stops where a small
  /// file unfolds into a huge one. Either is the matter of this file alone.
  private static FileRefused refused(String file, Exception fault) {
    boolean isHuge =
        fault instanceof RecordFormatException
            || String.valueOf(fault.getMessage()).startsWith("Zip bomb");
    return new FileRefused(
        isHuge ? RowReasons.hugeWorkbook(file) : RowReasons.brokenWorkbook(file));
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public Optional<Row> next() throws FileRefused {
    try {
      return nextWithWords(header.size());
    } catch (RuntimeException e) {
      throw refused(file(), e);
    }
  }

  private Optional<Row> nextWithWords(int columns) {
    while (at <= sheet.getLastRowNum()) {
      if (sheet.getRow(at) == null) {
        at++;
        continue;
      }
      var row = row(at++, columns);
      if (!row.isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Row row(int number, int columns) {
    var found = sheet.getRow(number);
    int last = found == null ? 0 : Math.max(0, found.getLastCellNum());
    var cells = new ArrayList<String>();
    for (int i = 0; i < Math.max(columns, last); i++) {
      var cell = found == null ? null : found.getCell(i);
      cells.add(cell == null ? "" : clean(text(cell)));
    }
    return new Row(number + 1, cells);
  }

  private String text(Cell cell) {
    var type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> number(cell);
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      default -> "";
    };
  }

  private String number(Cell cell) {
    if (DateUtil.isCellDateFormatted(cell)) {
      var moment = cell.getLocalDateTimeCellValue();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
    var style = cell.getCellStyle();
    if (ZEROS.matcher(style.getDataFormatString()).matches()) {
      return formatter.formatRawCellContents(
          cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString());
    }
    return BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
