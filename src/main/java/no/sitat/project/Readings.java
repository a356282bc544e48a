package no.sitat.project;

import java.util.List;
import no.sitat.coding.Coder;
import no.sitat.coding.ReadingMark;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.desk.ReadingDesk;
import no.sitat.project.store.ReadingStore;

/// What people have marked while working through quotations: read, for the article, to discuss.
public final class Readings {
  private final Editor editor;

  Readings(Editor editor) {
    this.editor = editor;
  }

  /// Everybody's marks, the oldest first.
  public AtRevision<List<ReadingMark>> all() {
    return editor.readMuch((handle, _) -> ReadingStore.all(handle));
  }

  /// Puts one's own mark on passages, or takes it off, as one edit.
  ///
  /// @return how many were changed
  public AtRevision<Integer> mark(
      List<Passage> passages, ReadingMark.Kind kind, boolean on, Coder by) {
    return editor.edit(
        "reading-marked", by, sketch -> ReadingDesk.mark(sketch, passages, kind, on));
  }
}
