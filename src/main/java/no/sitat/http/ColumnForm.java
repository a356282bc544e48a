package no.sitat.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.sitat.exchange.column.ColumnChoice;
import no.sitat.exchange.column.ColumnChoices;
import no.sitat.http.view.Refused;
import no.sitat.registry.Value;
import no.sitat.registry.VariableType;

/// What a form says of the columns of a table, as JSON.
final class ColumnForm {
  private ColumnForm() {}

  /// One column.
  ///
  /// @param heading as the file has it
  /// @param skipped whether it stays outside
  /// @param type what its values are; left out to be found
  /// @param moment when they held; empty for always, left out to be found
  /// @param key of the variable; left out for what the heading says
  record ChosenColumn(
      String heading,
      boolean skipped,
      Optional<String> type,
      Optional<String> moment,
      Optional<String> key) {
    ColumnChoice choice() {
      return new ColumnChoice(
          skipped,
          type.map(ColumnForm::type),
          moment.map(ColumnForm::moment),
          key.map(String::strip).filter(each -> !each.isEmpty()));
    }
  }

  static ColumnChoices of(Optional<String> id, Optional<String> json) {
    var columns = new HashMap<String, ColumnChoice>();
    json.map(ColumnForm::read)
        .orElse(List.of())
        .forEach(column -> columns.put(column.heading(), column.choice()));
    return new ColumnChoices(id, columns);
  }

  private static List<ChosenColumn> read(String json) {
    try {
      return Json.mapper().readValue(json, new TypeReference<List<ChosenColumn>>() {});
    } catch (JsonProcessingException e) {
      throw Refused.field(
          "columns", "kolonnene er ikke gyldig JSON", "the columns are not valid JSON");
    }
  }

  static VariableType type(String key) {
    return Arrays.stream(VariableType.values())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            Refused.field(
                "type",
                "typen er category, ordered, number, date eller text",
                "the type is category, ordered, number, date or text"));
  }

  static String moment(String key) {
    if (!Value.isMoment(key)) {
      throw Refused.field(
          "moment",
          "tidspunktet er immigration, interview, emigration eller en dag som 2024-03-01",
          "the moment is immigration, interview, emigration or a day such as 2024-03-01");
    }
    return key;
  }
}
