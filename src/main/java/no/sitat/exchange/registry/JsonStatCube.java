package no.sitat.exchange.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.registry.Wording;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Sign;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;
import no.sitat.registry.table.TableDimension.Role;

/// One dataset of JSON-stat 1 or 2 as a cube.
///
/// Version 1 has `id`, `size` and `role` inside `dimension`, version 2 beside it; sizes may be
/// strings. What contradicts itself is a [TableWrong] that names the field.
final class JsonStatCube {
  /// Signs of other houses than Statistics Norway: Eurostat's provisional, break, confidential.
  private static final Map<String, Sign> FLAGS =
      Map.of("p", Sign.PROVISIONAL, "b", Sign.BREAK, "c", Sign.CONFIDENTIAL);

  private final String place;
  private final JsonNode node;
  private final CubeDraft draft = new CubeDraft();
  private final String language;

  JsonStatCube(String place, JsonNode node) {
    this.place = place;
    this.node = node;
    language = node.path("extension").path("language").asText("nb");
  }

  CubeRelease release(String id) throws TableWrong {
    var label = wording(node.path("label").asText(id));
    draft.title(label);
    draft.publisher(wording(node.path("source").asText("")));
    draft.updated(node.path("updated").asText(""));
    axes();
    notes(node.path("note"), "");
    int size = draft.size(place + ".size");
    return draft.release(id, cells(size));
  }

  private Wording wording(String said) {
    return language.startsWith("en") ? new Wording("", said) : new Wording(said, "");
  }

  private TableWrong wrong(String field, String nb, String en) {
    return TableWrong.at(place + "." + field, nb, en);
  }

  /// A field that version 1 has one level deeper.
  private JsonNode field(String name) {
    return node.has(name) ? node.path(name) : node.path("dimension").path(name);
  }

  private void axes() throws TableWrong {
    var ids = new ArrayList<String>();
    field("id").forEach(each -> ids.add(each.asText()));
    var sizes = field("size");
    if (ids.isEmpty()) {
      throw wrong("id", "mangler", "is missing");
    }
    if (new HashSet<>(ids).size() != ids.size()) {
      throw wrong("id", "samme dimensjon står to ganger", "the same dimension stands twice");
    }
    if (sizes.size() != ids.size()) {
      throw wrong(
          "size",
          "%d størrelser, men %d dimensjoner i id".formatted(sizes.size(), ids.size()),
          "%d sizes, but %d dimensions in id".formatted(sizes.size(), ids.size()));
    }
    checkNames(ids);
    for (int i = 0; i < ids.size(); i++) {
      axis(ids.get(i), size(sizes.get(i), i));
    }
    if (metrics().isEmpty()) {
      draft.content(content("value", wording(node.path("label").asText("")), node.path("unit")));
    }
  }

  private static int asSize(JsonNode size) {
    return size.isTextual() && size.asText().matches("\\d{1,9}")
        ? Integer.parseInt(size.asText())
        : size.asInt(-1);
  }

  private int size(JsonNode size, int at) throws TableWrong {
    int number = asSize(size);
    if (number < 1) {
      throw wrong("size[" + at + "]", "er ikke et tall over null", "is not a number above nought");
    }
    return number;
  }

  private void checkNames(List<String> ids) throws TableWrong {
    for (var each : node.path("dimension").properties()) {
      boolean own = Set.of("id", "size", "role").contains(each.getKey());
      if (!own && !ids.contains(each.getKey())) {
        throw wrong("dimension." + each.getKey(), "står ikke i id", "does not stand in id");
      }
    }
    for (var role : field("role").properties()) {
      for (var each : role.getValue()) {
        if (!ids.contains(each.asText())) {
          throw wrong(
              "role." + role.getKey(),
              "«%s» står ikke i id".formatted(each.asText()),
              "“%s” does not stand in id".formatted(each.asText()));
        }
      }
    }
  }

  private Set<String> metrics() {
    var metrics = new HashSet<String>();
    field("role").path("metric").forEach(each -> metrics.add(each.asText()));
    return metrics;
  }

  private Role role(String id) {
    for (var each : field("role").path("time")) {
      if (each.asText().equals(id)) {
        return Role.TIME;
      }
    }
    for (var each : field("role").path("geo")) {
      if (each.asText().equals(id)) {
        return Role.GEO;
      }
    }
    return Set.of("tid", "time", "year", "år").contains(id.toLowerCase(Locale.ROOT))
        ? Role.TIME
        : Role.OTHER;
  }

  private void axis(String id, int size) throws TableWrong {
    var at = "dimension." + id;
    var dimension = node.path("dimension").path(id);
    if (!dimension.isObject()) {
      throw wrong(at, "mangler", "is missing");
    }
    var category = dimension.path("category");
    var codes = codes(category, at, size, id);
    for (var part : List.of("label", "unit", "note", "coordinates")) {
      checkKeys(category.path(part), codes, at + ".category." + part);
    }
    var parents = parents(category.path("child"), codes, at + ".category.child");
    var role = role(id);
    var categories = new ArrayList<TableCategory>();
    for (var code : codes) {
      var label = wording(category.path("label").path(code).asText(code));
      var read =
          role == Role.TIME ? TableCategory.of(code, label) : CategoryWords.category(code, label);
      categories.add(
          parents.contains(code) && read.kind() == TableCategory.Kind.CATEGORY
              ? read.as(TableCategory.Kind.GROUP)
              : read);
      notes(category.path("note").path(code), label.in("nb") + ": ");
    }
    var name = wording(dimension.path("label").asText(id));
    var axis = new TableDimension(id, name, role, categories);
    notes(dimension.path("note"), name.in("nb") + ": ");
    if (metrics().contains(id) && draft.axes().stream().noneMatch(each -> isMetric(each))) {
      draft.metric(axis, contents(axis, category.path("unit")));
    } else {
      draft.axis(axis);
    }
  }

  private boolean isMetric(TableDimension axis) {
    return metrics().contains(axis.key());
  }

  private List<TableContent> contents(TableDimension axis, JsonNode units) {
    return axis.categories().stream()
        .map(each -> content(each.code(), each.label(), units.path(each.code())))
        .toList();
  }

  private TableContent content(String code, Wording label, JsonNode unit) {
    var said = unit.path("base").asText(unit.path("label").asText(unit.asText("")));
    int decimals = Math.clamp(unit.path("decimals").asInt(0), 0, 9);
    return new TableContent(code, label, wording(said), Optional.empty(), decimals);
  }

  private List<String> codes(JsonNode category, String at, int size, String id) throws TableWrong {
    var index = category.path("index");
    if (index.isMissingNode()) {
      if (size != 1) {
        throw wrong(
            at + ".category.index",
            "mangler, og dimensjonen har %d kategorier".formatted(size),
            "is missing, and the dimension has %d categories".formatted(size));
      }
      var names = category.path("label").fieldNames();
      return List.of(names.hasNext() ? names.next() : id);
    }
    if (index.size() != size) {
      throw wrong(
          at + ".category.index",
          "%d kategorier, size sier %d".formatted(index.size(), size),
          "%d categories, size says %d".formatted(index.size(), size));
    }
    var codes = new String[size];
    int number = 0;
    for (var each : index.isArray() ? List.<Map.Entry<String, JsonNode>>of() : entries(index)) {
      int to = asSize(each.getValue());
      if (to < 0 || to >= size || codes[to] != null) {
        throw wrong(
            at + ".category.index." + each.getKey(),
            "plassen er ikke en egen plass fra 0 til %d".formatted(size - 1),
            "the position is not one of its own from 0 to %d".formatted(size - 1));
      }
      codes[to] = each.getKey();
    }
    for (var each : index.isArray() ? index : List.<JsonNode>of()) {
      codes[number++] = each.asText();
    }
    if (new HashSet<>(Arrays.asList(codes)).size() != size) {
      throw wrong(at + ".category.index", "samme kode to ganger", "the same code twice");
    }
    return List.of(codes);
  }

  private static List<Map.Entry<String, JsonNode>> entries(JsonNode object) {
    return List.copyOf(object.properties());
  }

  private void checkKeys(JsonNode object, List<String> codes, String at) throws TableWrong {
    var known = new HashSet<>(codes);
    for (var each : object.properties()) {
      if (!known.contains(each.getKey())) {
        throw wrong(
            at,
            "«%s» er ingen kategori".formatted(each.getKey()),
            "“%s” is no category".formatted(each.getKey()));
      }
    }
  }

  /// The categories that have others beneath them.
  private Set<String> parents(JsonNode child, List<String> codes, String at) throws TableWrong {
    checkKeys(child, codes, at);
    var known = new HashSet<>(codes);
    for (var each : child.properties()) {
      for (var below : each.getValue()) {
        if (!known.contains(below.asText())) {
          throw wrong(
              at,
              "«%s» er ingen kategori".formatted(below.asText()),
              "“%s” is no category".formatted(below.asText()));
        }
      }
    }
    checkTree(child, at);
    var parents = new HashSet<String>();
    child.properties().forEach(each -> parents.add(each.getKey()));
    return parents;
  }

  /// Whoever is left when all without children among those left are taken away stands in a circle.
  private void checkTree(JsonNode child, String at) throws TableWrong {
    var left = new HashSet<String>();
    child.properties().forEach(each -> left.add(each.getKey()));
    boolean fewer = true;
    while (fewer) {
      fewer = left.removeIf(each -> isLeaf(child.path(each), left));
    }
    if (!left.isEmpty()) {
      throw wrong(at, "kategoriene ligger i ring", "the categories stand in a circle");
    }
  }

  private static boolean isLeaf(JsonNode below, Set<String> left) {
    for (var each : below) {
      if (left.contains(each.asText())) {
        return false;
      }
    }
    return true;
  }

  private void notes(JsonNode notes, String before) {
    if (notes.isTextual()) {
      draft.note(before + notes.asText(), language);
    }
    notes.forEach(each -> draft.note(before + each.asText(), language));
  }

  private List<Figure> cells(int size) throws TableWrong {
    var values = unwrapped(node.path("value"));
    if (values.isMissingNode()) {
      throw wrong(
          "value",
          "mangler; filen beskriver tabellen, men har ingen tall",
          "is missing; the file describes the table, but has no numbers");
    }
    if (values.isArray() && values.size() != size) {
      throw wrong(
          "value",
          "%d tall, men tabellen har %d celler".formatted(values.size(), size),
          "%d numbers, but the table has %d cells".formatted(values.size(), size));
    }
    checkPlaces(values, size, "value");
    var status = unwrapped(node.path("status"));
    if (status.isArray() && status.size() != size && status.size() != 1) {
      throw wrong(
          "status",
          "%d tegn, men tabellen har %d celler".formatted(status.size(), size),
          "%d signs, but the table has %d cells".formatted(status.size(), size));
    }
    checkPlaces(status, size, "status");
    var cells = new ArrayList<>(Collections.nCopies(size, Figure.NOTHING));
    for (int i = 0; i < size; i++) {
      cells.set(i, cell(at(values, i), sign(status, i), i));
    }
    return cells;
  }

  /// Some files of version 1 have the list one level deeper.
  private static JsonNode unwrapped(JsonNode list) {
    return list.path("value").isArray() ? list.path("value") : list;
  }

  private void checkPlaces(JsonNode sparse, int size, String field) throws TableWrong {
    if (!sparse.isObject()) {
      return;
    }
    for (var each : sparse.properties()) {
      if (!each.getKey().matches("\\d{1,9}") || Integer.parseInt(each.getKey()) >= size) {
        throw wrong(
            field + "." + each.getKey(),
            "er ingen celle; tabellen har %d".formatted(size),
            "is no cell; the table has %d".formatted(size));
      }
    }
  }

  private static JsonNode at(JsonNode list, int i) {
    return list.isArray() ? list.path(i) : list.path(String.valueOf(i));
  }

  private static String sign(JsonNode status, int i) {
    if (status.isTextual()) {
      return status.asText();
    }
    return status.isArray() && status.size() == 1
        ? status.path(0).asText("")
        : at(status, i).asText("");
  }

  private Figure cell(JsonNode printed, String flag, int i) throws TableWrong {
    var sign =
        Sign.of(flag.strip())
            .or(() -> Optional.ofNullable(FLAGS.get(flag.strip())))
            .or(() -> printed.isTextual() ? Sign.of(printed.asText().strip()) : Optional.empty());
    if (printed.isMissingNode() || printed.isNull() || printed.isTextual()) {
      boolean unread = printed.isTextual() && sign.isEmpty() && !printed.asText().isBlank();
      if (unread) {
        throw wrong("value." + i, "er ikke et tall", "is no number");
      }
      return sign.map(Figure::of).orElse(Figure.NOTHING);
    }
    var number =
        printed.isNumber()
            ? CubeDraft.number(printed.decimalValue())
            : Optional.<BigDecimal>empty();
    if (number.isEmpty()) {
      throw wrong("value." + i, "er ikke et tall", "is no number");
    }
    if (sign.isEmpty() || sign.get().isRemark()) {
      return new Figure(number, sign);
    }
    if (number.get().signum() != 0) {
      throw wrong(
          "value." + i,
          "har et tall og tegnet «%s», som står i stedet for et tall".formatted(flag),
          "has a number and the sign “%s”, which stands in place of one".formatted(flag));
    }
    return Figure.of(sign.get());
  }
}
