package no.sitat.search.match;

/// How many words of any kind stand between.
///
/// @param most [Integer#MAX_VALUE] for any number
record Gap(int least, int most) {
  static final Gap NONE = new Gap(0, 0);

  Gap plus(Gap other) {
    return new Gap(sum(least, other.least), sum(most, other.most));
  }

  private static int sum(int some, int more) {
    return (int) Math.min(Integer.MAX_VALUE, (long) some + more);
  }

  boolean isNone() {
    return most == 0;
  }
}
