package no.sitat.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import no.sitat.exchange.rows.Rows;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.Wording;

/// Reads what variables are called, from a table with the columns `key`, `name_nb` and `name_en`.
public final class VariableNameReader {
  private VariableNameReader() {}

  /// Names by key, in the order of the file; what stands last holds.
  public static Reading<Map<String, Wording>> read(SourceFile file) {
    return Rows.read(file, VariableNameReader::names);
  }

  private static Reading<Map<String, Wording>> names(Rows rows) throws IOException, FileRefused {
    int key = rows.named("key");
    int nb = rows.named("name_nb");
    int en = rows.named("name_en");
    var names = new LinkedHashMap<String, Wording>();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      var words = row.get();
      if (!words.isBlank()) {
        names.put(
            words.cell(key).strip(), new Wording(words.cell(nb).strip(), words.cell(en).strip()));
      }
    }
    return Reading.taken(names);
  }
}
