package no.sitat.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.exchange.rows.Row;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.Wording;

/// Reads sub-studies from a table with the columns `key`, `name_nb` and `name_en`, and perhaps
/// `material`, `respondents` and `documents`, whose parts stand between semicolons.
public final class SubStudyReader {
  private SubStudyReader() {}

  /// One row.
  ///
  /// @param respondents labels
  /// @param documents names; `interview` and `post` are all of that kind
  public record Named(
      String key, Wording name, String material, List<String> respondents, List<String> documents) {
    public Named {
      respondents = List.copyOf(respondents);
      documents = List.copyOf(documents);
    }
  }

  public static Reading<List<Named>> read(SourceFile file) {
    return Rows.read(file, SubStudyReader::all);
  }

  private static Reading<List<Named>> all(Rows rows) throws IOException, FileRefused {
    int key = rows.named("key");
    int nb = rows.named("name_nb");
    int en = rows.named("name_en");
    var material = rows.column("material");
    var respondents = rows.column("respondents");
    var documents = rows.column("documents");
    var found = new ArrayList<Named>();
    for (var next = rows.next(); next.isPresent(); next = rows.next()) {
      var row = next.get();
      if (!row.isBlank()) {
        found.add(
            new Named(
                row.cell(key).strip(),
                new Wording(row.cell(nb).strip(), row.cell(en).strip()),
                text(row, material),
                parts(text(row, respondents)),
                parts(text(row, documents))));
      }
    }
    return Reading.taken(found);
  }

  private static String text(Row row, OptionalInt column) {
    return column.isPresent() ? row.cell(column.getAsInt()).strip() : "";
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
