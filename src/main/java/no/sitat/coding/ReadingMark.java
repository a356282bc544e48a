package no.sitat.coding;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.sitat.text.Span;

/// What one person has done with a passage while working through quotations; no coding, and seen by
/// the team.
///
/// @param id unique in the project, never used again
/// @param version number of the text version the span counts in: the current one
/// @param coder id of whose it is
public record ReadingMark(
    int id, int document, int version, Span span, Kind kind, int coder, Instant created) {
  /// What was done.
  public enum Kind {
    /// Has been read.
    READ,
    /// Shall be quoted.
    ARTICLE,
    /// Must be talked about.
    DISCUSS;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> keyed(String key) {
      return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
  }
}
