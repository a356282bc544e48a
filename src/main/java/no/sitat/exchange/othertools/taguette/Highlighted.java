package no.sitat.exchange.othertools.taguette;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.exchange.othertools.sqlite.SqliteFile;
import no.sitat.exchange.source.FileRefused;

/// Who made a highlight and when; only Taguette's list of commands tells.
///
/// @param login empty when nobody knows
/// @param date as it is written
record Highlighted(String login, String date) {
  static final Highlighted UNKNOWN = new Highlighted("", "");

  private static final ObjectMapper JSON = new ObjectMapper();

  /// By the numbers of the highlights; of several commands the first, which made it.
  static Map<String, Highlighted> all(SqliteFile database, String project) throws FileRefused {
    var all = new HashMap<String, Highlighted>();
    database.each(
        "commands",
        List.of("project_id", "user_login", "date", "payload"),
        row -> {
          if (row.text("project_id").equals(project)) {
            var id = highlight(row.raw("payload"));
            if (!id.isEmpty()) {
              all.putIfAbsent(id, new Highlighted(row.text("user_login"), row.text("date")));
            }
          }
        });
    return all;
  }

  /// The highlight that a command adds; empty for other commands.
  private static String highlight(String payload) {
    try {
      var command = JSON.readTree(payload);
      boolean isAdding = command != null && command.path("type").asText().equals("highlight_add");
      // older versions of Taguette call it `id`
      return isAdding ? command.path("highlight_id").asText(command.path("id").asText()) : "";
    } catch (JsonProcessingException _) {
      return "";
    }
  }
}
