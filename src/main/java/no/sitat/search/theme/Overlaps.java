package no.sitat.search.theme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.sitat.search.Quote;

/// How many others each place overlaps, by counting ends and beginnings: no pair is looked at.
final class Overlaps {
  private Overlaps() {}

  /// @param places different, in order of document, start and end
  static int[] of(List<Quote> places) {
    var overlaps = new int[places.size()];
    int from = 0;
    while (from < places.size()) {
      int to = from;
      while (to < places.size() && places.get(to).document() == places.get(from).document()) {
        to++;
      }
      count(places.subList(from, to), overlaps, from);
      from = to;
    }
    return overlaps;
  }

  private static void count(List<Quote> places, int[] overlaps, int offset) {
    var starts = places.stream().mapToInt(quote -> quote.span().start()).toArray();
    var ends = places.stream().mapToInt(quote -> quote.span().end()).sorted().toArray();
    IntStream.range(0, places.size())
        .forEach(i -> {
          var span = places.get(i).span();
          int begun = below(starts, span.end());
          int ended = below(ends, span.start() + 1);
          overlaps[offset + i] = begun - ended - 1;
        });
  }

  /// How many of the sorted numbers are smaller than a limit.
  private static int below(int[] sorted, int limit) {
    int at = Arrays.binarySearch(sorted, limit);
    int first = at < 0 ? -at - 1 : at;
    while (first > 0 && sorted[first - 1] >= limit) {
      first--;
    }
    return first;
  }
}
