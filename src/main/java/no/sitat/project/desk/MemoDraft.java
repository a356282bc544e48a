package no.sitat.project.desk;

import no.sitat.coding.Memo;
import no.sitat.coding.MemoKind;

/// A memo as somebody wants it to be, new or changed.
///
/// @param title empty for none
public record MemoDraft(MemoKind kind, String title, String text) {
  public static MemoDraft of(String text) {
    return new MemoDraft(MemoKind.PLAIN, "", text);
  }

  /// The memo as it is, to change parts of.
  public static MemoDraft of(Memo memo) {
    return new MemoDraft(memo.kind(), memo.title(), memo.text());
  }

  /// What sort; never the words.
  @Override
  public String toString() {
    return "MemoDraft[" + kind + "]";
  }
}
