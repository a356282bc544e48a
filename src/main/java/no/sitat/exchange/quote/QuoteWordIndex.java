package no.sitat.exchange.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.sitat.text.Span;

/// Finds quotations by their words, without regard to case and what stands between words.
///
/// Each word of a quotation votes for where it would begin. A beginning that has most of the votes
/// is a place; beginnings a few words from one another are one place. Words that stand everywhere
/// do not vote, so the work for one quotation is bounded.
final class QuoteWordIndex {
  static final QuoteWordIndex EMPTY = new QuoteWordIndex();

  private static final int EVERYWHERE = 500;
  private static final int FEWEST = 4;
  private static final int MOST = 5000;
  private static final double ENOUGH = 0.8;

  private final List<Span> places = new ArrayList<>();
  private final Map<String, List<Integer>> standing = new HashMap<>();

  private QuoteWordIndex() {}

  static QuoteWordIndex of(String text) {
    var index = new QuoteWordIndex();
    for (var place : words(text, Integer.MAX_VALUE)) {
      index
          .standing
          .computeIfAbsent(word(text, place), _ -> new ArrayList<>())
          .add(index.places.size());
      index.places.add(place);
    }
    return index;
  }

  private static String word(String text, Span place) {
    return text.substring(place.start(), place.end()).toLowerCase(Locale.ROOT);
  }

  private static List<Span> words(String text, int most) {
    var words = new ArrayList<Span>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < most; i++) {
      boolean isIn = i < text.length() && isWord(text.charAt(i));
      if (isIn && start < 0) {
        start = i;
      } else if (!isIn && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /// Where the words stand, most of them and in order; empty for a few words, of which most would
  /// stand anywhere.
  List<Span> places(String quote) {
    var wanted = words(quote, MOST).stream().map(place -> word(quote, place)).toList();
    if (wanted.size() < FEWEST) {
      return List.of();
    }
    var votes = votes(wanted);
    var found = new ArrayList<Span>();
    int slack = 2 + wanted.size() / 10;
    int best = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int last = Integer.MIN_VALUE / 2;
    for (var vote : votes.entrySet()) {
      boolean isPlace = vote.getValue() == best || vote.getValue() >= ENOUGH * best;
      if (isPlace && together(votes, vote.getKey(), slack) >= ENOUGH * wanted.size()) {
        if (vote.getKey() - last > 2 * slack) {
          found.add(span(vote.getKey(), wanted.size()));
        }
        last = vote.getKey();
      }
    }
    return found;
  }

  private NavigableMap<Integer, Integer> votes(List<String> wanted) {
    var votes = new TreeMap<Integer, Integer>();
    for (int i = 0; i < wanted.size(); i++) {
      var at = standing.getOrDefault(wanted.get(i), List.of());
      if (at.size() <= EVERYWHERE) {
        for (int place : at) {
          votes.merge(place - i, 1, Integer::sum);
        }
      }
    }
    return votes;
  }

  private static int together(NavigableMap<Integer, Integer> votes, int begin, int slack) {
    return votes.subMap(begin - slack, true, begin + slack, true).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private Span span(int begin, int words) {
    int first = Math.clamp(begin, 0, places.size() - 1);
    int last = Math.clamp((long) begin + words - 1, first, places.size() - 1);
    return new Span(places.get(first).start(), places.get(last).end());
  }
}
