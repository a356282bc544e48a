package no.sitat.project.moving;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.PositionEvidence;

/// The report on a move as JSON; names and numbers, and never what somebody said.
final class ReportJson {
  private static final int LONGEST = 1_000_000;
  private static final int MOST_SOURCES = 2000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportJson() {}

  static String write(MoveRequest request, MovePreview preview) {
    var reading = request.reading();
    var root = JSON.createObjectNode();
    var counts = root.putArray("counts");
    for (var count : preview.counts()) {
      var node = counts.addObject().put("kind", count.kind().key());
      node.put("new", count.fresh()).put("same", count.same());
      node.put("different", count.different());
      node.put("over", count.takeable() > 0 && request.over().contains(count.kind()));
      var examples = node.putArray("examples");
      count.examples().forEach(examples::add);
    }
    var differences = root.putArray("differences");
    for (var each : preview.differences()) {
      var node = differences.addObject().put("kind", each.kind().key()).put("name", each.name());
      text(node, "what", each.what());
      node.put("over", each.takeable() && request.over().contains(each.kind()));
    }
    var notes = root.putArray("notes");
    reading.notes().forEach(note -> note(notes, note));
    preview.notes().forEach(note -> note(notes, note));
    evidence(root.putArray("evidence"), reading);
    var written = root.toString();
    if (written.length() > LONGEST) {
      root.remove(List.of("evidence", "differences"));
    }
    return root.toString();
  }

  private static void note(ArrayNode notes, MoveNote note) {
    var node = notes.addObject().put("grade", note.grade().key()).put("element", note.element());
    node.put("count", note.count());
    text(node, "text", note.text());
    var examples = node.putArray("examples");
    note.examples().forEach(examples::add);
  }

  private static void evidence(ArrayNode into, MoveReading reading) {
    var names = new HashMap<UUID, String>();
    reading.project().sources().forEach(source -> names.put(source.guid(), source.name()));
    for (PositionEvidence each : reading.evidence().stream().limit(MOST_SOURCES).toList()) {
      var node = into.addObject().put("source", names.getOrDefault(each.source(), ""));
      text(node, "rule", each.rule());
      node.put("borders", each.borders()).put("inWords", each.inWords());
      node.put("sure", each.sure());
    }
  }

  private static void text(ObjectNode node, String field, LocalText text) {
    node.putObject(field).put("nb", text.nb()).put("en", text.en());
  }
}
