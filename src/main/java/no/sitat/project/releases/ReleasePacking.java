package no.sitat.project.releases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.sitat.disclosure.linear.CountRange;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;

/// A released table as bytes: JSON, packed, a set of people as the bytes of its bits.
final class ReleasePacking {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReleasePacking() {}

  static byte[] packed(ReleasedTable table) {
    var root = JSON.createObjectNode();
    root.put("title", table.title());
    root.put("date", table.date().toString());
    root.put("unit", table.unit());
    root.put("threshold", table.threshold());
    var rows = root.putArray("rows");
    table
        .rows()
        .forEach(row ->
            rows.addObject()
                .put("key", row.key())
                .put("parent", row.parent())
                .put("union", row.isUnion())
                .put("apart", row.areApart())
                .put("unit", row.unit().orElse("")));
    var columns = root.putArray("columns");
    for (var column : table.columns()) {
      var node = columns.addObject().put("filter", column.filter());
      var groups = node.putObject("groups");
      column.groups().forEach(groups::put);
      put(node, column.people());
    }
    var cells = root.putArray("cells");
    for (var cell : table.cells()) {
      var node = cells.addObject().put("count", cell.count()).put("shown", cell.isShown());
      cell.told().ifPresent(range -> node.put("least", range.lower()).put("most", range.upper()));
      put(node, cell.people());
    }
    return zipped(root);
  }

  private static void put(ObjectNode node, Optional<BitSet> people) {
    people.ifPresent(set -> node.put("people", set.toByteArray()));
  }

  private static byte[] zipped(JsonNode root) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      JSON.writeValue(zip, root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static ReleasedTable unpacked(byte[] bytes) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return table(JSON.readTree(zip));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReleasedTable table(JsonNode root) throws IOException {
    var rows = new ArrayList<ReleasedRow>();
    for (var row : root.path("rows")) {
      rows.add(
          new ReleasedRow(
              row.path("key").asText(),
              row.path("parent").asInt(),
              row.path("union").asBoolean(),
              row.path("apart").asBoolean(),
              Optional.of(row.path("unit").asText()).filter(unit -> !unit.isEmpty())));
    }
    var cells = new ArrayList<ReleasedCell>();
    for (var cell : root.path("cells")) {
      cells.add(
          new ReleasedCell(
              cell.path("count").asLong(),
              cell.path("shown").asBoolean(),
              people(cell),
              told(cell)));
    }
    return new ReleasedTable(
        root.path("title").asText(),
        LocalDate.parse(root.path("date").asText()),
        root.path("unit").asText(),
        root.path("threshold").asInt(),
        rows,
        columns(root),
        cells);
  }

  private static Optional<CountRange> told(JsonNode cell) {
    return cell.has("most")
        ? Optional.of(new CountRange(cell.path("least").asLong(), cell.path("most").asLong()))
        : Optional.empty();
  }

  private static List<Population> columns(JsonNode root) throws IOException {
    var columns = new ArrayList<Population>();
    for (var column : root.path("columns")) {
      var groups = new TreeMap<String, String>();
      column
          .path("groups")
          .properties()
          .forEach(group -> groups.put(group.getKey(), group.getValue().asText()));
      columns.add(new Population(column.path("filter").asText(), groups, people(column)));
    }
    return columns;
  }

  private static Optional<BitSet> people(JsonNode node) throws IOException {
    return node.has("people")
        ? Optional.of(BitSet.valueOf(node.path("people").binaryValue()))
        : Optional.empty();
  }
}
