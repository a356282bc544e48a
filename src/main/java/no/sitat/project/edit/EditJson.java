package no.sitat.project.edit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.sitat.codebook.LocalText;

/// How an edit's values are written in the history.
///
/// `{"changes":[["coding",7,{…before…},{…after…}]],"batches":[{"id":3,"live":true,
/// "rows":{"document":2}}],"documents":[1]}`; before, there was one `batch` at most
final class EditJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EditJson() {}

  static String write(Edit edit, List<Shift> shifts) {
    var root = JSON.createObjectNode();
    var changes = root.putArray("changes");
    for (var change : edit.changes()) {
      changes
          .addArray()
          .add(change.table().sql())
          .add(change.id())
          .add(cells(change.before()))
          .add(cells(change.after()));
    }
    var batches = root.putArray("batches");
    edit.batches().forEach(batch -> write(batch, batches.addObject()));
    new TreeSet<>(edit.documents()).forEach(root.putArray("documents")::add);
    if (!shifts.isEmpty()) {
      var array = root.putArray("shifts");
      for (var shift : shifts) {
        array
            .addArray()
            .add(shift.history())
            .add(shift.before().key())
            .add(shift.takenBefore())
            .add(shift.after().key());
      }
    }
    return root.toString();
  }

  static List<Shift> shifts(String json) {
    if (!json.contains("\"shifts\":")) {
      return List.of();
    }
    var shifts = new ArrayList<Shift>();
    tree(json)
        .path("shifts")
        .forEach(node ->
            shifts.add(
                new Shift(
                    node.get(0).intValue(),
                    Shift.State.of(node.get(1).textValue()),
                    node.get(2).intValue(),
                    Shift.State.of(node.get(3).textValue()))));
    return shifts;
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the values of a history row are not JSON", e);
    }
  }

  private static void write(BatchSwitch batch, ObjectNode into) {
    into.put("id", batch.batch()).put("live", batch.live());
    var rows = into.putObject("rows");
    batch.rows().forEach((table, count) -> rows.put(table.sql(), count));
  }

  private static JsonNode cells(Optional<Row> row) {
    var node = JSON.createObjectNode();
    if (row.isEmpty()) {
      return JSON.nullNode();
    }
    row.get().cells().forEach(node::set);
    return node;
  }

  static Edit read(String kind, LocalText words, String json) {
    var root = tree(json);
    var changes = new ArrayList<RowChange>();
    root.path("changes").forEach(change -> changes.add(change(change)));
    var documents = new TreeSet<Integer>();
    root.path("documents").forEach(id -> documents.add(id.intValue()));
    return new Edit(kind, words, List.copyOf(changes), batches(root), documents);
  }

  private static RowChange change(JsonNode node) {
    return new RowChange(
        Table.named(node.get(0).textValue()),
        node.get(1).intValue(),
        row(node.get(2)),
        row(node.get(3)));
  }

  private static Optional<Row> row(JsonNode node) {
    if (node.isNull()) {
      return Optional.empty();
    }
    var cells = new LinkedHashMap<String, JsonNode>();
    node.properties().forEach(cell -> cells.put(cell.getKey(), cell.getValue()));
    return Optional.of(new Row(cells));
  }

  private static List<BatchSwitch> batches(JsonNode root) {
    var batches = new ArrayList<BatchSwitch>();
    if (root.has("batch")) {
      batches.add(batch(root.path("batch")));
    }
    root.path("batches").forEach(node -> batches.add(batch(node)));
    return batches;
  }

  private static BatchSwitch batch(JsonNode node) {
    var rows = new EnumMap<Table, Integer>(Table.class);
    node.path("rows")
        .properties()
        .forEach(row -> rows.put(Table.named(row.getKey()), row.getValue().intValue()));
    return new BatchSwitch(node.path("id").intValue(), rows, node.path("live").booleanValue());
  }
}
