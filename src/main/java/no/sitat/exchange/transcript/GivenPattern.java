package no.sitat.exchange.transcript;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression that somebody gave, matched in a bounded number of steps.
///
/// An expression may try exponentially many ways through a line before it gives up. Here every look
/// at a character counts as a step, and a match that takes more than [#FEWEST] and twenty for each
/// character is given up with [SlowPattern]: a fraction of a second.
///
/// @param field what it is for: `turns` or `interviewer`
record GivenPattern(Pattern pattern, String field) {
  /// Steps that every match may take.
  private static final long FEWEST = 3_000_000;

  private static final int FOR_EACH_CHARACTER = 20;

  /// The match that begins where the line begins.
  Optional<MatchResult> at(String text, Line line) {
    return matching(text, line, Matcher::lookingAt);
  }

  /// Whether it matches the whole label.
  boolean isAll(String label) {
    return matching(label, new Line(0, label.length()), Matcher::matches).isPresent();
  }

  @FunctionalInterface
  private interface Way {
    boolean matches(Matcher matcher);
  }

  private Optional<MatchResult> matching(String text, Line line, Way way) {
    long steps = FEWEST + (long) FOR_EACH_CHARACTER * (line.end() - line.start());
    var matcher = pattern.matcher(new Stepped(text, steps)).region(line.start(), line.end());
    try {
      return way.matches(matcher) ? Optional.of(matcher) : Optional.empty();
    } catch (OutOfSteps | StackOverflowError _) {
      throw new SlowPattern(field);
    }
  }

  private static final class OutOfSteps extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfSteps() {
      super("too many steps", null, false, false);
    }
  }

  /// A text that can be looked at only so often.
  private static final class Stepped implements CharSequence {
    private final String text;
    private long left;

    Stepped(String text, long steps) {
      this.text = text;
      left = steps;
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new OutOfSteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
