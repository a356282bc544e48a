package no.sitat.project.past;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.project.edit.History;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Table;
import org.jdbi.v3.core.Handle;

/// What people wrote in memos and definitions with an edit; never what informants said.
final class Written {
  /// A column with what it is called.
  ///
  /// @param quotes whether what stands there may be an informant's words; then it is said only that
  ///   something stands there
  private record Field(String column, LocalText name, boolean quotes) {
    static Field of(String column, String nb, String en) {
      return new Field(column, new LocalText(nb, en), QUOTES.contains(column));
    }
  }

  private static final Set<String> QUOTES =
      Set.of("example_nb", "example_en", "borderline_nb", "borderline_en");

  private static final Map<Table, List<Field>> FIELDS =
      Map.of(
          Table.MEMO,
          List.of(Field.of("title", "tittel", "title"), Field.of("text", "tekst", "text")),
          Table.CODING,
          List.of(Field.of("memo", "notat", "memo")),
          Table.CODE_EDITION,
          Stream.of(
                  both("name", "navn", "name"),
                  both("definition", "definisjon", "definition"),
                  both("include", "ta med", "include"),
                  both("exclude", "ikke ta med", "exclude"),
                  both("example", "eksempel", "example"),
                  both("borderline", "grensetilfelle", "borderline case"))
              .flatMap(List::stream)
              .toList());

  private Written() {}

  /// One line for each thing that was written or taken away.
  static List<LocalText> in(Handle handle, long item) {
    return History.entry(handle, (int) item).stream()
        .flatMap(entry -> entry.edit().changes().stream())
        .flatMap(change -> lines(change).stream())
        .toList();
  }

  private static List<Field> both(String column, String nb, String en) {
    return List.of(
        Field.of(column + "_nb", nb + " (bokmål)", en + " (bokmål)"),
        Field.of(column + "_en", nb + " (engelsk)", en + " (English)"));
  }

  private static List<LocalText> lines(RowChange change) {
    var lines = new ArrayList<LocalText>();
    for (var field : FIELDS.getOrDefault(change.table(), List.of())) {
      var before = text(change.before().map(row -> row.cells().get(field.column())));
      var after = text(change.after().map(row -> row.cells().get(field.column())));
      if (!before.equals(after)) {
        lines.add(field.quotes() ? hidden(field.name()) : line(field.name(), before, after));
      }
    }
    return lines;
  }

  private static LocalText hidden(LocalText name) {
    return new LocalText(name.nb() + ": ikke gjengitt", name.en() + ": not shown");
  }

  private static LocalText line(LocalText name, String before, String after) {
    var said =
        (before.isEmpty() ? ": " : ": [" + before + "] → ") + (after.isEmpty() ? "–" : after);
    return new LocalText(name.nb() + said, name.en() + said);
  }

  private static String text(Optional<JsonNode> cell) {
    return cell.filter(JsonNode::isTextual).map(JsonNode::textValue).orElse("");
  }
}
