package no.sitat.text;

import java.util.Optional;

/// Where a place of one text version lies in another, and how sure that is.
///
/// @param place empty when none of its characters are left; then `anchor` is [Anchor#REVIEW]
public record Carried(Optional<Span> place, Anchor anchor) {
  static final Carried GONE = new Carried(Optional.empty(), Anchor.REVIEW);

  public Carried {
    if (place.isEmpty() && anchor != Anchor.REVIEW) {
      throw new IllegalArgumentException("a place that is gone is " + anchor);
    }
  }

  /// A place in the text it was made on.
  public static Carried kept(Span span) {
    return new Carried(Optional.of(span), Anchor.KEPT);
  }
}
