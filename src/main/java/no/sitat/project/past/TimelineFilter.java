package no.sitat.project.past;

import java.time.Instant;
import java.util.Optional;

/// Which part of the history to list.
///
/// @param coder name of who did it
/// @param document id of a document the edit has to do with
/// @param from inclusive
/// @param to exclusive
/// @param text that the description contains, in either language, in upper or lower case
public record TimelineFilter(
    Optional<String> coder,
    Optional<KindGroup> kind,
    Optional<Integer> document,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> text) {
  /// All of it.
  public static final TimelineFilter NONE =
      new TimelineFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
