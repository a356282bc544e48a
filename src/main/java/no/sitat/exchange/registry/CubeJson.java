package no.sitat.exchange.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Cube;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Hedge;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.RegistryRelease;
import no.sitat.registry.table.Sign;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;

/// Releases and cubes as Sitat's own JSON, the form they are stored in; see `docs/formats.md`.
///
/// A cell is a number, a sign as text, null, or an object of both and of how loosely it is said.
public final class CubeJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private CubeJson() {}

  static Reading<List<CubeRelease>> read(SourceFile file, JsonNode root) {
    try {
      var cubes = new ArrayList<Cube>();
      root.path("cubes").forEach(each -> cubes.add(cube(each)));
      if (cubes.isEmpty()) {
        throw new IllegalArgumentException("cubes");
      }
      return Reading.taken(List.of(new CubeRelease(head(root), cubes)));
    } catch (IllegalArgumentException e) {
      var wrong =
          TableWrong.at(
              String.valueOf(e.getMessage()), "er ikke som det skal", "is not as it is to be");
      return Reading.refused(Refusal.ofFile(file.name(), Reason.BAD_VALUE, wrong.words()));
    }
  }

  /// The head of a stored release.
  public static RegistryRelease head(String json) {
    return head(tree(json));
  }

  /// A stored cube.
  public static Cube cube(String json) {
    return cube(tree(json));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON of a registry table", e);
    }
  }

  private static RegistryRelease head(JsonNode node) {
    int threshold = node.path("threshold").asInt(RegistryRelease.USUAL_THRESHOLD);
    return new RegistryRelease(
        node.path("id").asText(),
        words(node, "title"),
        words(node, "publisher"),
        words(node, "unit"),
        node.path("period").asText(),
        node.path("cumulative").asBoolean(),
        node.path("released").asText(),
        map(node.path("filter")),
        threshold,
        List.of());
  }

  /// A head as it is stored.
  public static String write(RegistryRelease head) {
    var node = NODES.objectNode();
    node.put("id", head.id());
    put(node, "title", head.title());
    put(node, "publisher", head.publisher());
    put(node, "unit", head.unit());
    node.put("period", head.period());
    node.put("cumulative", head.cumulative());
    node.put("released", head.released());
    node.set("filter", map(head.filter()));
    node.put("threshold", head.threshold());
    return node.toString();
  }

  /// A cube as it is stored.
  public static String write(Cube cube) {
    var node = NODES.objectNode();
    node.put("id", cube.id());
    put(node, "title", cube.title());
    var dimensions = node.putArray("dimensions");
    cube.dimensions().forEach(each -> dimensions.add(write(each)));
    var contents = node.putArray("contents");
    cube.contents().forEach(each -> contents.add(write(each)));
    node.set("filter", map(cube.filter()));
    var notes = node.putArray("notes");
    cube.notes().forEach(each -> notes.add(words(each)));
    var cells = node.putArray("cells");
    cube.cells().forEach(each -> cells.add(write(each)));
    return node.toString();
  }

  private static ObjectNode write(TableDimension dimension) {
    var node = NODES.objectNode();
    node.put("key", dimension.key());
    put(node, "name", dimension.name());
    node.put("role", dimension.role().key());
    var categories = node.putArray("categories");
    for (var each : dimension.categories()) {
      var category = NODES.objectNode();
      category.put("code", each.code());
      put(category, "label", each.label());
      category.put("kind", each.kind().name().toLowerCase(Locale.ROOT));
      if (!each.within().isEmpty()) {
        category.set("within", map(each.within()));
      }
      categories.add(category);
    }
    return node;
  }

  private static ObjectNode write(TableContent content) {
    var node = NODES.objectNode();
    node.put("code", content.code());
    put(node, "label", content.label());
    put(node, "unit", content.unit());
    content.measure().ifPresent(measure -> node.put("measure", measure.key()));
    node.put("decimals", content.decimals());
    return node;
  }

  private static JsonNode write(Figure cell) {
    if (cell.isNothing()) {
      return NullNode.getInstance();
    }
    if (cell.value().isEmpty()) {
      return NODES.textNode(cell.sign().orElseThrow().symbol());
    }
    if (cell.sign().isEmpty() && cell.hedge() == Hedge.EXACT) {
      return NODES.numberNode(cell.value().get());
    }
    var node = NODES.objectNode();
    node.put("value", cell.value().get());
    cell.sign().ifPresent(sign -> node.put("sign", sign.symbol()));
    node.put("hedge", cell.hedge().key());
    return node;
  }

  private static Cube cube(JsonNode node) {
    var dimensions = new ArrayList<TableDimension>();
    node.path("dimensions").forEach(each -> dimensions.add(dimension(each)));
    var contents = new ArrayList<TableContent>();
    node.path("contents").forEach(each -> contents.add(content(each)));
    var notes = new ArrayList<Wording>();
    node.path("notes").forEach(each -> notes.add(wording(each)));
    var cells = new ArrayList<Figure>();
    node.path("cells").forEach(each -> cells.add(figure(each)));
    return new Cube(
        node.path("id").asText(),
        words(node, "title"),
        dimensions,
        contents,
        map(node.path("filter")),
        cells,
        notes);
  }

  private static TableDimension dimension(JsonNode node) {
    var categories = new ArrayList<TableCategory>();
    for (var each : node.path("categories")) {
      categories.add(
          new TableCategory(
              each.path("code").asText(),
              words(each, "label"),
              TableCategory.Kind.valueOf(upper(each.path("kind").asText("category"))),
              map(each.path("within"))));
    }
    return new TableDimension(
        node.path("key").asText(),
        words(node, "name"),
        TableDimension.Role.valueOf(upper(node.path("role").asText("other"))),
        categories);
  }

  private static String upper(String key) {
    return key.toUpperCase(Locale.ROOT);
  }

  private static TableContent content(JsonNode node) {
    return new TableContent(
        node.path("code").asText(),
        words(node, "label"),
        words(node, "unit"),
        Measure.of(node.path("measure").asText("")),
        Math.clamp(node.path("decimals").asInt(), 0, 9));
  }

  private static Figure figure(JsonNode node) {
    if (node.isNumber()) {
      return Figure.of(number(node));
    }
    if (node.isTextual()) {
      return Figure.of(sign(node.asText()));
    }
    if (!node.isObject()) {
      return Figure.NOTHING;
    }
    var sign =
        node.has("sign") ? Optional.of(sign(node.path("sign").asText())) : Optional.<Sign>empty();
    var hedge = Hedge.of(node.path("hedge").asText("exact")).orElse(Hedge.EXACT);
    return new Figure(Optional.of(number(node.path("value"))), sign, hedge);
  }

  private static BigDecimal number(JsonNode node) {
    return CubeDraft.number(node.decimalValue())
        .orElseThrow(() -> new IllegalArgumentException("cells"));
  }

  private static Sign sign(String symbol) {
    return Sign.of(symbol).orElseThrow(() -> new IllegalArgumentException("cells: " + symbol));
  }

  private static Wording words(JsonNode node, String name) {
    return wording(node.path(name));
  }

  private static Wording wording(JsonNode node) {
    return new Wording(node.path("nb").asText(""), node.path("en").asText(""));
  }

  private static void put(ObjectNode node, String name, Wording words) {
    node.set(name, words(words));
  }

  private static ObjectNode words(Wording words) {
    var node = NODES.objectNode();
    node.put("nb", words.nb());
    node.put("en", words.en());
    return node;
  }

  private static Map<String, String> map(JsonNode node) {
    var map = new HashMap<String, String>();
    node.properties().forEach(each -> map.put(each.getKey(), each.getValue().asText()));
    return map;
  }

  private static ObjectNode map(Map<String, String> map) {
    var node = NODES.objectNode();
    map.forEach(node::put);
    return node;
  }
}
