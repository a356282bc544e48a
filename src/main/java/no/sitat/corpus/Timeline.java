package no.sitat.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// When the places of a text were said: points in ascending order of position, with the time from
/// the beginning of the recording.
///
/// What is said at a time is the text from the last point at or before it to the next point.
/// Immutable.
///
/// @param points at most one for each position; times do not decrease
public record Timeline(List<Point> points) {
  /// Of a text of which nobody knows when it was said.
  public static final Timeline NONE = new Timeline(List.of());

  public Timeline {
    points = List.copyOf(points);
    for (int i = 1; i < points.size(); i++) {
      var before = points.get(i - 1);
      var here = points.get(i);
      if (here.position() <= before.position() || here.millis() < before.millis()) {
        throw new IllegalArgumentException(here + " after " + before);
      }
    }
  }

  /// A place in the text and its time.
  ///
  /// @param position in UTF-16 units
  /// @param millis since the beginning of the recording
  public record Point(int position, long millis) {
    public Point {
      if (position < 0 || millis < 0) {
        throw new IllegalArgumentException("position " + position + " at " + millis + " ms");
      }
    }
  }

  /// The points that fit together, of points in any order: of two at one position the earlier, and
  /// none that is said to be earlier than one before it in the text.
  public static Timeline of(List<Point> points) {
    var fitting = new ArrayList<Point>(points.size());
    var sorted =
        points.stream()
            .sorted(Comparator.comparingInt(Point::position).thenComparingLong(Point::millis))
            .toList();
    for (var point : sorted) {
      boolean fits =
          fitting.isEmpty()
              || (fitting.getLast().position() < point.position()
                  && fitting.getLast().millis() <= point.millis());
      if (fits) {
        fitting.add(point);
      }
    }
    return new Timeline(fitting);
  }

  public boolean isEmpty() {
    return points.isEmpty();
  }

  /// When the words at a position begin to be said, as far as the points tell; empty before the
  /// first point.
  public OptionalLong timeAt(int position) {
    int index = last(point -> point.position() <= position);
    return index < 0 ? OptionalLong.empty() : OptionalLong.of(points.get(index).millis());
  }

  /// Where the words begin that are said at a time; empty before the first point.
  public OptionalInt positionAt(long millis) {
    int index = last(point -> point.millis() <= millis);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(points.get(index).position());
  }

  /// The last point for which something is true that is true of all points before it, too.
  private int last(java.util.function.Predicate<Point> isTrue) {
    int low = 0;
    int high = points.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isTrue.test(points.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
