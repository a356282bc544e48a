package no.sitat.http.away;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;

/// The checklist COREQ (Tong, Sainsbury and Craig 2007), filled with what a project knows; what
/// only a person can tell stays open, with what is asked.
final class Coreq {
  private static final List<String> COLUMNS =
      List.of("number", "domain", "item", "state", "known", "asked");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode list;
  private final Map<Integer, LocalText> known;
  private final String language;

  /// @param known by the numbers of items
  /// @param language `nb` or `en`
  Coreq(Map<Integer, LocalText> known, String language) {
    this.known = Map.copyOf(known);
    this.language = language.startsWith("en") ? "en" : "nb";
    try {
      list = JSON.readTree(TidyExport.resource("coreq.json"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the list of COREQ is no JSON", e);
    }
  }

  Table table() {
    var rows = new ArrayList<List<Cell>>();
    for (var item : list.get("items")) {
      int number = item.get("n").intValue();
      var told = told(number);
      rows.add(
          List.of(
              Cell.of(number),
              Cell.of(domain(item.get("domain").intValue())),
              Cell.of(item.get(language).textValue()),
              Cell.of(told.isPresent() ? "known" : "open"),
              Cell.of(told),
              Cell.of(item.get("hint_" + language).textValue())));
    }
    return new Table("coreq", COLUMNS, rows);
  }

  /// The same to read and to write in, as Markdown.
  String sheet() {
    var words = new StringBuilder("# COREQ\n\n" + list.get("source").textValue() + "\n");
    int domain = 0;
    for (var item : list.get("items")) {
      if (item.get("domain").intValue() != domain) {
        domain = item.get("domain").intValue();
        words.append("\n## ").append(domain(domain)).append("\n");
      }
      int number = item.get("n").intValue();
      words.append("\n**").append(number).append(". ");
      words.append(item.get(language).textValue()).append("** ");
      words.append(item.get("hint_" + language).textValue()).append("\n\n");
      words.append(told(number).orElse("…………")).append("\n");
    }
    return words.toString();
  }

  private Optional<String> told(int number) {
    return Optional.ofNullable(known.get(number)).map(words -> words.in(language));
  }

  private String domain(int number) {
    return list.get("domains").get(number - 1).get(language).textValue();
  }
}
