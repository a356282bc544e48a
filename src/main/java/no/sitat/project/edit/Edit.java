package no.sitat.project.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.LocalText;

/// One change of the project, whole or not at all, with every value already computed.
///
/// To apply it is to write what is `after`, to revert it is to apply [#reversed()]. An edit knows
/// nothing of why: undo, redo and replay are the same few statements for every kind.
///
/// @param kind a short word for programs, `coding-added`
/// @param words what was done, for people; never a document's text
/// @param changes in the order they are applied
/// @param batch the rows of an import, whose values are not repeated here
/// @param documents ids of the documents whose text, speakers or codings change
public record Edit(
    String kind,
    LocalText words,
    List<RowChange> changes,
    Optional<BatchSwitch> batch,
    Set<Integer> documents) {
  public Edit {
    changes = List.copyOf(changes);
    documents = Set.copyOf(documents);
  }

  public Edit reversed() {
    var backwards = changes.reversed().stream().map(RowChange::reversed).toList();
    return new Edit(kind, words, backwards, batch.map(BatchSwitch::reversed), documents);
  }

  public boolean touches(Table.Part part) {
    return changes.stream().anyMatch(change -> change.table().part() == part)
        || batch.stream()
            .flatMap(rows -> rows.rows().keySet().stream())
            .anyMatch(table -> table.part() == part);
  }

  public boolean isEmpty() {
    return changes.isEmpty() && batch.isEmpty();
  }
}
