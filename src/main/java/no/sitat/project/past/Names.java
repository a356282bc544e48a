package no.sitat.project.past;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.project.edit.Entry;
import no.sitat.project.edit.History;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Rows;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// What must be unique in each table, to find who has taken a name meanwhile.
final class Names {
  private static final Map<Table, List<String>> UNIQUE =
      Map.ofEntries(
          entry(Table.SETTING, List.of("setting_key")),
          entry(Table.RESPONDENT, List.of("label")),
          entry(Table.VARIABLE, List.of("variable_key")),
          entry(Table.RESPONDENT_VALUE, List.of("respondent", "variable", "moment")),
          entry(Table.DOCUMENT, List.of("name")),
          entry(Table.TEXT_VERSION, List.of("document", "number")),
          entry(Table.RECORDING, List.of("document")),
          entry(Table.CODE, List.of("code_key")),
          entry(Table.CODE_EDITION, List.of("code", "edition")),
          entry(Table.CODE_DIRECTION, List.of("code", "direction")),
          entry(Table.CODE_LINK, List.of("from_code", "to_code", "type")),
          entry(Table.CODEBOOK_VERSION, List.of("name")),
          entry(Table.DIMENSION, List.of("dimension_key")),
          entry(Table.DIMENSION_VALUE, List.of("dimension", "value_key")),
          entry(Table.QUOTATION_LINK, List.of("from_quotation", "to_quotation", "relation")),
          entry(Table.SAVED_SEARCH, List.of("name")),
          entry(Table.SEARCH_MARK, List.of("saved_search", "coder")),
          entry(Table.GUIDE_QUESTION, List.of("question_key")),
          entry(Table.GUIDE_QUESTION_CODE, List.of("question", "code")),
          entry(Table.PUBLICATION, List.of("title")),
          entry(Table.NAMED_POINT, List.of("name")),
          entry(Table.CLASSIFICATION, List.of("classification_key")),
          entry(Table.CLASSIFICATION_GROUP, List.of("classification", "group_key")),
          entry(Table.SUB_STUDY, List.of("study_key")),
          entry(Table.SUB_STUDY_MEMBER, List.of("sub_study", "target", "target_id")));

  private final Handle handle;

  Names(Handle handle) {
    this.handle = handle;
  }

  /// The latest edits that gave other rows the names this one would bring.
  List<HistoryItem> takenBy(Entry entry, boolean redo) {
    var edit = redo ? entry.edit() : entry.edit().reversed();
    return edit.changes().stream()
        .filter(change -> change.after().isPresent() && UNIQUE.containsKey(change.table()))
        .flatMap(this::others)
        .distinct()
        .limit(10)
        .toList();
  }

  private Stream<HistoryItem> others(RowChange change) {
    var columns = UNIQUE.getOrDefault(change.table(), List.of());
    var after = change.after().orElseThrow();
    var stored = Rows.find(handle, change.table(), change.id());
    var sql = new StringBuilder("SELECT id FROM " + change.table().sql() + " WHERE id <> ?");
    columns.forEach(column -> sql.append(" AND ").append(column).append(" = ?"));
    if (change.table().hasLive()) {
      sql.append(" AND live");
    }
    var query = handle.createQuery(sql.toString()).bind(0, change.id());
    int at = 1;
    for (var column : columns) {
      var cell =
          Optional.ofNullable(after.cells().get(column))
              .or(() -> stored.map(row -> row.get(column)));
      query.bind(at++, cell.map(JsonNode::asText).orElse(""));
    }
    return query.mapTo(Integer.class).list().stream().flatMap(id -> latest(change.table(), id));
  }

  private Stream<HistoryItem> latest(Table table, int id) {
    return History.items(
        handle,
        "WHERE h.state = 'done' AND h.id IN (SELECT history FROM history_touch"
            + " WHERE touched_table = ? AND touched_id = ? AND how <> 'relied')"
            + " ORDER BY h.applied DESC FETCH FIRST 1 ROWS ONLY",
        table.sql(),
        id)
        .stream();
  }
}
