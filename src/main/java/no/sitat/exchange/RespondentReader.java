package no.sitat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.exchange.RespondentSheet.Column;
import no.sitat.exchange.column.ColumnChoices;
import no.sitat.exchange.column.ReadColumn;
import no.sitat.exchange.column.ReadColumns;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

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
  private final ColumnChoices choices;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private RespondentReader(Rows rows, int idColumn, ColumnChoices choices) throws FileRefused {
    this.rows = rows;
    this.idColumn = idColumn;
    this.choices = choices;
    refuseNamesTwice();
  }

  /// @param id name of the column that has the labels; empty to guess it
  public static Reading<RespondentSheet> read(SourceFile file, Optional<String> id) {
    return read(file, ColumnChoices.ofId(id));
  }

  public static Reading<RespondentSheet> read(SourceFile file, ColumnChoices choices) {
    var looked = look(file, choices);
    return looked.refusals().isEmpty()
        ? looked.map(RespondentLook::sheet)
        : Reading.refused(looked.refusals());
  }

  /// How the table would be taken; rows that refuse it are not in what is shown.
  public static Reading<RespondentLook> look(SourceFile file, ColumnChoices choices) {
    return Rows.read(
        file,
        rows -> {
          var id = choices.id();
          int column = id.isPresent() ? rows.named(id.get()) : rows.guess(USUAL_IDS).orElse(0);
          return new RespondentReader(rows, column, choices).look();
        });
  }

  private void refuseNamesTwice() throws FileRefused {
    var names = new HashSet<String>();
    for (var name : rows.header()) {
      if (!name.isEmpty() && !names.add(name)) {
        throw new FileRefused(Reasons.columnTwice(rows.file(), name));
      }
    }
  }

  private Reading<RespondentLook> look() throws IOException, FileRefused {
    var taken = new ArrayList<Row>();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      if (isTaken(row.get())) {
        taken.add(row.get());
      }
    }
    if (taken.isEmpty() && refusals.isEmpty()) {
      throw new FileRefused(Reasons.noRows(rows.file()));
    }
    var sources =
        IntStream.range(0, rows.header().size())
            .filter(column -> column != idColumn)
            .mapToObj(column -> source(column, taken))
            .toList();
    var columns = ReadColumns.of(sources, choices);
    ReadColumns.twice(columns)
        .ifPresent(key -> refusals.add(Reasons.variableTwice(rows.file(), key)));
    return new Reading<>(
        Optional.of(
            new RespondentLook(
                rows.header().stream().filter(name -> !name.isEmpty()).toList(),
                columns,
                sheet(columns, taken))),
        Refusal.listed(refusals),
        List.of());
  }

  private ReadColumns.Source source(int column, List<Row> taken) {
    var cells = taken.stream().map(row -> row.cell(column)).toList();
    return new ReadColumns.Source(rows.header().get(column), cells);
  }

  private RespondentSheet sheet(List<ReadColumn> columns, List<Row> taken) {
    var variables = columns.stream().filter(ReadColumn::isTaken).toList();
    return new RespondentSheet(
        rows.file(),
        rows.header().get(idColumn),
        variables.stream().map(each -> new Column(each.key(), each.type())).toList(),
        rows(taken, variables));
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

  private List<RespondentSheet.Row> rows(List<Row> taken, List<ReadColumn> variables) {
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
