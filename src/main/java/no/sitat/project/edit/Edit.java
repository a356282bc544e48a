package no.sitat.project.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;

/// One change of the project, whole or not at all, with every value already computed.
///
/// To apply it is to write what is `after`, to revert it is to apply [#reversed()]. An edit knows
/// nothing of why: undo, redo and replay are the same few statements for every kind.
///
/// @param kind a short word for programs, `coding-added`
/// @param words what was done, for people; never a document's text
/// @param changes in the order they are applied
/// @param batches the rows of imports, whose values are not repeated here
/// @param documents ids of the documents whose text, speakers or codings change
public record Edit(
    String kind,
    LocalText words,
    List<RowChange> changes,
    List<BatchSwitch> batches,
    Set<Integer> documents) {
  public Edit {
    changes = List.copyOf(changes);
    batches = List.copyOf(batches);
    documents = Set.copyOf(documents);
  }

  /// All switches of imports, in the order they are made: also those among the changes.
  public List<BatchSwitch> switches() {
    return Stream.concat(batches.stream(), changes.stream().flatMap(BatchSwitch::in)).toList();
  }

  /// Everything this edit does as changes one after the other, switches of imports among them.
  public List<RowChange> sequence() {
    var all = new ArrayList<RowChange>();
    batches.stream().filter(BatchSwitch::live).map(BatchSwitch::asChange).forEach(all::add);
    all.addAll(changes);
    batches.stream().filter(batch -> !batch.live()).map(BatchSwitch::asChange).forEach(all::add);
    return all;
  }

  public Edit reversed() {
    var backwards = changes.reversed().stream().map(RowChange::reversed).toList();
    var switched = batches.reversed().stream().map(BatchSwitch::reversed).toList();
    return new Edit(kind, words, backwards, switched, documents);
  }

  public boolean touches(Table.Part part) {
    return changes.stream().anyMatch(change -> change.table().part() == part)
        || switches().stream()
            .flatMap(rows -> rows.rows().keySet().stream())
            .anyMatch(table -> table.part() == part);
  }

  public boolean isEmpty() {
    return changes.isEmpty() && batches.isEmpty();
  }
}
