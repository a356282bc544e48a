package no.sitat.exchange;

import java.util.Optional;

/// Which columns of a table of posts hold what; what is empty is guessed from the header.
///
/// @param text the words of the post
/// @param id unique among the posts
/// @param time when it was published: ISO 8601, or seconds or milliseconds since 1970
/// @param author becomes the speaker
/// @param thread posts with the same value make one document
/// @param parent id of the post it answers
/// @param title stands before the text of the post
public record PostColumns(
    Optional<String> text,
    Optional<String> id,
    Optional<String> time,
    Optional<String> author,
    Optional<String> thread,
    Optional<String> parent,
    Optional<String> title) {
  /// Everything is guessed from the header.
  public static final PostColumns GUESSED =
      new PostColumns(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
