package no.sitat.exchange.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/// An array of objects, one a line, with the columns' names.
final class JsonForm {
  private static final JsonFactory JSON =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private JsonForm() {}

  static void write(Table table, Writer out) throws IOException {
    out.write("[");
    boolean first = true;
    for (var row : table.rows()) {
      out.write(first ? "\n" : ",\n");
      first = false;
      try (var json = JSON.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter(""))) {
        object(table.columns(), row, json);
      }
    }
    out.write(first ? "]\n" : "\n]\n");
  }

  private static void object(List<String> columns, List<Cell> row, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i));
      switch (row.get(i)) {
        case Cell.Text(var text) -> json.writeString(text);
        case Cell.Keyed(var key, _) -> json.writeString(key);
        case Cell.Whole(var number) -> json.writeNumber(number);
        case Cell.Decimal(var number) ->
            json.writeNumber(BigDecimal.valueOf(number).toPlainString());
        case Cell.Hidden _, Cell.Blank _ -> json.writeNull();
      }
    }
    json.writeEndObject();
  }
}
