package no.sitat.project;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.sitat.coding.Coder;
import no.sitat.coding.Memo;
import no.sitat.coding.Study;
import no.sitat.project.desk.LinkEnd;
import no.sitat.project.desk.MemoDesk;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.store.CodingStore;
import no.sitat.project.store.LinkStore;
import no.sitat.project.store.MemoStore;
import no.sitat.project.store.QuotationStore;

/// The notes of a project, on whatever they are.
public final class Memos {
  private final Editor editor;

  Memos(Editor editor) {
    this.editor = editor;
  }

  /// The notes on one thing, the oldest first.
  public AtRevision<List<Memo>> on(String target, int id) {
    return editor.read((handle, _) -> MemoStore.on(handle, target, id));
  }

  public AtRevision<Optional<Memo>> find(int id) {
    return editor.read((handle, _) -> MemoStore.find(handle, id));
  }

  /// All notes, also what codings say in their own memo, the latest changed first; with what they
  /// are on beside the study.
  public AtRevision<Notebook> all() {
    return editor.readMuch((handle, _) -> {
      var memos = MemoStore.all(handle);
      var links = LinkStore.all(handle);
      return new Notebook(
          memos,
          CodingStore.some(handle, Notebook.ids(memos, "coding")),
          QuotationStore.all(handle),
          links);
    });
  }

  /// @param target what sort of thing it is on, see [MemoDesk#TARGETS]
  /// @param id of that thing; 0 for the project
  public AtRevision<Memo> add(String target, int id, MemoDraft draft, Coder by) {
    return editor.edit(
        "memo-added", by, sketch -> MemoDesk.add(sketch, target, id, draft), MemoStore::one);
  }

  /// Writes a note on a passage, which is a kept quotation from then on.
  public AtRevision<Memo> add(LinkEnd on, MemoDraft draft, Coder by) {
    return editor.edit("memo-added", by, sketch -> MemoDesk.add(sketch, on, draft), MemoStore::one);
  }

  public AtRevision<Memo> change(int id, MemoDraft draft, Coder by) {
    return change(id, _ -> draft, by);
  }

  /// @param change makes the note as it stands when its turn comes into what it shall be
  public AtRevision<Memo> change(int id, Function<Memo, MemoDraft> change, Coder by) {
    return editor.edit(
        "memo-changed", by, sketch -> MemoDesk.change(sketch, id, change), MemoStore::one);
  }

  public Study remove(int id, Coder by) {
    return editor.edit("memo-removed", by, sketch -> MemoDesk.remove(sketch, id)).study();
  }
}
