package no.sitat.corpus;

import java.time.Instant;
import java.util.Optional;

/// What a post is beside its text.
///
/// @param id the post's id in its source, unique within the thread
/// @param parent id of the post it answers; empty for the first of a thread
/// @param time when it was published; empty when the source does not say
/// @param repost id of the post whose words it repeats, [#UNKNOWN] when it is not known which;
///   empty for a post with words of its own
public record Post(
    String id, Optional<String> parent, Optional<Instant> time, Optional<String> repost) {
  /// In the place of the id of the post that is repeated.
  public static final String UNKNOWN = "?";

  /// A post with words of its own.
  public Post(String id, Optional<String> parent, Optional<Instant> time) {
    this(id, parent, time, Optional.empty());
  }

  public boolean isRepost() {
    return repost.isPresent();
  }
}
