package no.sitat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

/// Reads an interview guide from a table with the columns `key`, `wording` and `codes`.
///
/// Rows with the same key are wordings of one question, in their order; codes stand in one cell
/// with semicolons between, and are those of all its rows. A row without a key or a wording is
/// refused by its line, and with it the file.
public final class GuideReader {
  private record Parts(List<String> wordings, Set<String> codes) {}

  private final Rows rows;
  private final List<Refusal> refusals = new ArrayList<>();
  private final Map<String, Parts> questions = new LinkedHashMap<>();

  private GuideReader(Rows rows) {
    this.rows = rows;
  }

  public static Reading<List<IncomingQuestion>> read(SourceFile file) {
    return Rows.read(file, rows -> new GuideReader(rows).guide());
  }

  private Reading<List<IncomingQuestion>> guide() throws IOException, FileRefused {
    int key = rows.named("key");
    int wording = rows.named("wording");
    int codes = rows.column("codes").orElse(-1);
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      if (isTaken(row.get(), key, wording)) {
        var parts =
            questions.computeIfAbsent(
                row.get().cell(key).strip(),
                _ -> new Parts(new ArrayList<>(), new LinkedHashSet<>()));
        parts.wordings().add(row.get().cell(wording).strip());
        parts.codes().addAll(codes < 0 ? List.of() : split(row.get().cell(codes)));
      }
    }
    if (!refusals.isEmpty()) {
      return Reading.refused(refusals);
    }
    if (questions.isEmpty()) {
      throw new FileRefused(Reasons.noRows(rows.file()));
    }
    return Reading.taken(
        questions.entrySet().stream()
            .map(entry ->
                new IncomingQuestion(
                    entry.getKey(),
                    entry.getValue().wordings(),
                    List.copyOf(entry.getValue().codes())))
            .toList());
  }

  private boolean isTaken(Row row, int key, int wording) {
    if (row.isBlank()) {
      return false;
    }
    if (!rows.fits(row)) {
      refusals.add(RowReasons.wrongCells(rows, row));
      return false;
    }
    for (int column : new int[] {key, wording}) {
      if (row.cell(column).isBlank()) {
        refusals.add(Reasons.emptyCell(rows.file(), row.line(), rows.header().get(column)));
        return false;
      }
    }
    return true;
  }

  private static List<String> split(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }
}
