package no.sitat.project.correction;

import java.util.Optional;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;

/// How the labels of speakers are written in a text, on the line before a turn's words.
final class Labels {
  private final String text;
  private final Document document;

  Labels(String text, Document document) {
    this.text = text;
    this.document = document;
  }

  /// What stands before a turn on its line.
  private Span before(Turn turn) {
    int start = turn.span().start();
    int line = text.lastIndexOf('\n', start - 1) + 1;
    return new Span(Math.max(line, endBefore(turn)), start);
  }

  private int endBefore(Turn turn) {
    return turn.number() == 1 ? 0 : document.turns().get(turn.number() - 2).span().end();
  }

  /// Where the label of a turn stands; nowhere if the text does not have it.
  Optional<Span> written(Turn turn) {
    var line = before(turn);
    int at =
        turn.speaker().isEmpty()
            ? -1
            : text.substring(line.start(), line.end()).lastIndexOf(turn.speaker());
    if (at < 0) {
      return Optional.empty();
    }
    int start = line.start() + at;
    return Optional.of(new Span(start, start + turn.speaker().length()));
  }

  /// What to write before a new turn: what stands before this one, with another label.
  String opening(Turn turn, String label) {
    var line = before(turn);
    return written(turn)
        .map(span ->
            text.substring(line.start(), span.start())
                + label
                + text.substring(span.end(), line.end()))
        .orElse("");
  }

  /// Turns with all that is on their lines, and one line end.
  Span whole(Turn first, Turn last) {
    int start = before(first).start();
    int end = last.span().end();
    if (end < text.length() && text.charAt(end) == '\n') {
      return new Span(start, end + 1);
    }
    boolean lineBefore = start > endBefore(first) && text.charAt(start - 1) == '\n';
    return new Span(lineBefore ? start - 1 : start, end);
  }
}
