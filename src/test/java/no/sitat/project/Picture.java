package no.sitat.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sitat.coding.Study;
import org.jdbi.v3.core.Handle;

/// What a project holds, as lines that can be compared: all tables but those that only grow.
///
/// Rows out of sight are left out, and so are history, revisions, ids handed out, batches and
/// coders.
final class Picture {
  private static final String IN_SIGHT = " IN (SELECT id FROM document WHERE live)";

  /// Other versions of a text stay, also when the correction that made them is undone.
  private static final String CURRENT =
      " IN (SELECT v.id FROM text_version v JOIN document d ON d.id = v.document"
          + " AND d.version = v.number WHERE d.live)";

  private static final List<String> TABLES =
      List.of(
          "respondent WHERE live",
          "variable WHERE live",
          "respondent_value WHERE live",
          "document WHERE live",
          "text_version WHERE id" + CURRENT,
          "speaker WHERE id IN (SELECT speaker FROM turn WHERE text_version" + CURRENT + ")",
          "turn WHERE text_version" + CURRENT,
          "post WHERE id IN (SELECT id FROM turn WHERE text_version" + CURRENT + ")",
          "direction",
          "dimension",
          "dimension_value",
          "code WHERE live",
          "code_edition WHERE code IN (SELECT id FROM code WHERE live)",
          "code_direction WHERE code IN (SELECT id FROM code WHERE live)",
          "code_link WHERE from_code IN (SELECT id FROM code WHERE live)",
          "codebook_version",
          "codebook_version_code",
          "coding WHERE live AND document" + IN_SIGHT,
          "quotation",
          "relation",
          "quotation_link",
          "memo",
          "saved_search",
          "search_mark",
          "refusal",
          "setting",
          "classification",
          "classification_group",
          "classification_value",
          "sub_study",
          "sub_study_member");

  private Picture() {}

  static String of(Project project) {
    return project.database().read(Picture::tables) + of(project.study());
  }

  private static String tables(Handle handle) {
    var lines = new StringBuilder();
    for (var table : TABLES) {
      lines.append("== ").append(table).append('\n');
      handle
          .createQuery("SELECT * FROM " + table + " ORDER BY id")
          .mapToMap()
          .forEach(row -> {
            row.remove("revision");
            row.replaceAll((_, value) -> shown(value));
            lines.append(row).append('\n');
          });
    }
    return lines.toString();
  }

  private static Object shown(Object value) {
    try {
      return switch (value) {
        case java.sql.Clob text -> text.getSubString(1, (int) text.length());
        case java.sql.Blob bytes ->
            java.util.HexFormat.of().formatHex(bytes.getBytes(1, (int) bytes.length()));
        case null -> "–";
        default -> value;
      };
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The study, without its revision and the documents' and without coders.
  static String of(Study study) {
    var lines = new ArrayList<Object>();
    study
        .corpus()
        .documents()
        .forEach(document -> lines.add(document.toString().replaceAll("revision=\\d+", "")));
    lines.addAll(study.respondents().respondents());
    for (var variable : study.respondents().variables()) {
      var column = study.respondents().column(variable.key()).orElseThrow();
      lines.add(
          variable + " " + column.groups() + " " + java.util.Arrays.toString(column.groupOf()));
    }
    lines.addAll(study.codebook().codes());
    lines.addAll(study.codebook().links());
    lines.addAll(study.codebook().dimensions());
    study.corpus().documents().forEach(it -> lines.addAll(study.codings().of(it.id())));
    lines.add("rows " + study.codings().size());
    return lines.stream()
        .map(String::valueOf)
        .collect(Collectors.joining("\n", "== study\n", "\n"));
  }
}
