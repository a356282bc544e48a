package no.sitat.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Looks for a quote whose words are not all there, or not all together.
///
/// Every word of the quote that is found votes for where the quote would begin if this were its
/// place; the few beginnings with most votes are looked at closely. Words that stand everywhere do
/// not vote.
final class QuoteWords {
  private static final int EVERYWHERE = 200;
  private static final int LOOKED_AT = 5;

  private final Quote quote;
  private final String text;
  private final List<Span> places = new ArrayList<>();
  private final Map<String, List<Integer>> standing = new HashMap<>();

  QuoteWords(Quote quote, String text) {
    this.quote = quote;
    this.text = text;
    for (var span : words(text)) {
      standing.computeIfAbsent(word(text, span), _ -> new ArrayList<>()).add(places.size());
      places.add(span);
    }
  }

  private static List<Span> words(String text) {
    var tokens = TextTokens.of(text, Graphemes.of(text), new Span(0, text.length()));
    var words = new ArrayList<Span>();
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isWord(i)) {
        words.add(new Span(tokens.start(i), tokens.start(i + 1)));
      }
    }
    return words;
  }

  private static String word(String text, Span span) {
    return text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
  }

  Optional<Quote.Found> best() {
    var wanted = words(quote.exact()).stream().map(span -> word(quote.exact(), span)).toList();
    var votes = new HashMap<Integer, Integer>();
    for (int i = 0; i < wanted.size(); i++) {
      var found = standing.getOrDefault(wanted.get(i), List.of());
      if (found.size() <= EVERYWHERE) {
        for (int at : found) {
          votes.merge(at - i, 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(LOOKED_AT)
        .map(vote -> closely(wanted, vote.getKey()))
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(Quote.Found::score));
  }

  /// Which of the words stand near where they would, one after another.
  private Optional<Quote.Found> closely(List<String> wanted, int begin) {
    int slack = 2 + wanted.size() / 4;
    int first = -1;
    int last = -1;
    int found = 0;
    for (int i = 0; i < wanted.size(); i++) {
      int from = Math.max(last + 1, begin + i - slack);
      int to = begin + i + slack;
      int at =
          standing.getOrDefault(wanted.get(i), List.of()).stream()
              .filter(place -> place >= from && place <= to)
              .findFirst()
              .orElse(-1);
      if (at >= 0) {
        first = first < 0 ? at : first;
        last = at;
        found++;
      }
    }
    if (found == 0) {
      return Optional.empty();
    }
    var span = new Span(places.get(first).start(), places.get(last).end());
    return Optional.of(quote.scored(text, span, found / (double) wanted.size()));
  }
}
