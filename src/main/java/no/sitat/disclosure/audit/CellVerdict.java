package no.sitat.disclosure.audit;

import java.util.Optional;
import no.sitat.disclosure.linear.CountRange;

/// What a reader can find out about a withheld number.
///
/// @param outcome under the threshold that was asked for
/// @param range the least and the most it can be
/// @param least from which the lower limit follows; empty when it is nothing, or never asked
/// @param most from which the upper limit follows; empty when nothing limits it
public record CellVerdict(
    Outcome outcome, CountRange range, Optional<Derivation> least, Optional<Derivation> most) {
  /// How bad that is.
  public enum Outcome {
    /// It can be only one number.
    RECOVERED,
    /// It is somebody, and fewer than the threshold, though not known how many.
    SMALL,
    /// It may be several numbers, among them nothing or the threshold or more.
    SAFE
  }
}
