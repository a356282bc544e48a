package no.sitat.text;

import java.util.Optional;

/// Words with what stood before and after them, to look for in another text.
///
/// @param exact the words themselves
/// @param prefix up to 32 units that stood before them
/// @param suffix up to 32 units that stood after them
/// @param start where they stood
public record Quote(String exact, String prefix, String suffix, int start) {
  private static final int CONTEXT = 32;

  /// From this score on a place is worth proposing.
  private static final double ENOUGH = 0.4;

  public static Quote of(String text, Span span) {
    return new Quote(
        text.substring(span.start(), span.end()),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)),
        span.start());
  }

  /// Where the quote most likely stands.
  ///
  /// @param score from 0 to 1: 0.6 × the share of the quote's words that are there, in order (1
  ///   when they are exactly the same) + 0.15 × the share of the prefix that stands before it
  ///   + 0.15 × the share of the suffix that stands after it + 0.1 × nearness, which is 1 at the
  ///     offset where it stood, and 0 a whole text away
  public record Found(Span place, double score) {}

  /// The best place in a text, if any is good enough to be shown to a person, who decides.
  public Optional<Found> in(String text) {
    var best = exactly(text);
    if (best.isEmpty()) {
      best = new QuoteWords(this, text).best();
    }
    return best.filter(found -> found.score() >= ENOUGH);
  }

  private Optional<Found> exactly(String text) {
    var best = Optional.<Found>empty();
    if (exact.isBlank()) {
      return best;
    }
    for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      var found = scored(text, new Span(at, at + exact.length()), 1);
      if (best.isEmpty() || found.score() > best.get().score()) {
        best = Optional.of(found);
      }
    }
    return best;
  }

  /// @param words the share of the words that are there
  Found scored(String text, Span place, double words) {
    double before = shareBefore(text, place.start());
    double after = shareAfter(text, place.end());
    double far = Math.abs(place.start() - start) / (double) Math.max(1, text.length());
    double near = Math.max(0, 1 - far);
    return new Found(place, 0.6 * words + 0.15 * before + 0.15 * after + 0.1 * near);
  }

  private double shareBefore(String text, int offset) {
    int same = 0;
    while (same < prefix.length()
        && same < offset
        && prefix.charAt(prefix.length() - 1 - same) == text.charAt(offset - 1 - same)) {
      same++;
    }
    return prefix.isEmpty() ? (offset == 0 ? 1 : 0) : same / (double) prefix.length();
  }

  private double shareAfter(String text, int offset) {
    int same = 0;
    while (same < suffix.length()
        && offset + same < text.length()
        && suffix.charAt(same) == text.charAt(offset + same)) {
      same++;
    }
    return suffix.isEmpty() ? (offset == text.length() ? 1 : 0) : same / (double) suffix.length();
  }

  /// How long; never the words.
  @Override
  public String toString() {
    return "Quote[" + exact.length() + " units at " + start + "]";
  }
}
