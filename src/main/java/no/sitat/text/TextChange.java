package no.sitat.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// How one text became another: the stretches that were replaced, and by how many units each.
///
/// Stretches stand in ascending order with at least one kept unit between any two; those that touch
/// are one. So the inverse of a change, with old and new swapped, is a change too. Immutable.
///
/// A place is carried by these rules. What is replaced wholly inside it stays inside, also at its
/// very beginning or end: a typo mended in the last word of a coding does not cut the word off.
/// What is inserted exactly at its border stays outside. A border in the middle of what is replaced
/// is not known any more: the place shrinks to what is left, and somebody must look.
public final class TextChange {
  public static final TextChange NONE = new TextChange(new int[0], new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;
  private final int[] lengths;

  /// By how much everything after the replacement before this one has moved; one longer.
  private final int[] shifts;

  /// One stretch of the old text and how long what stands there now is.
  public record Replaced(Span old, int length) implements Comparable<Replaced> {
    public Replaced {
      if (length < 0) {
        throw new IllegalArgumentException("replaced by " + length + " units");
      }
    }

    @Override
    public int compareTo(Replaced other) {
      return old.compareTo(other.old);
    }
  }

  private TextChange(int[] starts, int[] ends, int[] lengths) {
    this.starts = starts;
    this.ends = ends;
    this.lengths = lengths;
    shifts = new int[starts.length + 1];
    for (int i = 0; i < starts.length; i++) {
      shifts[i + 1] = shifts[i] + lengths[i] - (ends[i] - starts[i]);
    }
  }

  /// @param stretches in any order, not overlapping; those that replace nothing by nothing are left
  ///   out
  public static TextChange of(Collection<Replaced> stretches) {
    var sorted =
        stretches.stream()
            .filter(stretch -> stretch.length() > 0 || !stretch.old().isEmpty())
            .sorted()
            .toList();
    var joined = new ArrayList<Replaced>(sorted.size());
    for (var stretch : sorted) {
      if (joined.isEmpty() || joined.getLast().old().end() < stretch.old().start()) {
        joined.add(stretch);
      } else if (joined.getLast().old().end() == stretch.old().start()) {
        var before = joined.removeLast();
        var old = new Span(before.old().start(), stretch.old().end());
        joined.add(new Replaced(old, before.length() + stretch.length()));
      } else {
        throw new IllegalArgumentException(
            joined.getLast().old() + " overlaps " + stretch.old() + ", both replaced");
      }
    }
    return new TextChange(
        joined.stream().mapToInt(stretch -> stretch.old().start()).toArray(),
        joined.stream().mapToInt(stretch -> stretch.old().end()).toArray(),
        joined.stream().mapToInt(Replaced::length).toArray());
  }

  public boolean isNothing() {
    return starts.length == 0;
  }

  /// How many stretches were replaced.
  public int size() {
    return starts.length;
  }

  /// A replaced stretch in the old text.
  public Span old(int index) {
    return new Span(starts[index], ends[index]);
  }

  /// Where what replaced it stands in the new text.
  public Span replacement(int index) {
    int start = starts[index] + shifts[index];
    return new Span(start, start + lengths[index]);
  }

  /// How much longer the new text is.
  public int growth() {
    return shifts[starts.length];
  }

  /// The way back.
  public TextChange inverse() {
    int[] from = new int[starts.length];
    int[] to = new int[starts.length];
    int[] lengthsBack = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      from[i] = starts[i] + shifts[i];
      to[i] = from[i] + lengths[i];
      lengthsBack[i] = ends[i] - starts[i];
    }
    return new TextChange(from, to, lengthsBack);
  }

  /// Where a place of the old text lies in the new one.
  public Carried carry(Span span) {
    return new Carrying(span).through(this).outcome();
  }

  /// The first stretch that ends at or after an offset.
  private int firstEndingFrom(int offset) {
    int at = Arrays.binarySearch(ends, offset);
    return at >= 0 ? at : -at - 1;
  }

  /// Carries a place and what is left of it; the place is empty when nothing is.
  Moved move(Span span) {
    int first = firstEndingFrom(span.start());
    int start = span.start() + shifts[first];
    int end = -1;
    var anchor = Anchor.KEPT;
    int i = first;
    for (; i < starts.length && starts[i] <= span.end(); i++) {
      boolean before = ends[i] == span.start();
      boolean after = starts[i] == span.end();
      if (before) {
        start = replacement(i).end();
      } else if (!after) {
        boolean cutsStart = starts[i] < span.start();
        boolean cutsEnd = ends[i] > span.end();
        start = cutsStart ? replacement(i).end() : start;
        end = cutsEnd ? replacement(i).start() : end;
        anchor = anchor.worse(cutsStart || cutsEnd ? Anchor.REVIEW : Anchor.CHANGED);
      } else {
        end = replacement(i).start();
      }
    }
    if (end < 0) {
      end = span.end() + shifts[i];
    }
    return new Moved(start, Math.max(start, end), anchor);
  }

  record Moved(int start, int end, Anchor anchor) {}

  /// The parts of the old text that are kept, of those that are asked for, where they stand now.
  List<Span> kept(Span span) {
    var parts = new ArrayList<Span>(1);
    int i = firstEndingFrom(span.start());
    int from = span.start();
    for (; i < starts.length && starts[i] < span.end(); i++) {
      if (starts[i] > from) {
        parts.add(new Span(from + shifts[i], starts[i] + shifts[i]));
      }
      from = Math.max(from, ends[i]);
    }
    if (from < span.end()) {
      parts.add(new Span(from + shifts[i], span.end() + shifts[i]));
    }
    return parts;
  }

  /// Whether the change can have made the one text of the other: all that is kept is the same.
  public boolean fits(String old, String now) {
    if (now.length() - old.length() != growth()) {
      return false;
    }
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      if (ends[i] > old.length() || !same(old, from, starts[i], now, shifts[i])) {
        return false;
      }
      from = ends[i];
    }
    return same(old, from, old.length(), now, shifts[starts.length]);
  }

  private static boolean same(String old, int from, int to, String now, int shift) {
    return now.regionMatches(from + shift, old, from, to - from);
  }

  /// Three varints for each stretch: the gap before it, its old length, its new length.
  public byte[] pack() {
    var out = new ByteArrayOutputStream(4 * starts.length);
    int offset = 0;
    for (int i = 0; i < starts.length; i++) {
      Varints.write(out, starts[i] - offset);
      Varints.write(out, ends[i] - starts[i]);
      Varints.write(out, lengths[i]);
      offset = ends[i];
    }
    return out.toByteArray();
  }

  /// Reads what [#pack()] wrote.
  ///
  /// @throws IllegalArgumentException if it is something else
  public static TextChange unpack(byte[] packed) {
    var numbers = new Varints(packed);
    var stretches = new ArrayList<Replaced>();
    int offset = 0;
    while (numbers.hasMore()) {
      int start = offset + numbers.next();
      offset = start + numbers.next();
      stretches.add(new Replaced(new Span(start, offset), numbers.next()));
    }
    return of(stretches);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextChange change
        && Arrays.equals(starts, change.starts)
        && Arrays.equals(ends, change.ends)
        && Arrays.equals(lengths, change.lengths);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(starts) + Arrays.hashCode(ends)) + Arrays.hashCode(lengths);
  }

  /// How many stretches and how much longer; a change holds no words.
  @Override
  public String toString() {
    return "TextChange[" + starts.length + " stretches, growth " + growth() + "]";
  }
}
