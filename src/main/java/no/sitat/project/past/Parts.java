package no.sitat.project.past;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sitat.project.edit.Reliance;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.RowKey;
import org.jdbi.v3.core.Handle;

/// The changes of one edit, as parts that do not refer to each other.
final class Parts {
  private final List<RowChange> changes;
  private final Map<RowKey, RowKey> heads = new HashMap<>();

  Parts(Handle handle, List<RowChange> changes) {
    this.changes = changes;
    var reliance = new Reliance(handle);
    changes.forEach(change -> heads.put(key(change), key(change)));
    for (var change : changes) {
      Stream.concat(change.before().stream(), change.after().stream())
          .flatMap(row -> reliance.of(change.table(), change.id(), row).stream())
          .filter(heads::containsKey)
          .forEach(other -> join(key(change), other));
    }
  }

  private static RowKey key(RowChange change) {
    return new RowKey(change.table(), change.id());
  }

  private void join(RowKey one, RowKey other) {
    heads.put(head(one), head(other));
  }

  private RowKey head(RowKey row) {
    var at = row;
    while (!heads.getOrDefault(at, at).equals(at)) {
      at = heads.getOrDefault(at, at);
    }
    return at;
  }

  /// The changes of the parts none of whose rows is among those.
  List<RowChange> without(Set<RowKey> rows) {
    var out = new HashSet<RowKey>();
    rows.forEach(row -> out.add(head(row)));
    return changes.stream().filter(change -> !out.contains(head(key(change)))).toList();
  }
}
