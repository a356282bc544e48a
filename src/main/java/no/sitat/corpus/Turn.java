package no.sitat.corpus;

import java.util.Optional;
import no.sitat.text.Span;

/// One speaker's uninterrupted words, or one post.
///
/// @param number counts from 1 within the document
/// @param span the words, without the speaker's label
/// @param speaker the label as the source writes it; the author of a post; empty when unknown
/// @param respondent id of the respondent who speaks, or [#NOBODY]
/// @param words how many words the turn has
/// @param post present when the turn is a post
public record Turn(
    int number,
    Span span,
    String speaker,
    SpeakerRole role,
    int respondent,
    int words,
    Optional<Post> post) {
  /// The respondent of a turn whose speaker is no respondent.
  public static final int NOBODY = 0;

  public boolean isInformant() {
    return role == SpeakerRole.INFORMANT;
  }
}
