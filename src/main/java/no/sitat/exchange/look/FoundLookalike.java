package no.sitat.exchange.look;

import java.util.Optional;
import no.sitat.language.lookalike.LookalikeKind;

/// What looks like personal data in a file, with where it stands.
///
/// @param document name of the document it is in
/// @param turn from 1; 0 outside all turns, as in a heading
/// @param post id of the post it is in; empty in what is no posts
/// @param label whether it is how a speaker is called
/// @param before some words before it
public record FoundLookalike(
    LookalikeKind kind,
    String document,
    int turn,
    Optional<String> post,
    boolean label,
    String before,
    String text,
    String after) {
  /// What and where; never the look-alike itself.
  @Override
  public String toString() {
    return "FoundLookalike[" + kind.key() + ", turn " + turn + "]";
  }
}
