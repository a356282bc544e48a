package no.sitat.disclosure.linear;

/// The whole numbers that a count can be, as far as a reader can know.
///
/// @param upper [Long#MAX_VALUE] when nothing limits it
public record CountRange(long lower, long upper) {
  public boolean isOne() {
    return lower == upper;
  }

  public boolean has(long count) {
    return lower <= count && count <= upper;
  }
}
