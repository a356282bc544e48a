package no.sitat.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.Direction;
import no.sitat.codebook.Effect;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile.Axis;
import no.sitat.exchange.CodebookFile.Entry;
import no.sitat.exchange.CodebookFile.Link;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.rows.RowReasons;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;

/// Reads a codebook from Sitat's own JSON, described in `codebook/README.md`, or from a table with
/// the columns `code,parent,name_nb,…`, CSV or the first sheet of a workbook.
///
/// What a table has no column for, and JSON no field, stays as the project has it where the project
/// has the code.
///
/// Also taken: `description_nb` for `definition_nb`, `nb` for a direction's `name_nb`, the kinds
/// `theme` and `concept`, and links as objects with a type.
public final class CodebookReader {
  private static final String RELATED = "related";
  private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "xlsx");
  private static final ObjectMapper JSON = new ObjectMapper();

  private CodebookReader() {}

  /// A codebook for a project that has none.
  public static Reading<CodebookFile> read(SourceFile file) {
    return read(file, Codebook.EMPTY);
  }

  /// @param known the codebook of the project the file is for
  public static Reading<CodebookFile> read(SourceFile file, Codebook known) {
    return TABLES.contains(file.ending()) ? CodebookTable.read(file, known) : json(file, known);
  }

  private static Reading<CodebookFile> json(SourceFile file, Codebook known) {
    var text = PlainText.read(file);
    return text.value().isEmpty()
        ? Reading.refused(text.refusals().getFirst())
        : json(file.name(), text.value().get().text(), known);
  }

  /// A codebook that Sitat wrote itself, letter for letter: letters and their accents stay apart
  /// where they are.
  ///
  /// @param file the name of the file it is from
  public static Reading<CodebookFile> readExactly(String file, String json) {
    return json(file, json, Codebook.EMPTY);
  }

  private static Reading<CodebookFile> json(String file, String text, Codebook known) {
    try {
      var root = JSON.readTree(text);
      var codebook = codebook(root, known);
      var fault = new CodebookCheck(codebook, known).faults().stream().findFirst();
      return fault.isPresent()
          ? Reading.refused(Refusal.ofFile(file, Reason.MALFORMED, fault.get().text()))
          : Reading.taken(codebook);
    } catch (JsonProcessingException e) {
      return Reading.refused(RowReasons.brokenJson(file, e.getLocation()));
    } catch (IllegalArgumentException e) {
      return Reading.refused(Reasons.notACodebook(file));
    }
  }

  private static CodebookFile codebook(JsonNode root, Codebook known) {
    if (!root.path("codes").isArray()) {
      throw new IllegalArgumentException("no codes");
    }
    var directions = new ArrayList<Direction>();
    root.path("directions").forEach(node -> directions.add(direction(node, directions.size())));
    var codes = new ArrayList<Entry>();
    var links = new ArrayList<Link>();
    for (var node : root.path("codes")) {
      codes.add(entry(node, known.keyed(node.path("id").asText())));
      node.path("linked_codes").forEach(to -> links.add(link(node.path("id").asText(), to)));
    }
    return new CodebookFile(
        root.path("id").asText(""),
        root.path("version").asInt(1),
        directions,
        codes,
        links,
        dimensions(root, known));
  }

  private static List<Axis> dimensions(JsonNode root, Codebook known) {
    var axes = new ArrayList<Axis>();
    for (var node : root.path("dimensions")) {
      boolean active =
          known.dimension(node.path("id").asText()).map(Dimension::active).orElse(true);
      var values = new ArrayList<Axis.Value>();
      node.path("values")
          .forEach(value ->
              values.add(
                  new Axis.Value(
                      value.path("id").asText(), words(value, "name", Optional.empty()))));
      axes.add(
          new Axis(
              node.path("id").asText(),
              words(node, "name", Optional.empty()),
              node.path("scale").asBoolean(false),
              node.path("active").asBoolean(active),
              values));
    }
    return axes;
  }

  private static Direction direction(JsonNode node, int position) {
    return new Direction(
        node.path("id").asText(),
        first(node, "name_nb", "nb"),
        first(node, "name_en", "en"),
        node.path("glyph").asText("•"),
        position,
        Effect.keyed(node.path("effect").asText("")).orElse(Effect.NONE));
  }

  private static Entry entry(JsonNode node, Optional<Code> known) {
    return new Entry(
        node.path("id").asText(),
        text(node, "parent"),
        words(node, "name", Optional.empty()),
        new LocalText(
            first(node, "definition_nb", "description_nb"),
            first(node, "definition_en", "description_en")),
        words(node, "include", known.map(Code::include)),
        words(node, "exclude", known.map(Code::exclude)),
        words(node, "example", known.map(Code::example)),
        words(node, "borderline", known.map(Code::borderline)),
        kind(node.path("kind").asText()),
        list(node.path("directions_allowed")),
        text(node, "direction_default"),
        node.path("colour").canConvertToInt()
            ? OptionalInt.of(node.path("colour").asInt())
            : OptionalInt.empty(),
        node.path("active").asBoolean(true));
  }

  private static CodeKind kind(String name) {
    return switch (name) {
      case "in-vivo" -> CodeKind.IN_VIVO;
      case "theoretical", "concept" -> CodeKind.THEORETICAL;
      default -> CodeKind.DESCRIPTIVE;
    };
  }

  private static Link link(String from, JsonNode to) {
    return to.isObject()
        ? new Link(from, to.path("to").asText(), to.path("type").asText(RELATED))
        : new Link(from, to.asText(), RELATED);
  }

  private static LocalText words(JsonNode node, String name, Optional<LocalText> known) {
    var missing = known.orElse(LocalText.EMPTY);
    return new LocalText(
        node.path(name + "_nb").asText(missing.nb()), node.path(name + "_en").asText(missing.en()));
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.of(node.path(name).asText("")).filter(text -> !text.isBlank());
  }

  private static String first(JsonNode node, String name, String otherwise) {
    return node.path(name).asText(node.path(otherwise).asText(""));
  }

  private static List<String> list(JsonNode node) {
    var list = new ArrayList<String>();
    node.forEach(item -> list.add(item.asText()));
    return list;
  }
}
