package no.sitat.exchange.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.text.Span;

/// Finds quotations in one text. Not thread-safe: what is worked out for the text is kept.
public final class QuoteFinder {
  /// How far from where it should be a quotation that stands in several places is still meant.
  private static final int NEAR = 400;

  private static final int MOST_PLACES = 1000;

  private final String text;
  private Folded folded = new Folded("", new int[1]);
  private QuoteWordIndex words = QuoteWordIndex.EMPTY;

  public QuoteFinder(String text) {
    this.text = text;
  }

  /// What came of looking for some words.
  public sealed interface Found {
    /// Here, and nowhere else.
    record At(Span place, How how) implements Found {}

    /// In several places, and nothing says which.
    record Several(int places) implements Found {}

    /// Nowhere.
    record Nowhere() implements Found {}
  }

  /// How much the words are the same.
  public enum How {
    EXACT,
    /// But for blanks, quotation marks and dashes.
    FOLDED,
    /// The quotation was cut short; this is what is left of it.
    SHORTENED,
    /// Nearly all words, in their order.
    LIKELY
  }

  /// @param near where it should be, in UTF-16 units; decides between several places
  public Found find(String quote, OptionalInt near) {
    var wanted = quote.strip();
    if (wanted.isEmpty()) {
      return new Found.Nowhere();
    }
    var exact = places(text, wanted);
    if (!exact.isEmpty()) {
      return chosen(exact, near, How.EXACT);
    }
    var inFolded = foldedPlaces(wanted);
    if (!inFolded.isEmpty()) {
      return chosen(inFolded, near, How.FOLDED);
    }
    var whole = withoutEllipsis(wanted);
    if (!whole.equals(wanted) && whole.length() >= 12) {
      var begun = foldedPlaces(whole);
      return begun.isEmpty() ? likely(whole, near) : chosen(begun, near, How.SHORTENED);
    }
    return likely(wanted, near);
  }

  private static String withoutEllipsis(String quote) {
    return quote.replaceFirst("(\\[?(\u2026|\\.\\.\\.)\\]?|\\[\\s*\\])\\s*$", "").strip();
  }

  private List<Span> foldedPlaces(String quote) {
    if (folded.text().isEmpty()) {
      folded = Folded.of(text);
    }
    var wanted = Folded.of(quote).text().strip();
    if (wanted.isEmpty()) {
      return List.of();
    }
    var places = folded.places();
    return places(folded.text(), wanted).stream()
        .map(found -> new Span(places[found.start()], places[found.end() - 1] + 1))
        .toList();
  }

  private Found likely(String quote, OptionalInt near) {
    if (words == QuoteWordIndex.EMPTY) {
      words = QuoteWordIndex.of(text);
    }
    return chosen(words.places(quote), near, How.LIKELY);
  }

  private static List<Span> places(String text, String wanted) {
    var places = new ArrayList<Span>();
    int at = text.indexOf(wanted);
    while (at >= 0 && places.size() < MOST_PLACES) {
      places.add(new Span(at, at + wanted.length()));
      at = text.indexOf(wanted, at + 1);
    }
    return places;
  }

  private static Found chosen(List<Span> places, OptionalInt near, How how) {
    if (places.isEmpty()) {
      return new Found.Nowhere();
    }
    if (places.size() == 1) {
      return new Found.At(places.getFirst(), how);
    }
    if (near.isPresent()) {
      var close =
          places.stream()
              .filter(place -> Math.abs((long) place.start() - near.getAsInt()) <= NEAR)
              .toList();
      if (close.size() == 1) {
        return new Found.At(close.getFirst(), how);
      }
    }
    return new Found.Several(places.size());
  }
}
