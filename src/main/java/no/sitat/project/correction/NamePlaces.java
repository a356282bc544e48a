package no.sitat.project.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.sitat.corpus.Document;
import no.sitat.text.Graphemes;
import no.sitat.text.Span;

/// Finds a name wherever it stands in a text: as a whole word, inflected, and as a speaker's label.
public final class NamePlaces {
  private static final int AROUND = 40;
  private static final int LONGEST_ENDING = 3;

  /// Endings that make a name the owner of something; what else follows is another word.
  private static final Set<String> GENITIVE = Set.of("s", "'s", "’s", "'", "’");

  private NamePlaces() {}

  /// One place.
  ///
  /// @param ending what follows the name in the same word; empty for the name itself
  /// @param sure whether it is surely the name: alone, or in the genitive
  /// @param turn number of the turn; 0 between turns, where labels stand
  public record NamePlace(
      Span span, String form, String ending, boolean sure, int turn, String left, String right) {
    NamePlace in(Document document) {
      int number =
          document.turnsAt(span).stream().mapToInt(each -> each.number()).findFirst().orElse(0);
      return new NamePlace(span, form, ending, sure, number, left, right);
    }

    /// Where; never the words.
    @Override
    public String toString() {
      return "NamePlace[" + span + ", turn " + turn + "]";
    }
  }

  /// In the order of the text; upper and lower case are the same.
  public static List<NamePlace> of(String text, Document document, String name) {
    var wanted = name.strip();
    var places = new ArrayList<NamePlace>();
    if (wanted.isEmpty()) {
      return places;
    }
    var graphemes = Graphemes.of(text);
    for (int at = 0; at + wanted.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, wanted, 0, wanted.length())
          && (at == 0 || !isLetter(text, at - 1))
          && graphemes.isBorder(at)
          && graphemes.isBorder(at + wanted.length())) {
        int end = endOfWord(text, at + wanted.length());
        if (end - at - wanted.length() <= LONGEST_ENDING) {
          var span = new Span(at, at + wanted.length());
          var around = new Span(Math.max(0, at - AROUND), Math.min(text.length(), end + AROUND));
          places.add(place(text, span, end, graphemes.around(around)).in(document));
        }
        at = end - 1;
      }
    }
    return places;
  }

  private static boolean isLetter(String text, int offset) {
    return Character.isLetterOrDigit(text.charAt(offset))
        || Character.isLowSurrogate(text.charAt(offset));
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && (isLetter(text, end)
            || ((text.charAt(end) == '\'' || text.charAt(end) == '’')
                && end + 1 < text.length()
                && isLetter(text, end + 1)))) {
      end++;
    }
    return end;
  }

  private static NamePlace place(String text, Span span, int end, Span around) {
    var ending = text.substring(span.end(), end);
    return new NamePlace(
        span,
        text.substring(span.start(), end),
        ending,
        ending.isEmpty() || GENITIVE.contains(ending.toLowerCase(Locale.ROOT)),
        0,
        text.substring(around.start(), span.start()),
        text.substring(end, around.end()));
  }
}
