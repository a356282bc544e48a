package no.sitat.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import org.jdbi.v3.core.Handle;

/// Somebody else has changed a thing since whoever wants to change it saw it; nothing was
/// overwritten.
public final class Collision extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int MOST = 20;
  private static final Set<String> NO_WORDS = Set.of("guid", "created", "changed", "code_key");

  private final transient List<HistoryItem> changes;
  private final transient Optional<Map<String, String>> now;

  private Collision(List<HistoryItem> changes, Optional<Map<String, String>> now) {
    super(changes.size() + " changes by others, the last at " + changes.getFirst().revision());
    this.changes = List.copyOf(changes);
    this.now = now;
  }

  /// What the others did, the newest first.
  public List<HistoryItem> changes() {
    return changes;
  }

  /// What is written on the thing now, by column; empty when it is gone.
  public Optional<Map<String, String>> now() {
    return now;
  }

  /// Who did it and what it means, in both languages.
  public LocalText words() {
    var who = changes.getFirst().coder();
    return now.isEmpty()
        ? new LocalText(
            who + " har fjernet dette i mellomtiden.", who + " has removed this meanwhile.")
        : new LocalText(
            who + " har endret dette i mellomtiden. Ingenting er overskrevet.",
            who + " has changed this meanwhile. Nothing was overwritten.");
  }

  /// Passes when nobody but the asker has changed the thing since they saw it.
  ///
  /// @throws Collision otherwise
  public static void check(Handle handle, Seen seen, Coder asker) {
    var changes = ChangedSince.byOthers(handle, seen, asker.name(), MOST);
    if (!changes.isEmpty()) {
      throw new Collision(changes, written(handle, seen));
    }
  }

  private static Optional<Map<String, String>> written(Handle handle, Seen seen) {
    return Rows.find(handle, seen.table(), seen.id())
        .filter(Collision::isInSight)
        .map(row -> {
          var words = new LinkedHashMap<>(words(row));
          if (seen.table() == Table.CODE) {
            words.putAll(definition(handle, seen.id()));
          }
          return words;
        });
  }

  private static boolean isInSight(Row row) {
    var live = row.cells().get("live");
    return live == null || live.asBoolean();
  }

  private static Map<String, String> definition(Handle handle, int code) {
    return handle
        .createQuery("SELECT MAX(id) FROM code_edition WHERE code = ?")
        .bind(0, code)
        .mapTo(Integer.class)
        .findOne()
        .flatMap(id -> Rows.find(handle, Table.CODE_EDITION, id))
        .map(Collision::words)
        .orElse(Map.of());
  }

  private static Map<String, String> words(Row row) {
    var words = new LinkedHashMap<String, String>();
    for (Map.Entry<String, JsonNode> cell : row.cells().entrySet()) {
      if (cell.getValue().isTextual() && !NO_WORDS.contains(cell.getKey())) {
        words.put(cell.getKey(), cell.getValue().textValue());
      }
    }
    return words;
  }
}
