package no.sitat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.RespondentSheet.Column;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.rows.TypedColumn;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.Value;

/// Reads a table of respondents from CSV, a workbook's first sheet, or JSON objects.
///
/// One column names the respondents; the others become variables in their order. A row without a
/// label, with one that has stood before, or with too few or too many cells is refused by its line,
/// and with it the file.
public final class RespondentReader {
  private static final List<String> USUAL_IDS =
      List.of(
          "id",
          "respondent",
          "respondent_id",
          "respondentid",
          "informant",
          "informant_id",
          "label",
          "deltaker",
          "deltakar",
          "participant",
          "participant_id",
          "pseudonym");

  private final Rows rows;
  private final int idColumn;
  private final List<Integer> columns;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private RespondentReader(Rows rows, int idColumn) throws FileRefused {
    this.rows = rows;
    this.idColumn = idColumn;
    columns = columns();
  }

  /// @param id name of the column that has the labels; empty to guess it
  public static Reading<RespondentSheet> read(SourceFile file, Optional<String> id) {
    return Rows.read(
        file,
        rows -> {
          int column = id.isPresent() ? rows.named(id.get()) : rows.guess(USUAL_IDS).orElse(0);
          return new RespondentReader(rows, column).sheet();
        });
  }

  private List<Integer> columns() throws FileRefused {
    var names = new HashSet<String>();
    var found = new ArrayList<Integer>();
    for (int i = 0; i < rows.header().size(); i++) {
      var name = rows.header().get(i);
      if (!name.isEmpty() && !names.add(name)) {
        throw new FileRefused(Reasons.columnTwice(rows.file(), name));
      }
      if (!name.isEmpty() && i != idColumn) {
        found.add(i);
      }
    }
    return found;
  }

  private Reading<RespondentSheet> sheet() throws IOException, FileRefused {
    var taken = new ArrayList<Row>();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      if (isTaken(row.get())) {
        taken.add(row.get());
      }
    }
    if (!refusals.isEmpty()) {
      return Reading.refused(refusals);
    }
    if (taken.isEmpty()) {
      throw new FileRefused(Reasons.noRows(rows.file()));
    }
    var variables = columns.stream().map(column -> variable(column, taken)).toList();
    var sheet =
        new RespondentSheet(
            rows.file(),
            rows.header().get(idColumn),
            variables.stream().map(VariableColumn::column).toList(),
            rows(taken, variables));
    return Reading.taken(sheet);
  }

  private boolean isTaken(Row row) {
    if (row.isBlank()) {
      return false;
    }
    if (!rows.fits(row)) {
      refusals.add(RowReasons.wrongCells(rows, row));
      return false;
    }
    var label = row.cell(idColumn).strip();
    if (label.isEmpty()) {
      refusals.add(Reasons.noLabel(rows.file(), row.line()));
      return false;
    }
    var before = lines.putIfAbsent(label, row.line());
    if (before != null) {
      refusals.add(Reasons.labelTwice(rows.file(), row.line(), label, before));
      return false;
    }
    return true;
  }

  private record VariableColumn(Column column, List<Value> values) {}

  private VariableColumn variable(int column, List<Row> taken) {
    var cells = taken.stream().map(row -> row.cell(column)).toList();
    var typed = TypedColumn.of(cells);
    return new VariableColumn(new Column(rows.header().get(column), typed.type()), typed.values());
  }

  private List<RespondentSheet.Row> rows(List<Row> taken, List<VariableColumn> variables) {
    var list = new ArrayList<RespondentSheet.Row>(taken.size());
    for (int i = 0; i < taken.size(); i++) {
      int at = i;
      var values = variables.stream().map(variable -> variable.values().get(at)).toList();
      var row = taken.get(i);
      list.add(new RespondentSheet.Row(row.line(), row.cell(idColumn).strip(), values));
    }
    return list;
  }
}
