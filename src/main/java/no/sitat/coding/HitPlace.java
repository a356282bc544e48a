package no.sitat.coding;

import java.util.Comparator;
import no.sitat.text.Span;

/// Where in the current texts something was found, or is to be coded.
///
/// @param document id of the document
public record HitPlace(int document, Span span) {
  /// Document by document; of those that begin together, the longest first.
  public static final Comparator<HitPlace> ORDER =
      Comparator.comparingInt(HitPlace::document)
          .thenComparingInt(place -> place.span().start())
          .thenComparingInt(place -> -place.span().end());

  public static HitPlace of(int document, int start, int end) {
    return new HitPlace(document, new Span(start, end));
  }

  /// Whether every position of the other is one of this.
  public boolean covers(HitPlace other) {
    return document == other.document
        && span.start() <= other.span.start()
        && span.end() >= other.span.end();
  }
}
