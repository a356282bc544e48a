package no.sitat.exchange.moving;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.coding.DimensionValues;
import no.sitat.text.Span;

/// One coder's use of one code on one passage of a text.
///
/// @param source GUID of a source with words
/// @param span in the text of the source, not empty
/// @param code GUID
/// @param coder GUID; empty when the file does not say
/// @param memo on this coding; may be empty
/// @param direction key; what only files of ours, or a column that was mapped, can say
/// @param weight 0–100
public record MovedCoding(
    UUID guid,
    UUID source,
    Span span,
    UUID code,
    Optional<UUID> coder,
    Optional<Instant> created,
    String memo,
    Optional<String> direction,
    OptionalInt weight,
    DimensionValues dimensions) {
  /// Where it stands; never the memo.
  @Override
  public String toString() {
    return "MovedCoding[" + guid + ", " + span + " of " + source + "]";
  }
}
