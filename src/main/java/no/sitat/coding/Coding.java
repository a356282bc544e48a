package no.sitat.coding;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.sitat.text.Anchor;
import no.sitat.text.Span;

/// One coder's use of one code on one segment.
///
/// @param id unique in the project, never used again
/// @param guid stable across exports and merges
/// @param version number of the text version the span counts in: the current one
/// @param code id of the code
/// @param coder id of the coder
/// @param direction key of a direction the code allows; empty when the code has none
/// @param weight 0–100; empty when nobody gave one
/// @param memo a short note; empty when there is none
/// @param dimensions what else it says, beside code, direction and weight
/// @param edition the code's edition when the coding was made
/// @param anchor what became of its place since it was made, when the text was corrected
public record Coding(
    int id,
    UUID guid,
    int document,
    int version,
    Span span,
    int code,
    int coder,
    Optional<String> direction,
    OptionalInt weight,
    String memo,
    DimensionValues dimensions,
    int edition,
    Instant created,
    Anchor anchor) {
  public Coding {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("coding " + id + " of document " + document + " is empty");
    }
    if (weight.isPresent() && (weight.getAsInt() < 0 || weight.getAsInt() > 100)) {
      throw new IllegalArgumentException("weight " + weight.getAsInt() + " is not in 0–100");
    }
  }

  /// A coding on the text it was made on, which says nothing in the project's own dimensions.
  public Coding(
      int id,
      UUID guid,
      int document,
      int version,
      Span span,
      int code,
      int coder,
      Optional<String> direction,
      OptionalInt weight,
      String memo,
      int edition,
      Instant created) {
    this(
        id,
        guid,
        document,
        version,
        span,
        code,
        coder,
        direction,
        weight,
        memo,
        DimensionValues.NONE,
        edition,
        created,
        Anchor.KEPT);
  }

  /// Where it stands; never the memo, which may quote an informant.
  @Override
  public String toString() {
    return "Coding[" + id + ", document " + document + ", " + span + ", code " + code + "]";
  }
}
