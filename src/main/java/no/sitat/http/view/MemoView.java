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
public record MemoView(
    int id, UUID guid, String target, int targetId, String coder, String text, Instant created) {
  public static MemoView of(Memo memo, Study study) {
    return new MemoView(
        memo.id(),
        memo.guid(),
        memo.target(),
        memo.targetId(),
        CodingView.coderName(memo.author(), study),
        memo.text(),
        memo.created());
  }

  /// What it is on; never the text.
  @Override
  public String toString() {
    return "MemoView[" + id + " on " + target + " " + targetId + "]";
  }
}
