package no.sitat.http;

import static no.sitat.http.ServedProject.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clauses that the tests of the web application edit by are those the server answers with.
///
/// The forms of words, which depend on the texts, are left out. What differs is written beside the
/// build as `clauses-changed.json`.
class ClauseExamplesTest {
  private static final Path EXAMPLES = Path.of("web", "src", "query", "clauses.json");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void theExamplesAreReadAsTheWebHasThem(@TempDir Path folder) throws IOException {
    var kept = MAPPER.readTree(EXAMPLES.toFile());
    try (var served = ServedProject.in(folder.resolve("p"))) {
      served.project().awaitIndex();
      var now = MAPPER.createArrayNode();
      for (JsonNode example : kept) {
        now.add(read(served, example.get("query").textValue()));
      }
      var changed = Path.of("target", "clauses-changed.json");
      if (!kept.equals(now)) {
        Files.writeString(changed, lines(now));
      }
      assertEquals(lines((ArrayNode) kept), lines(now), () -> "see " + changed);
    }
  }

  private static JsonNode read(ServedProject served, String query) {
    var asked = "/api/query/structure?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    var answer = (ObjectNode) json(served.get(asked));
    var forms = answer.findParents("forms");
    forms.forEach(words -> ((ObjectNode) words).putArray("forms"));
    forms.forEach(words -> ((ObjectNode) words).put("more", 0));
    return answer;
  }

  /// One example a line.
  private static String lines(ArrayNode examples) {
    var text = new StringBuilder("[");
    for (int i = 0; i < examples.size(); i++) {
      text.append(i == 0 ? "\n" : ",\n").append(examples.get(i));
    }
    return text.append("\n]\n").toString();
  }
}
