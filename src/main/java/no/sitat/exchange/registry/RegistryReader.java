package no.sitat.exchange.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.encoding.PlainText;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.exchange.source.SourceFile;
import no.sitat.registry.table.RegistryRelease;
import no.sitat.registry.table.RegistryTable;

/// Reads a release of registry tables from Sitat's own JSON, described in `docs/formats.md`.
///
/// A file is refused when it is no JSON or has no table that can be read; a table alone when
/// something in it is wrong.
public final class RegistryReader {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final SourceFile file;
  private final List<Refusal> refusals = new ArrayList<>();

  private RegistryReader(SourceFile file) {
    this.file = file;
  }

  public static Reading<RegistryRelease> read(SourceFile file) {
    var text = PlainText.read(file);
    return text.value().isEmpty()
        ? Reading.refused(text.refusals().getFirst())
        : new RegistryReader(file).read(text.value().get().text());
  }

  private Reading<RegistryRelease> read(String text) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      refuse(Reason.MALFORMED, "filen er ikke gyldig JSON", "the file is not valid JSON");
      return Reading.refused(refusals);
    }
    var tables = tables(root);
    if (tables.isEmpty()) {
      refuse(
          Reason.MALFORMED,
          "filen har ingen registertabell som kan leses",
          "the file has no registry table that can be read");
      return Reading.refused(refusals);
    }
    return new Reading<>(Optional.of(release(root, tables)), refusals, List.of());
  }

  private List<RegistryTable> tables(JsonNode root) {
    var tables = new ArrayList<RegistryTable>();
    var ids = new HashSet<String>();
    int number = 0;
    for (var node : root.path("tables")) {
      number++;
      var id = node.path("id").asText("");
      try {
        if (id.isBlank() || !ids.add(id)) {
          throw new IllegalArgumentException("id");
        }
        tables.add(new TableNode(node).table());
      } catch (IllegalArgumentException e) {
        var name = id.isBlank() ? "nr. " + number : id;
        refuse(
            Reason.BAD_VALUE,
            "tabell %s kan ikke leses: se etter «%s»".formatted(name, e.getMessage()),
            "table %s cannot be read: look at “%s”".formatted(name, e.getMessage()));
      }
    }
    return tables;
  }

  private RegistryRelease release(JsonNode root, List<RegistryTable> tables) {
    int threshold = root.path("disclosure").path("threshold").asInt(0);
    return new RegistryRelease(
        root.path("id").asText(file.stem()),
        TableNode.wording(root, "title"),
        TableNode.wording(root, "publisher"),
        TableNode.wording(root, "unit"),
        root.path("period").asText(root.path("reference_period").asText("")),
        root.path("cumulative").asBoolean(false),
        root.path("released").asText(""),
        TableNode.filter(root.path("filter")),
        threshold > 0 ? threshold : RegistryRelease.USUAL_THRESHOLD,
        tables);
  }

  private void refuse(Reason reason, String nb, String en) {
    refusals.add(Refusal.ofFile(file.name(), reason, new LocalText(nb, en)));
  }
}
