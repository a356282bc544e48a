package no.sitat.exchange.refi.position;

import java.util.Arrays;
import no.sitat.exchange.refi.position.PositionRule.LineEnds;
import no.sitat.exchange.refi.position.PositionRule.Unit;
import no.sitat.text.Span;

/// One rule on one text: how many units stand before each place, counted once.
public final class PositionTable {
  private final RawText text;
  private final PositionRule rule;
  private final int[] unitsBefore;
  private final long shift;

  private PositionTable(RawText text, PositionRule rule, int[] unitsBefore) {
    this.text = text;
    this.rule = rule;
    this.unitsBefore = unitsBefore;
    this.shift = rule.markCounted() ? (long) text.marks() * widthOfMark(rule.unit()) : 0;
  }

  public static PositionTable of(RawText text, PositionRule rule) {
    var raw = text.raw();
    var units = new int[raw.length() + 1];
    int count = 0;
    int i = 0;
    while (i < raw.length()) {
      int length = characterLength(raw, i, rule);
      int width = width(raw, i, rule);
      units[i] = count;
      for (int inner = 1; inner < length; inner++) {
        units[i + inner] = width == length ? count + inner : count;
      }
      count += width;
      i += length;
    }
    units[raw.length()] = count;
    return new PositionTable(text, rule, units);
  }

  /// How many units of Java a character has that the rule counts at once.
  private static int characterLength(String raw, int at, PositionRule rule) {
    if (isLineEndOfTwo(raw, at) && rule.lines() == LineEnds.AS_ONE) {
      return 2;
    }
    return Character.charCount(raw.codePointAt(at));
  }

  private static boolean isLineEndOfTwo(String raw, int at) {
    return raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
  }

  private static int width(String raw, int at, PositionRule rule) {
    char c = raw.charAt(at);
    if (c == '\n' || c == '\r') {
      return lineEndWidth(raw, at, rule.lines());
    }
    int point = raw.codePointAt(at);
    return switch (rule.unit()) {
      case CODE_POINTS -> 1;
      case UTF_16 -> Character.charCount(point);
      case UTF_8 -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    };
  }

  private static int lineEndWidth(String raw, int at, LineEnds lines) {
    boolean partOfTwo =
        isLineEndOfTwo(raw, at) || (raw.charAt(at) == '\n' && at > 0 && raw.charAt(at - 1) == '\r');
    return lines == LineEnds.AS_TWO && !partOfTwo ? 2 : 1;
  }

  private static int widthOfMark(Unit unit) {
    return unit == Unit.UTF_8 ? 3 : 1;
  }

  /// A passage as the rule reads it.
  ///
  /// @param span in our form, within the text
  /// @param outside how many of its two numbers are outside the text
  /// @param within how many stand within a character, and were moved out of it
  /// @param crossed whether it was to end before it begins
  public record Place(Span span, int outside, int within, boolean crossed) {}

  /// What the two numbers mean.
  public Place place(long claimedStart, long claimedEnd) {
    long end = claimedEnd + (rule.endIncluded() ? 1 : 0);
    boolean crossed = end < claimedStart;
    long from = (crossed ? end : claimedStart) - shift;
    long until = (crossed ? claimedStart : end) - shift;
    int length = unitsBefore[unitsBefore.length - 1];
    int outside = (isOutside(from, length) ? 1 : 0) + (isOutside(until, length) ? 1 : 0);
    int low = index(from, length);
    int high = index(until, length);
    int start = unitsBefore[low] > from && low > 0 ? text.start(low - 1) : text.start(low);
    int behind = text.end(high);
    int within = (isWithin(from, low) ? 1 : 0) + (isWithin(until, high) ? 1 : 0);
    return new Place(
        new Span(start, from == until ? start : Math.max(start, behind)), outside, within, crossed);
  }

  private static boolean isOutside(long position, int length) {
    return position < 0 || position > length;
  }

  /// The first place with at least so many units before it.
  private int index(long position, int length) {
    if (position <= 0) {
      return 0;
    }
    if (position >= length) {
      return firstOf(length);
    }
    return firstOf((int) position);
  }

  private int firstOf(int units) {
    int found = Arrays.binarySearch(unitsBefore, units);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && unitsBefore[at - 1] == unitsBefore[at]) {
      at--;
    }
    return at;
  }

  private boolean isWithin(long position, int at) {
    boolean between = position > 0 && unitsBefore[at] > position;
    return between || text.start(at) != text.end(at);
  }
}
