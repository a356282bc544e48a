package no.sitat.exchange.refi.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.xml.Guids;

/// Reads what Sitat put beside a project of its own, and applies what still fits ([OwnApplied]).
final class OwnReading {
  static final int MOST_BYTES = 256 << 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Ledger ledger;

  OwnReading(Ledger ledger) {
    this.ledger = ledger;
  }

  /// As it stands in the file, by GUID; nothing is checked.
  static final class Enclosed {
    Optional<UUID> project = Optional.empty();
    Optional<JsonNode> codebook = Optional.empty();
    final Map<UUID, JsonNode> codes = new HashMap<>();
    final Map<UUID, JsonNode> sources = new HashMap<>();
    final Map<UUID, JsonNode> codings = new HashMap<>();
    final Map<UUID, JsonNode> memos = new HashMap<>();
    final Map<UUID, JsonNode> variables = new HashMap<>();
    final Map<UUID, JsonNode> sets = new HashMap<>();
    final Map<OfVariable, String> values = new HashMap<>();
    final Set<UUID> extraSets = new HashSet<>();
    final Set<OfVariable> extraValues = new HashSet<>();
  }

  /// One variable of one thing.
  record OfVariable(UUID of, UUID variable) {}

  MovedProject applied(MovedProject project, byte[] bytes) {
    var enclosed = new Enclosed();
    try (var parser = JSON.getFactory().createParser(bytes)) {
      read(parser, enclosed);
    } catch (IOException | IllegalArgumentException e) {
      ledger.note(Finding.OWN_UNREADABLE, "");
      return project;
    }
    return new OwnApplied(enclosed, ledger).to(project);
  }

  private static void read(JsonParser parser, Enclosed into) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("no object");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "guid" -> into.project = Guids.of(parser.getValueAsString(""));
        case "codebook" -> into.codebook = Optional.of(JSON.readTree(parser));
        case "codes" -> each(parser, into.codes);
        case "sources" -> each(parser, into.sources);
        case "codings" -> each(parser, into.codings);
        case "memos" -> each(parser, into.memos);
        case "variables" -> each(parser, into.variables);
        case "sets" -> each(parser, into.sets);
        case "values" -> values(JSON.readTree(parser), into);
        case "extra" -> extra(JSON.readTree(parser), into);
        default -> parser.skipChildren();
      }
    }
  }

  private static void each(JsonParser parser, Map<UUID, JsonNode> into) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      JsonNode node = JSON.readTree(parser);
      guid(node, "guid").ifPresent(guid -> into.put(guid, node));
    }
  }

  private static void values(JsonNode all, Enclosed into) {
    for (var node : all) {
      ofVariable(node).ifPresent(of -> into.values.put(of, node.path("text").asText()));
    }
  }

  private static void extra(JsonNode node, Enclosed into) {
    node.path("sets").forEach(set -> Guids.of(set.asText()).ifPresent(into.extraSets::add));
    node.path("values").forEach(value -> ofVariable(value).ifPresent(into.extraValues::add));
  }

  private static Optional<OfVariable> ofVariable(JsonNode node) {
    var of = guid(node, "of");
    var variable = guid(node, "variable");
    return of.isPresent() && variable.isPresent()
        ? Optional.of(new OfVariable(of.get(), variable.get()))
        : Optional.empty();
  }

  static Optional<UUID> guid(JsonNode node, String name) {
    return Guids.of(node.path(name).asText(""));
  }
}
