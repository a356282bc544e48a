package no.sitat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.RegistryFinding;
import no.sitat.crosstab.joint.RegistryGroup;
import no.sitat.crosstab.joint.TableCell;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.Measure;

/// Reads the rows of a joint display from a table; only the column `finding` must be there.
///
/// The columns are those of `docs/formats.md`: `finding, number, measure, source, year, cell, code,
/// variable, value, quote_document, quote, counter_document, counter, fit, conclusion`. A quotation
/// is given by its document and its words. A value that is none of those known is refused by its
/// line, and with it the file.
public final class JointReader {
  private final Rows rows;
  private final List<Refusal> refusals = new ArrayList<>();

  private JointReader(Rows rows) {
    this.rows = rows;
  }

  public static Reading<List<IncomingJointRow>> read(SourceFile file) {
    return Rows.read(file, rows -> new JointReader(rows).all());
  }

  private Reading<List<IncomingJointRow>> all() throws IOException, FileRefused {
    rows.named("finding");
    var read = new ArrayList<IncomingJointRow>();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      if (row.get().isBlank()) {
        continue;
      }
      if (rows.fits(row.get())) {
        read.add(read(row.get()));
      } else {
        refusals.add(RowReasons.wrongCells(rows, row.get()));
      }
    }
    if (!refusals.isEmpty()) {
      return Reading.refused(refusals);
    }
    if (read.isEmpty()) {
      throw new FileRefused(Reasons.noRows(rows.file()));
    }
    return Reading.taken(List.copyOf(read));
  }

  private IncomingJointRow read(Row row) {
    var finding =
        new RegistryFinding(
            cell(row, "finding"),
            cell(row, "number"),
            known(row, "measure", Measure.of(cell(row, "measure"))),
            cell(row, "source"),
            cell(row, "year"),
            known(row, "cell", TableCell.read(cell(row, "cell"))));
    return new IncomingJointRow(
        row.line(),
        finding,
        cell(row, "code"),
        group(row),
        words(row, "quote"),
        words(row, "counter"),
        known(row, "fit", Fit.keyed(cell(row, "fit"))),
        cell(row, "conclusion"));
  }

  private Optional<RegistryGroup> group(Row row) {
    var variable = cell(row, "variable");
    var value = cell(row, "value");
    if (variable.isEmpty() != value.isEmpty()) {
      refusals.add(
          Reasons.badValue(rows.file(), row.line(), value.isEmpty() ? "value" : "variable"));
    }
    return variable.isEmpty() || value.isEmpty()
        ? Optional.empty()
        : Optional.of(new RegistryGroup(variable, value));
  }

  private Optional<IncomingJointRow.Words> words(Row row, String column) {
    var text = cell(row, column);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new IncomingJointRow.Words(cell(row, column + "_document"), text));
  }

  private <T> Optional<T> known(Row row, String column, Optional<T> read) {
    if (read.isEmpty() && !cell(row, column).isEmpty()) {
      refusals.add(Reasons.badValue(rows.file(), row.line(), column));
    }
    return read;
  }

  private String cell(Row row, String column) {
    var at = rows.column(column);
    return at.isPresent() ? row.cell(at.getAsInt()).strip() : "";
  }
}
