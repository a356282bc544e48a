package no.sitat.coding;

import java.time.Instant;
import java.util.UUID;

/// A dated note by one coder.
///
/// @param id of it; negative, that of the coding, for what a coding says in its own memo
/// @param target what sort of thing it is on: `project`, `document`, `respondent`, `variable`,
///   `code`, `coding`, `quotation` or `quotation_link`
/// @param targetId id of that thing; 0 for the project
/// @param title empty for none
/// @param author id of the coder
/// @param changed when it was written last
public record Memo(
    int id,
    UUID guid,
    String target,
    int targetId,
    MemoKind kind,
    String title,
    int author,
    String text,
    Instant created,
    Instant changed) {
  /// What it is on; never the text, nor the title, which may quote somebody.
  @Override
  public String toString() {
    return "Memo[" + id + " on " + target + " " + targetId + "]";
  }
}
