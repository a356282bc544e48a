package no.sitat.text;

/// A stretch of one text version, in UTF-16 code units, half-open.
///
/// @param start first unit, inclusive
/// @param end unit after the last, exclusive; never before `start`
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a span");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// Whether the two share at least one code unit; touching spans do not.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The part that both have.
  ///
  /// @throws IllegalArgumentException if they have none
  public Span intersection(Span other) {
    return new Span(Math.max(start, other.start), Math.min(end, other.end));
  }

  /// Whether every unit of `other` lies inside this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
