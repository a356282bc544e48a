package no.sitat.corpus;

import java.util.List;
import java.util.Optional;
import no.sitat.text.Span;

/// A text with its turns as a file gives them, before it has a place in a project.
///
/// @param text lines ended by LF, without a byte order mark
/// @param turns in ascending order, not overlapping, each inside the text
/// @param timeline when it was said; empty when the file does not say
public record Transcript(String text, List<SpokenTurn> turns, Timeline timeline) {
  public Transcript {
    turns = List.copyOf(turns);
    int from = 0;
    for (var turn : turns) {
      if (turn.span().start() < from || turn.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "turn " + turn.span() + " after " + from + " in a text of " + text.length());
      }
      from = turn.span().end();
    }
    var points = timeline.points();
    if (!points.isEmpty() && points.getLast().position() > text.length()) {
      throw new IllegalArgumentException(points.getLast() + " in a text of " + text.length());
    }
  }

  /// A text of which nobody knows when it was said.
  public Transcript(String text, List<SpokenTurn> turns) {
    this(text, turns, Timeline.NONE);
  }

  /// One turn by one speaker.
  ///
  /// @param span the words, without the speaker's label
  /// @param post present when the turn is a post
  public record SpokenTurn(Span span, String speaker, SpeakerRole role, Optional<Post> post) {
    SpokenTurn moved(int by) {
      var moved = new Span(span.start() + by, span.end() + by);
      return new SpokenTurn(moved, speaker, role, post);
    }
  }

  /// The same between words that are nobody's, parted from them by a blank line; blank words are
  /// left out.
  public Transcript between(String before, String after) {
    var head = before.isBlank() ? "" : before.strip() + "\n\n";
    var gap = text.endsWith("\n") ? "\n" : "\n\n";
    var tail = after.isBlank() ? "" : gap + after.strip();
    return head.isEmpty() && tail.isEmpty()
        ? this
        : new Transcript(
            head + text + tail,
            turns.stream().map(turn -> turn.moved(head.length())).toList(),
            timeline.moved(head.length()));
  }

  /// The number of turns; never the text.
  @Override
  public String toString() {
    return "Transcript[" + text.length() + " units, " + turns.size() + " turns]";
  }
}
