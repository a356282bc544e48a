package no.sitat.project.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Which rows a row cannot be without: those its columns name, by id or by key.
///
/// The first edition of a code comes and goes with it and is not named beside it, nor are the texts
/// of a document, which stay for ever: a coding made on a later one is carried back. Remembers what
/// it has looked up; for one edit on one thread.
public final class Reliance {
  private record Column(String name, Table to) {}

  private static final Map<Table, List<Column>> BY_ID =
      Map.ofEntries(
          Map.entry(
              Table.RESPONDENT_VALUE,
              List.of(
                  new Column("respondent", Table.RESPONDENT),
                  new Column("variable", Table.VARIABLE))),
          Map.entry(Table.TEXT_VERSION, List.of(new Column("document", Table.DOCUMENT))),
          Map.entry(Table.RECORDING, List.of(new Column("document", Table.DOCUMENT))),
          Map.entry(
              Table.SPEAKER,
              List.of(
                  new Column("document", Table.DOCUMENT),
                  new Column("respondent", Table.RESPONDENT))),
          Map.entry(
              Table.TURN,
              List.of(
                  new Column("text_version", Table.TEXT_VERSION),
                  new Column("speaker", Table.SPEAKER))),
          Map.entry(Table.CODE, List.of(new Column("parent", Table.CODE))),
          Map.entry(Table.CODE_EDITION, List.of(new Column("code", Table.CODE))),
          Map.entry(Table.CODE_DIRECTION, List.of(new Column("code", Table.CODE))),
          Map.entry(
              Table.CODE_LINK,
              List.of(new Column("from_code", Table.CODE), new Column("to_code", Table.CODE))),
          Map.entry(
              Table.CODEBOOK_VERSION_CODE,
              List.of(
                  new Column("codebook_version", Table.CODEBOOK_VERSION),
                  new Column("code", Table.CODE))),
          Map.entry(Table.DIMENSION_VALUE, List.of(new Column("dimension", Table.DIMENSION))),
          Map.entry(
              Table.CODING,
              List.of(new Column("document", Table.DOCUMENT), new Column("code", Table.CODE))),
          Map.entry(Table.SAVED_SEARCH, List.of(new Column("code", Table.CODE))),
          Map.entry(Table.SEARCH_MARK, List.of(new Column("saved_search", Table.SAVED_SEARCH))),
          Map.entry(
              Table.REFUSAL,
              List.of(
                  new Column("saved_search", Table.SAVED_SEARCH),
                  new Column("document", Table.DOCUMENT))),
          Map.entry(
              Table.GUIDE_QUESTION_CODE,
              List.of(
                  new Column("question", Table.GUIDE_QUESTION), new Column("code", Table.CODE))),
          Map.entry(
              Table.QUESTION_LINK,
              List.of(
                  new Column("question", Table.GUIDE_QUESTION),
                  new Column("document", Table.DOCUMENT))),
          Map.entry(
              Table.CLASSIFICATION_GROUP,
              List.of(new Column("classification", Table.CLASSIFICATION))),
          Map.entry(
              Table.CLASSIFICATION_VALUE,
              List.of(new Column("classification_group", Table.CLASSIFICATION_GROUP))),
          Map.entry(
              Table.JOINT_ROW,
              List.of(
                  new Column("code", Table.CODE),
                  new Column("quote_document", Table.DOCUMENT),
                  new Column("counter_document", Table.DOCUMENT))),
          Map.entry(
              Table.PUBLISHED_QUOTE,
              List.of(
                  new Column("publication", Table.PUBLICATION),
                  new Column("document", Table.DOCUMENT))),
          Map.entry(Table.SUB_STUDY_MEMBER, List.of(new Column("sub_study", Table.SUB_STUDY))),
          Map.entry(Table.KEPT_SET_MEMBER, List.of(new Column("kept_set", Table.KEPT_SET))),
          Map.entry(Table.KEPT_SOURCE, List.of(new Column("document", Table.DOCUMENT))),
          Map.entry(Table.QUOTATION, List.of(new Column("document", Table.DOCUMENT))),
          Map.entry(
              Table.QUOTATION_LINK,
              List.of(
                  new Column("from_quotation", Table.QUOTATION),
                  new Column("to_quotation", Table.QUOTATION))));

  /// A row named by two numbers, the second of which counts from 1.
  private record Pair(String first, String second, Table to, String query) {}

  private static final Pair EDITION =
      new Pair(
          "code",
          "edition",
          Table.CODE_EDITION,
          "SELECT id FROM code_edition WHERE code = ? AND edition = ?");
  private static final Map<Table, List<Pair>> BY_PAIR =
      Map.of(
          Table.CODING, List.of(EDITION),
          Table.CODEBOOK_VERSION_CODE, List.of(EDITION));

  private static final Map<Table, List<Column>> BY_KEY =
      Map.of(
          Table.CODING, List.of(new Column("direction", Table.DIRECTION)),
          Table.SAVED_SEARCH, List.of(new Column("direction", Table.DIRECTION)),
          Table.CODE_DIRECTION, List.of(new Column("direction", Table.DIRECTION)),
          Table.QUOTATION_LINK, List.of(new Column("relation", Table.RELATION)));

  private record PairOfIds(Pair pair, int first, int second) {}

  private final Handle handle;
  private final Map<PairOfIds, Optional<Integer>> pairs = new HashMap<>();
  private final Map<Table, Map<String, Integer>> keys = new HashMap<>();

  public Reliance(Handle handle) {
    this.handle = handle;
  }

  /// @param row the whole row, or the columns of it that an edit changes
  public Set<RowKey> of(Table table, int id, Row row) {
    var found = new HashSet<RowKey>();
    for (var column : BY_ID.getOrDefault(table, List.of())) {
      number(row, column.name()).ifPresent(to -> found.add(new RowKey(column.to(), to)));
    }
    for (var pair : BY_PAIR.getOrDefault(table, List.of())) {
      if (row.cells().containsKey(pair.second())) {
        whole(table, id, row, pair).flatMap(it -> find(pair, it)).ifPresent(found::add);
      }
    }
    for (var column : BY_KEY.getOrDefault(table, List.of())) {
      word(row, column.name())
          .map(keys(column.to())::get)
          .ifPresent(to -> found.add(new RowKey(column.to(), to)));
    }
    switch (table) {
      case CODING -> word(row, "dimensions").ifPresent(said -> dimensions(said, found));
      case MEMO -> memo(row).ifPresent(found::add);
      case POST -> found.add(new RowKey(Table.TURN, id));
      default -> {}
    }
    return found;
  }

  private static Optional<Integer> number(Row row, String column) {
    return Optional.ofNullable(row.cells().get(column))
        .filter(cell -> cell.isInt())
        .map(cell -> cell.intValue());
  }

  private static Optional<String> word(Row row, String column) {
    return Optional.ofNullable(row.cells().get(column))
        .filter(cell -> cell.isTextual())
        .map(cell -> cell.textValue());
  }

  private Optional<Row> whole(Table table, int id, Row row, Pair pair) {
    return row.cells().containsKey(pair.first())
        ? Optional.of(row)
        : Rows.find(handle, table, id).map(now -> row.with(pair.first(), now.get(pair.first())));
  }

  private Optional<RowKey> find(Pair pair, Row row) {
    int second = row.number(pair.second());
    if (second == 1) {
      return Optional.empty();
    }
    return pairs
        .computeIfAbsent(
            new PairOfIds(pair, row.number(pair.first()), second),
            number ->
                handle
                    .createQuery(pair.query())
                    .bind(0, number.first())
                    .bind(1, number.second())
                    .mapTo(Integer.class)
                    .findOne())
        .map(id -> new RowKey(pair.to(), id));
  }

  private Map<String, Integer> keys(Table table) {
    return keys.computeIfAbsent(
        table,
        asked -> {
          var query =
              asked == Table.DIMENSION_VALUE
                  ? "SELECT d.dimension_key || '=' || v.value_key, v.id FROM dimension_value v"
                      + " JOIN dimension d ON d.id = v.dimension"
                  : "SELECT " + asked.sql() + "_key, id FROM " + asked.sql();
          var found = new HashMap<String, Integer>();
          handle
              .createQuery(query)
              .map((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
              .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
          return found;
        });
  }

  private void dimensions(String said, Set<RowKey> found) {
    for (var part : said.split(";", -1)) {
      Optional.ofNullable(keys(Table.DIMENSION_VALUE).get(part))
          .ifPresent(to -> found.add(new RowKey(Table.DIMENSION_VALUE, to)));
    }
  }

  private static Optional<RowKey> memo(Row row) {
    return word(row, "target")
        .filter(target -> !target.equals("project"))
        .flatMap(target -> number(row, "target_id").map(to -> new RowKey(Table.named(target), to)));
  }
}
