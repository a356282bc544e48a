package no.sitat.project;

import java.util.ArrayList;
import java.util.List;
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

  EditSteps(EditSketch beginning) {
    this.beginning = beginning;
    study = beginning.study();
  }

  /// The study as the steps so far have left it, at the revision before them.
  Study study() {
    return study;
  }

  EditSketch beginning() {
    return beginning;
  }

  <T> T step(Function<EditSketch, T> sketching) {
    var handle = beginning.handle();
    var sketch = new EditSketch(handle, beginning.ids(), study, beginning.by());
    var result = sketching.apply(sketch);
    var edit = sketch.finish("step");
    if (!edit.isEmpty()) {
      // What an import has brought is written already.
      Rows.apply(
          handle, new Edit("step", edit.words(), edit.changes(), List.of(), edit.documents()));
      study = StudyKeeper.after(handle, study, edit, study.revision());
      changes.addAll(edit.changes());
      batches.addAll(edit.batches());
      documents.addAll(edit.documents());
    }
    return result;
  }

  /// All steps as the one edit that the history has.
  Edit whole(String kind, LocalText words) {
    return new Edit(kind, words, changes, batches, documents);
  }
}
