package no.sitat.project.searches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.coding.HitPlace;

/// Places to ask whether one of them is, holds, or lies inside another; each question takes the
/// logarithm of how many there are in the document.
final class PlaceSet {
  private final Map<Integer, OfDocument> byDocument = new HashMap<>();

  PlaceSet(Collection<HitPlace> places) {
    var sorted = new HashMap<Integer, List<HitPlace>>();
    places.stream()
        .sorted(HitPlace.ORDER)
        .forEach(
            place -> sorted.computeIfAbsent(place.document(), _ -> new ArrayList<>()).add(place));
    sorted.forEach((document, those) -> byDocument.put(document, new OfDocument(those)));
  }

  /// Whether one of them holds every position of a place.
  boolean holds(HitPlace place) {
    return of(place).filter(those -> those.hold(place)).isPresent();
  }

  /// Whether one of them lies inside a place.
  boolean liesIn(HitPlace place) {
    return of(place).filter(those -> those.lieIn(place)).isPresent();
  }

  private Optional<OfDocument> of(HitPlace place) {
    return Optional.ofNullable(byDocument.get(place.document()));
  }

  /// In order of start, with how far those up to each reach, and where the first of those from each
  /// on ends.
  private static final class OfDocument {
    private final int[] starts;
    private final int[] reached;
    private final int[] firstEnd;

    OfDocument(List<HitPlace> sorted) {
      int size = sorted.size();
      starts = new int[size];
      reached = new int[size];
      firstEnd = new int[size];
      int most = 0;
      for (int i = 0; i < size; i++) {
        starts[i] = sorted.get(i).span().start();
        most = Math.max(most, sorted.get(i).span().end());
        reached[i] = most;
      }
      int least = Integer.MAX_VALUE;
      for (int i = size - 1; i >= 0; i--) {
        least = Math.min(least, sorted.get(i).span().end());
        firstEnd[i] = least;
      }
    }

    boolean hold(HitPlace place) {
      int before = firstFrom(place.span().start() + 1);
      return before > 0 && reached[before - 1] >= place.span().end();
    }

    boolean lieIn(HitPlace place) {
      int at = firstFrom(place.span().start());
      return at < starts.length && firstEnd[at] <= place.span().end();
    }

    /// The index of the first that starts at an offset or after.
    private int firstFrom(int offset) {
      int low = 0;
      int high = starts.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (starts[middle] < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
