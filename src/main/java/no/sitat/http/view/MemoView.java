package no.sitat.http.view;

import java.time.Instant;
import java.util.UUID;
import no.sitat.coding.Memo;
import no.sitat.coding.Study;

/// A dated note.
///
/// @param target what sort of thing it is on
/// @param targetId id of that thing
/// @param coder name of the coder who wrote it
/// @param kind `reflexive`, `theoretical`, `methodological` or `case`; empty for none of them
/// @param changed when it was written last
public record MemoView(
    int id,
    UUID guid,
    String target,
    int targetId,
    String coder,
    String text,
    Instant created,
    String kind,
    String title,
    Instant changed) {
  public static MemoView of(Memo memo, Study study) {
    return new MemoView(
        memo.id(),
        memo.guid(),
        memo.target(),
        memo.targetId(),
        CodingView.coderName(memo.author(), study),
        memo.text(),
        memo.created(),
        memo.kind().key(),
        memo.title(),
        memo.changed());
  }

  /// What it is on; never the text.
  @Override
  public String toString() {
    return "MemoView[" + id + " on " + target + " " + targetId + "]";
  }
}
