package no.sitat.project.moving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.exchange.moving.MovedSource.Unshown;

/// What was coded in a kept source, as it is stored: `[{"guid":…,"place":…,"codes":[…],"coder":…,
/// "created":…,"memo":…}]`, with the GUIDs of the file.
final class KeptJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private KeptJson() {}

  static String write(List<Unshown> unshown) {
    var array = JSON.createArrayNode();
    for (var each : unshown) {
      var node = array.addObject();
      node.put("guid", each.guid().toString());
      node.put("place", each.place());
      var codes = node.putArray("codes");
      each.codes().forEach(code -> codes.add(code.toString()));
      each.coder().ifPresent(coder -> node.put("coder", coder.toString()));
      each.created().ifPresent(created -> node.put("created", created.toString()));
      node.put("memo", each.memo());
    }
    return array.toString();
  }

  static List<Unshown> read(String json) {
    try {
      var unshown = new ArrayList<Unshown>();
      JSON.readTree(json).forEach(node -> unshown.add(unshown(node)));
      return unshown;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was kept of a source is damaged", e);
    }
  }

  private static Unshown unshown(JsonNode node) {
    var codes = new ArrayList<UUID>();
    node.path("codes").forEach(code -> codes.add(UUID.fromString(code.asText())));
    return new Unshown(
        UUID.fromString(node.path("guid").asText()),
        node.path("place").asText(),
        codes,
        text(node, "coder").map(UUID::fromString),
        text(node, "created").map(Instant::parse),
        node.path("memo").asText());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asText("")).filter(said -> !said.isEmpty());
  }
}
