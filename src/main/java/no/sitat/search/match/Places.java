package no.sitat.search.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Places of one document in order, each once, made to be asked what stands how to another place.
final class Places {
  private final Place[] byStart;
  private final Place[] byEnd;

  /// The furthest end of those up to an index.
  private final int[] furthest;

  /// The nearest end of those from an index on.
  private final int[] nearest;

  Places(Collection<Place> places) {
    byStart = distinct(places);
    byEnd = byStart.clone();
    Arrays.sort(byEnd, Comparator.comparingInt(Place::end).thenComparingInt(Place::start));
    furthest = new int[byStart.length];
    nearest = new int[byStart.length];
    for (int i = 0; i < byStart.length; i++) {
      furthest[i] = i == 0 ? byStart[i].end() : Math.max(furthest[i - 1], byStart[i].end());
    }
    for (int i = byStart.length - 1; i >= 0; i--) {
      boolean last = i == byStart.length - 1;
      nearest[i] = last ? byStart[i].end() : Math.min(nearest[i + 1], byStart[i].end());
    }
  }

  private static Place[] distinct(Collection<Place> places) {
    var sorted = places.stream().sorted().toList();
    var kept = new ArrayList<Place>(sorted.size());
    for (var place : sorted) {
      if (kept.isEmpty() || !kept.getLast().isAt(place)) {
        kept.add(place);
      }
    }
    return kept.toArray(Place[]::new);
  }

  List<Place> inOrder() {
    return Arrays.asList(byStart);
  }

  /// How many begin before an offset.
  private int startingBefore(int offset) {
    int low = 0;
    int high = byStart.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byStart[middle].start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// How many end at or before an offset.
  private int endingBy(int offset) {
    int low = 0;
    int high = byEnd.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byEnd[middle].end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean haveSameWords(Place place) {
    int at = Arrays.binarySearch(byStart, place);
    return at >= 0 && byStart[at].isSameWords(place);
  }

  boolean haveOneOver(int start, int end) {
    int before = startingBefore(end);
    return before > 0 && furthest[before - 1] > start;
  }

  boolean haveOneAround(Place place) {
    int before = startingBefore(place.start() + 1);
    return before > 0 && furthest[before - 1] >= place.end();
  }

  boolean haveOneInside(Place place) {
    int from = startingBefore(place.start());
    return from < byStart.length && nearest[from] <= place.end();
  }

  /// Whether one that shares a position with the place passes.
  boolean haveOneOver(Place place, Predicate<Place> test) {
    for (int i = startingBefore(place.end()) - 1; i >= 0 && furthest[i] > place.start(); i--) {
      if (byStart[i].end() > place.start() && test.test(byStart[i])) {
        return true;
      }
    }
    return false;
  }

  /// Whether one that begins at or after an offset passes, the nearest first.
  ///
  /// @param near whether it is near enough; those after one that is not are not asked
  boolean haveOneFrom(int offset, Predicate<Place> near, Predicate<Place> test) {
    for (int i = startingBefore(offset); i < byStart.length && near.test(byStart[i]); i++) {
      if (test.test(byStart[i])) {
        return true;
      }
    }
    return false;
  }

  /// Whether one that ends at or before an offset passes, the nearest first.
  boolean haveOneUntil(int offset, Predicate<Place> near, Predicate<Place> test) {
    for (int i = endingBy(offset) - 1; i >= 0 && near.test(byEnd[i]); i--) {
      if (test.test(byEnd[i])) {
        return true;
      }
    }
    return false;
  }
}
