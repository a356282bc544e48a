package no.sitat.exchange.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.RegistryRow;
import no.sitat.registry.table.RegistryRow.Kind;
import no.sitat.registry.table.RegistryTable;
import no.sitat.registry.table.Sign;

/// One table of a release, as JSON.
///
/// What is wrong is thrown as an [IllegalArgumentException] whose message is the name of the field.
final class TableNode {
  private static final int MOST_DIGITS = 15;
  private static final int MOST_DECIMALS = 9;

  private final JsonNode node;
  private final Measure measure;
  private final List<String> dimensions;

  TableNode(JsonNode node) {
    this.node = node;
    measure =
        Measure.of(node.path("measures").path(0).asText("count"))
            .orElseThrow(() -> wrong("measures"));
    dimensions = strings(node.path("dimensions"), node.path("dimension"));
  }

  private static IllegalArgumentException wrong(String field) {
    return new IllegalArgumentException(field);
  }

  RegistryTable table() {
    var rows = new ArrayList<RegistryRow>();
    node.path("rows").forEach(row -> rows.add(row(row)));
    if (rows.isEmpty()) {
      throw wrong("rows");
    }
    var percent = node.path("decimals").path("percent");
    var notes = new ArrayList<Wording>();
    node.path("notes").forEach(note -> notes.add(words(note, "nb", "en")));
    return new RegistryTable(
        node.path("id").asText(),
        wording(node, "title"),
        dimensions,
        measure,
        filter(node.path("filter")),
        rows,
        figure(node, List.of("total"), measure == Measure.COUNT),
        figure(node, List.of("total_percent", "total_percent_published"), false),
        percent.isInt() ? Math.clamp(percent.asInt(), 0, MOST_DECIMALS) : percentDecimals(rows),
        notes);
  }

  /// As many as any printed percent needs.
  private static int percentDecimals(List<RegistryRow> rows) {
    return rows.stream()
        .flatMap(row -> row.percent().value().stream())
        .mapToInt(percent -> Math.max(0, percent.stripTrailingZeros().scale()))
        .max()
        .orElse(0);
  }

  private RegistryRow row(JsonNode row) {
    var label = wording(row, "label");
    var kind =
        switch (row.path("kind").asText()) {
          case "residual" -> Kind.RESIDUAL;
          case "change" -> Kind.CHANGE;
          default -> Kind.CATEGORY;
        };
    boolean whole = measure == Measure.COUNT;
    var names = whole ? List.of("count") : List.of(measure.key(), "value", "percent");
    return new RegistryRow(
        codes(row, label),
        label,
        kind,
        filter(row.path("within")),
        figure(row, names, whole && kind != Kind.CHANGE),
        whole ? figure(row, List.of("percent", "percent_published"), false) : Figure.NOTHING);
  }

  /// A code for each dimension; without codes, the label.
  private List<String> codes(JsonNode row, Wording label) {
    if (dimensions.isEmpty()) {
      return List.of();
    }
    var code = row.path("code").asText(row.path("iso2").asText(""));
    var codes =
        row.path("codes").isArray()
            ? strings(row.path("codes"), row.path("code"))
            : List.of(code.isBlank() ? label.in("nb") : code);
    if (codes.size() != dimensions.size() || codes.stream().anyMatch(String::isBlank)) {
      throw wrong("code");
    }
    return codes;
  }

  /// @param names of the field; the first that is there counts
  private static Figure figure(JsonNode in, List<String> names, boolean whole) {
    for (var name : names) {
      var printed = in.path(name);
      var signed = in.path(name + "_sign");
      if (printed.isMissingNode() && signed.isMissingNode()) {
        continue;
      }
      var sign =
          sign(signed.asText(""), name)
              .or(() -> printed.isTextual() ? sign(printed.asText(), name) : Optional.empty());
      var value =
          printed.isNumber()
              ? Optional.of(number(printed, name, whole))
              : Optional.<BigDecimal>empty();
      if (!printed.isNumber()
          && !printed.isTextual()
          && !printed.isNull()
          && !printed.isMissingNode()) {
        throw wrong(name);
      }
      if (value.isPresent() && sign.isPresent() && !sign.get().isRemark()) {
        throw wrong(name + "_sign");
      }
      return new Figure(value, sign);
    }
    return Figure.NOTHING;
  }

  private static Optional<Sign> sign(String printed, String field) {
    return printed.isBlank()
        ? Optional.empty()
        : Optional.of(Sign.of(printed.strip()).orElseThrow(() -> wrong(field)));
  }

  private static BigDecimal number(JsonNode printed, String field, boolean whole) {
    var number = printed.decimalValue();
    boolean sane =
        Math.abs((long) number.scale()) <= MOST_DECIMALS
            && (long) number.precision() - number.scale() <= MOST_DIGITS;
    if (!sane || (whole && (number.signum() < 0 || number.stripTrailingZeros().scale() > 0))) {
      throw wrong(field);
    }
    return number;
  }

  private static List<String> strings(JsonNode list, JsonNode single) {
    var strings = new ArrayList<String>();
    list.forEach(each -> strings.add(each.asText()));
    if (strings.isEmpty() && !single.asText("").isBlank()) {
      strings.add(single.asText());
    }
    return strings;
  }

  /// An object of dimensions and categories, or `dimension=category`.
  static Map<String, String> filter(JsonNode node) {
    var filter = new LinkedHashMap<String, String>();
    node.properties().forEach(each -> filter.put(each.getKey(), each.getValue().asText()));
    var text = node.asText("");
    int equals = text.indexOf('=');
    if (equals > 0) {
      filter.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }
    return filter;
  }

  static Wording wording(JsonNode node, String name) {
    return words(node, name + "_nb", name + "_en");
  }

  private static Wording words(JsonNode node, String nb, String en) {
    return new Wording(node.path(nb).asText(""), node.path(en).asText(""));
  }
}
