package no.sitat.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// A sorted set of positions of one text, kept as spans that neither overlap nor touch.
///
/// Immutable. Every operation is linear in the number of spans; [#overlaps(Span)] is logarithmic.
public final class SpanSet {
  public static final SpanSet EMPTY = new SpanSet(new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;

  private SpanSet(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /// The positions covered by at least one of the spans; empty spans cover nothing.
  public static SpanSet of(Collection<Span> spans) {
    var sorted = spans.stream().filter(span -> !span.isEmpty()).sorted().toList();
    var building = new Builder(sorted.size());
    sorted.forEach(span -> building.add(span.start(), span.end()));
    return building.build();
  }

  public static SpanSet of(Span... spans) {
    return of(Arrays.asList(spans));
  }

  public int size() {
    return starts.length;
  }

  public boolean isEmpty() {
    return starts.length == 0;
  }

  public Span get(int index) {
    return new Span(starts[index], ends[index]);
  }

  public List<Span> spans() {
    var list = new ArrayList<Span>(starts.length);
    for (int i = 0; i < starts.length; i++) {
      list.add(get(i));
    }
    return List.copyOf(list);
  }

  /// How many code units the set covers.
  public int length() {
    int sum = 0;
    for (int i = 0; i < starts.length; i++) {
      sum += ends[i] - starts[i];
    }
    return sum;
  }

  public SpanSet union(SpanSet other) {
    var building = new Builder(starts.length + other.starts.length);
    int i = 0;
    int j = 0;
    while (i < starts.length || j < other.starts.length) {
      boolean mine =
          j == other.starts.length || (i < starts.length && starts[i] <= other.starts[j]);
      if (mine) {
        building.add(starts[i], ends[i++]);
      } else {
        building.add(other.starts[j], other.ends[j++]);
      }
    }
    return building.build();
  }

  public SpanSet intersection(SpanSet other) {
    var building = new Builder(Math.min(starts.length, other.starts.length));
    int i = 0;
    int j = 0;
    while (i < starts.length && j < other.starts.length) {
      int start = Math.max(starts[i], other.starts[j]);
      int end = Math.min(ends[i], other.ends[j]);
      if (start < end) {
        building.add(start, end);
      }
      if (ends[i] < other.ends[j]) {
        i++;
      } else {
        j++;
      }
    }
    return building.build();
  }

  /// The positions of this set that are not in the other.
  public SpanSet minus(SpanSet other) {
    var building = new Builder(starts.length);
    int j = 0;
    for (int i = 0; i < starts.length; i++) {
      int from = starts[i];
      while (j < other.starts.length && other.ends[j] <= from) {
        j++;
      }
      for (int k = j; k < other.starts.length && other.starts[k] < ends[i]; k++) {
        building.add(from, Math.max(from, other.starts[k]));
        from = other.ends[k];
      }
      building.add(from, Math.max(from, ends[i]));
    }
    return building.build();
  }

  /// Whether the set and the span share at least one position.
  public boolean overlaps(Span span) {
    int at = Arrays.binarySearch(starts, span.start());
    int index = at >= 0 ? at : -at - 2;
    boolean before = index >= 0 && ends[index] > span.start() && !span.isEmpty();
    boolean after = index + 1 < starts.length && starts[index + 1] < span.end();
    return before || after;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpanSet set
        && Arrays.equals(starts, set.starts)
        && Arrays.equals(ends, set.ends);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
  }

  @Override
  public String toString() {
    return spans().toString();
  }

  /// Collects spans in ascending order of start and joins those that overlap or touch.
  private static final class Builder {
    private int[] starts;
    private int[] ends;
    private int size;

    Builder(int capacity) {
      starts = new int[Math.max(4, capacity)];
      ends = new int[starts.length];
    }

    void add(int start, int end) {
      if (start == end) {
        return;
      }
      if (size > 0 && start <= ends[size - 1]) {
        ends[size - 1] = Math.max(ends[size - 1], end);
        return;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      starts[size] = start;
      ends[size++] = end;
    }

    SpanSet build() {
      return size == 0
          ? EMPTY
          : new SpanSet(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
