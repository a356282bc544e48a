package no.sitat.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.project.edit.BatchSwitch;
import no.sitat.project.edit.Edit;
import no.sitat.project.edit.EditSketch;
import no.sitat.project.edit.RowChange;
import no.sitat.project.edit.Rows;
import no.sitat.project.store.StudyKeeper;

/// One edit of several steps, each of which sees what those before it have done.
///
/// Each step is written at once, in the transaction of the whole; a step that throws has written
/// nothing of what it sketched.
final class EditSteps {
  private final EditSketch beginning;
  private final List<RowChange> changes = new ArrayList<>();
  private final List<BatchSwitch> batches = new ArrayList<>();
  private final Set<Integer> documents = new TreeSet<>();
  private Study study;
  private Optional<Edit> unseen = Optional.empty();

  EditSteps(EditSketch beginning) {
    this.beginning = beginning;
    study = beginning.study();
  }

  /// The study as the steps so far have left it, at the revision before them.
  private Study study() {
    unseen.ifPresent(this::see);
    unseen = Optional.empty();
    return study;
  }

  private void see(Edit edit) {
    study = StudyKeeper.after(beginning.handle(), study, edit, study.revision());
  }

  EditSketch beginning() {
    return beginning;
  }

  <T> T step(Function<EditSketch, T> sketching) {
    var handle = beginning.handle();
    var sketch = new EditSketch(handle, beginning.ids(), study(), beginning.by());
    var result = sketching.apply(sketch);
    var edit = sketch.finish("step");
    if (!edit.isEmpty()) {
      // What an import has brought is written already.
      Rows.apply(
          handle, new Edit("step", edit.words(), edit.changes(), List.of(), edit.documents()));
      look(edit);
      changes.addAll(edit.changes());
      batches.addAll(edit.batches());
      documents.addAll(edit.documents());
    }
    return result;
  }

  /// A million documents are read when the next step asks for them, which after the last of them is
  /// never.
  private void look(Edit edit) {
    if (edit.changes().isEmpty()) {
      unseen = Optional.of(edit);
    } else {
      see(edit);
    }
  }

  /// All steps as the one edit that the history has.
  Edit whole(String kind, LocalText words) {
    return new Edit(kind, words, changes, batches, documents);
  }
}
