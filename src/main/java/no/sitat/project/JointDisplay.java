package no.sitat.project;

import java.util.List;
import java.util.function.UnaryOperator;
import no.sitat.coding.Coder;
import no.sitat.crosstab.joint.JointEntry;
import no.sitat.crosstab.joint.JointRow;
import no.sitat.project.joint.JointDesk;
import no.sitat.project.store.JointStore;

/// The joint display of a project: what the registers say beside what people tell.
public final class JointDisplay {
  private final Editor editor;

  JointDisplay(Editor editor) {
    this.editor = editor;
  }

  /// The rows in their order.
  public AtRevision<List<JointRow>> read() {
    return editor.readMuch(JointStore::read);
  }

  /// @return the ids of the new rows
  public AtRevision<List<Integer>> add(List<JointEntry> entries, Coder by) {
    return editor.edit("joint-added", by, sketch -> new JointDesk(sketch).add(entries));
  }

  /// @param change makes the row as it shall be of the row as it is
  public AtRevision<Integer> change(int row, UnaryOperator<JointEntry> change, Coder by) {
    return editor.edit("joint-changed", by, sketch -> new JointDesk(sketch).change(row, change));
  }

  public AtRevision<Integer> remove(int row, Coder by) {
    return editor.edit("joint-removed", by, sketch -> new JointDesk(sketch).remove(row));
  }

  /// @param ids of all rows in the order they shall have
  public AtRevision<Integer> order(List<Integer> ids, Coder by) {
    return editor.edit("joint-ordered", by, sketch -> new JointDesk(sketch).order(ids));
  }
}
