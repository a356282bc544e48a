package no.sitat.coding;

import java.time.Instant;
import java.util.UUID;

/// A dated note by one coder.
///
/// @param target what sort of thing it is on: `project`, `document`, `respondent`, `code`, `coding`
/// @param targetId id of that thing; 0 for the project
/// @param author id of the coder
public record Memo(
    int id, UUID guid, String target, int targetId, int author, String text, Instant created) {
  /// What it is on; never the text.
  @Override
  public String toString() {
    return "Memo[" + id + " on " + target + " " + targetId + "]";
  }
}
