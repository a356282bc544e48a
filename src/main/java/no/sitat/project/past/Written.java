package no.sitat.project.past;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.project.edit.History;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// What people wrote in memos and definitions with an edit; never what informants said.
final class Written {
  private static final Map<Table, List<String>> COLUMNS =
      Map.of(
          Table.MEMO, List.of("title", "text"),
          Table.CODING, List.of("memo"),
          Table.CODE_EDITION,
              List.of(
                  "name_nb",
                  "name_en",
                  "definition_nb",
                  "definition_en",
                  "include_nb",
                  "include_en",
                  "exclude_nb",
                  "exclude_en"));

  private Written() {}

  /// One line for each thing that was written or taken away.
  static List<String> in(Handle handle, long item) {
    return History.entry(handle, (int) item).stream()
        .flatMap(entry -> entry.edit().changes().stream())
        .flatMap(change -> lines(change).stream())
        .toList();
  }

  private static List<String> lines(RowChange change) {
    var lines = new ArrayList<String>();
    for (var column : COLUMNS.getOrDefault(change.table(), List.of())) {
      var before = text(change.before().map(row -> row.cells().get(column)));
      var after = text(change.after().map(row -> row.cells().get(column)));
      if (!before.equals(after)) {
        lines.add(
            column
                + ": "
                + (before.isEmpty() ? "" : "[" + before + "] → ")
                + (after.isEmpty() ? "–" : after));
      }
    }
    return lines;
  }

  private static String text(Optional<JsonNode> cell) {
    return cell.filter(JsonNode::isTextual).map(JsonNode::textValue).orElse("");
  }
}
