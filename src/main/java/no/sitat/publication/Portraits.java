package no.sitat.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Which quotes a reader takes for one person's: those under one pseudonym, and those that have
/// words of one person in common, whatever they are called there.
final class Portraits {
  private final List<Attributed> quotes;
  private final int[] leader;
  private final Map<Integer, Portrait> byQuote = new HashMap<>();

  /// @param quotes in the order of reading
  Portraits(List<Attributed> quotes, Lines lines) {
    this.quotes = quotes;
    leader = IntStream.range(0, quotes.size()).toArray();
    joinByName();
    joinByWords();
    var groups = new HashMap<Integer, List<Attributed>>();
    for (int number = 0; number < quotes.size(); number++) {
      groups.computeIfAbsent(find(number), _ -> new ArrayList<>()).add(quotes.get(number));
    }
    for (var group : groups.values()) {
      var portrait = new Portrait(group, lines);
      group.forEach(each -> byQuote.put(each.id(), portrait));
    }
  }

  private void joinByName() {
    var first = new HashMap<String, Integer>();
    for (int number = 0; number < quotes.size(); number++) {
      var name = quotes.get(number).quote().pseudonym();
      if (!name.isEmpty()) {
        int at = number;
        join(number, first.computeIfAbsent(name, _ -> at));
      }
    }
  }

  private void joinByWords() {
    var byPlace =
        IntStream.range(0, quotes.size())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(number -> quotes.get(number).quote().document())
                    .thenComparingInt(number -> quotes.get(number).quote().span().start()))
            .toList();
    for (int at = 0; at < byPlace.size(); at++) {
      var quote = quotes.get(byPlace.get(at));
      for (int next = at + 1; next < byPlace.size(); next++) {
        var other = quotes.get(byPlace.get(next));
        boolean isPast =
            other.quote().document() != quote.quote().document()
                || other.quote().span().start() >= quote.quote().span().end();
        if (isPast) {
          break;
        }
        if (quote.sharesWords(other)) {
          join(byPlace.get(at), byPlace.get(next));
        }
      }
    }
  }

  private void join(int one, int other) {
    leader[find(one)] = find(other);
  }

  private int find(int number) {
    int at = number;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  Portrait of(Attributed quote) {
    return Objects.requireNonNull(byQuote.get(quote.id()), "a quote of the gallery");
  }
}
