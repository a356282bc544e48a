package no.sitat.disclosure;

/// The whole numbers that a count can be, as far as a reader can know.
///
/// @param upper [Long#MAX_VALUE] when nothing limits it
record CountRange(long lower, long upper) {
  boolean isOne() {
    return lower == upper;
  }
}
