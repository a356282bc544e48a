package no.sitat.exchange.recording;

import java.util.List;
import java.util.OptionalLong;
import no.sitat.corpus.Timeline.Point;
import no.sitat.exchange.encoding.PlainText;

/// Words that one speaker said, and when.
///
/// @param begin milliseconds since the beginning of the recording; empty when nobody knows
/// @param end the same; empty when nobody knows
/// @param speaker empty when nobody is named
/// @param words on one line, without white space at its ends
/// @param within when single words of it were said; positions count from the start of the words
record Cue(OptionalLong begin, OptionalLong end, String speaker, String words, List<Point> within) {
  /// A longer label is no name; the rest of it is cut.
  private static final int LONGEST_LABEL = 200;

  Cue {
    speaker = label(house(speaker));
    var inHouse = house(words);
    within = inHouse.length() == words.length() ? List.copyOf(within) : List.of();
    words = inHouse;
  }

  /// As the house keeps text; escapes and entities may have brought anything.
  private static String house(String words) {
    return PlainText.composed(PlainText.withoutControls(words)).strip();
  }

  /// Words whose time is known.
  static Cue timed(long begin, long end, String speaker, String words) {
    return new Cue(
        OptionalLong.of(Math.max(0, begin)),
        OptionalLong.of(Math.max(0, end)),
        speaker,
        oneLine(words),
        List.of());
  }

  /// Words whose time nobody knows.
  static Cue untimed(String speaker, String words) {
    return new Cue(OptionalLong.empty(), OptionalLong.empty(), speaker, oneLine(words), List.of());
  }

  /// White space of any length is one blank, and none at the ends.
  static String oneLine(String words) {
    return new WordLine().append(words).toString();
  }

  private static String label(String speaker) {
    var label = oneLine(speaker);
    return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL).strip();
  }

  /// The same words by somebody else.
  Cue by(String other) {
    return new Cue(begin, end, other, words, within);
  }

  /// The same cue with the words from `from` on.
  Cue from(int from, String who) {
    var rest = words.substring(from).strip();
    int cut = words.length() - rest.length();
    var moved =
        within.stream()
            .filter(point -> point.position() >= cut && point.position() - cut <= rest.length())
            .map(point -> new Point(point.position() - cut, point.millis()))
            .toList();
    return new Cue(begin, end, who, rest, moved);
  }

  boolean isTimed() {
    return begin.isPresent();
  }

  /// When it was said and how long it is; never its words.
  @Override
  public String toString() {
    return "Cue[" + begin + ", " + words.length() + " units]";
  }
}
