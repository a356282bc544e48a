package no.sitat.project.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.Study;
import org.jdbi.v3.core.Handle;

/// An edit in the making: collects the rows it will change, and gives new rows their ids.
///
/// Belongs to one transaction on one thread; nothing is written to changed rows until the edit is
/// finished and applied.
public final class EditSketch {
  private final Handle handle;
  private final Ids ids;
  private final Study study;
  private final Coder by;
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private final List<RowChange> changes = new ArrayList<>();
  private final Set<Integer> documents = new TreeSet<>();
  private final List<BatchSwitch> batches = new ArrayList<>();
  private LocalText words = LocalText.EMPTY;

  public EditSketch(Handle handle, Ids ids, Study study, Coder by) {
    this.handle = handle;
    this.ids = ids;
    this.study = study;
    this.by = by;
  }

  public Handle handle() {
    return handle;
  }

  public Ids ids() {
    return ids;
  }

  /// The study as it is before the edit.
  public Study study() {
    return study;
  }

  public Coder by() {
    return by;
  }

  public Instant now() {
    return now;
  }

  /// Adds a row with a new id and a new GUID, and answers the id.
  public int insert(Table table, Row row) {
    int id = ids.next(table);
    var cells = new LinkedHashMap<String, JsonNode>();
    cells.put("id", Row.cell(id));
    cells.put("guid", Row.cell(UUID.randomUUID()));
    cells.putAll(row.cells());
    changes.add(RowChange.insert(table, id, new Row(cells)));
    return id;
  }

  /// Gives a row other values; does nothing when it has them already.
  public void update(Table table, int id, Row wanted) {
    var now = Rows.find(handle, table, id).orElseThrow(() -> missing(table, id));
    var after = wanted.differing(now);
    if (!after.cells().isEmpty()) {
      changes.add(RowChange.update(table, id, now.only(after), after));
    }
  }

  /// Gives many rows other values, as [#update] does.
  public void updateAll(Table table, Map<Integer, Row> wanted) {
    var stored = Rows.find(handle, table, wanted.keySet());
    wanted.forEach((id, row) -> {
      var now = Optional.ofNullable(stored.get(id)).orElseThrow(() -> missing(table, id));
      var after = row.differing(now);
      if (!after.cells().isEmpty()) {
        changes.add(RowChange.update(table, id, now.only(after), after));
      }
    });
  }

  public void deleteAll(Table table, Collection<Integer> ids) {
    var stored = Rows.find(handle, table, ids);
    for (int id : ids) {
      var now = Optional.ofNullable(stored.get(id)).orElseThrow(() -> missing(table, id));
      changes.add(RowChange.delete(table, id, now));
    }
  }

  public void delete(Table table, int id) {
    var now = Rows.find(handle, table, id).orElseThrow(() -> missing(table, id));
    changes.add(RowChange.delete(table, id, now));
  }

  private static IllegalStateException missing(Table table, int id) {
    return new IllegalStateException(table.sql() + " " + id + " is in the study, not stored");
  }

  /// Names a document whose text, speakers or codings change.
  public void touch(int document) {
    documents.add(document);
  }

  /// Names the rows that this edit's import has written itself.
  public void brought(BatchSwitch rows) {
    batches.add(rows);
  }

  public void say(String nb, String en) {
    words = new LocalText(nb, en);
  }

  public Edit finish(String kind) {
    return new Edit(kind, words, changes, batches, documents);
  }
}
