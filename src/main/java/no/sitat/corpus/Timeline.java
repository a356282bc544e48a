package no.sitat.corpus;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import no.sitat.text.TextChange;
import no.sitat.text.Varints;

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

  /// No time is later; a recording of 24 days has never been made.
  private static final long LATEST = Integer.MAX_VALUE;

  public Timeline {
    points = List.copyOf(points);
    if (!points.isEmpty() && points.getLast().millis() > LATEST) {
      throw new IllegalArgumentException(points.getLast() + " is later than " + LATEST);
    }
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

  /// The same when so many units of text stand before it.
  Timeline moved(int by) {
    return new Timeline(
        points.stream().map(point -> new Point(point.position() + by, point.millis())).toList());
  }

  /// The most points that fit together, of points in any order: of two at one position the earlier,
  /// and none that is said to be earlier than one before it in the text. So one wrong time costs
  /// one point.
  public static Timeline of(List<Point> points) {
    var sorted =
        points.stream()
            .filter(point -> point.millis() <= LATEST)
            .sorted(Comparator.comparingInt(Point::position).thenComparingLong(Point::millis))
            .toList();
    var single = new ArrayList<Point>(sorted.size());
    for (var point : sorted) {
      if (single.isEmpty() || single.getLast().position() < point.position()) {
        single.add(point);
      }
    }
    return new Timeline(longestRising(single));
  }

  /// The longest run, with gaps, in which times do not decrease (patience sorting).
  private static List<Point> longestRising(List<Point> points) {
    var ends = new int[points.size()]; // the point with the least time that ends a run of a length
    var before = new int[points.size()];
    int length = 0;
    for (int i = 0; i < before.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        boolean fits = points.get(ends[middle]).millis() <= points.get(i).millis();
        low = fits ? middle + 1 : low;
        high = fits ? high : middle;
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    var run = new ArrayList<Point>(length);
    for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = before[at]) {
      run.add(points.get(at));
    }
    return run.reversed();
  }

  /// The same times in the text that a change makes of the text.
  ///
  /// A point at the beginning of what is replaced is at the beginning of what replaced it; one
  /// within is lost, for nobody knows which of the new words it is of, unless everything around it
  /// was taken away: then it is where that was, and of several there the last is right.
  public Timeline carried(TextChange change) {
    var carried = new ArrayList<Point>(points.size());
    int shift = 0;
    int next = 0;
    for (var point : points) {
      while (next < change.size()
          && change.old(next).end() <= point.position()
          && change.old(next).start() < point.position()) {
        shift = change.replacement(next).end() - change.old(next).end();
        next++;
      }
      boolean within = next < change.size() && change.old(next).start() < point.position();
      int position = within ? change.replacement(next).start() : point.position() + shift;
      if (!within || change.replacement(next).isEmpty()) {
        if (!carried.isEmpty() && carried.getLast().position() >= position) {
          carried.removeLast();
        }
        carried.add(new Point(position, point.millis()));
      }
    }
    return new Timeline(carried);
  }

  /// Two varints for each point: the units and the milliseconds since the one before.
  public byte[] pack() {
    var out = new ByteArrayOutputStream(3 * points.size());
    int position = 0;
    long millis = 0;
    for (var point : points) {
      Varints.write(out, point.position() - position);
      Varints.write(out, (int) (point.millis() - millis));
      position = point.position();
      millis = point.millis();
    }
    return out.toByteArray();
  }

  /// Reads what [#pack()] wrote.
  ///
  /// @throws IllegalArgumentException if it is something else
  public static Timeline unpack(byte[] packed) {
    var numbers = new Varints(packed);
    var points = new ArrayList<Point>();
    int position = 0;
    long millis = 0;
    while (numbers.hasMore()) {
      position += numbers.next();
      millis += numbers.next();
      points.add(new Point(position, millis));
    }
    return new Timeline(points);
  }

  /// Whether every point stands in a text of that length.
  public boolean liesIn(int length) {
    return points.isEmpty() || points.getLast().position() <= length;
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
  private int last(Predicate<Point> isTrue) {
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
