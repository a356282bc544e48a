package no.sitat.exchange.coded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;

/// A line of the text as it is written, with the turn it is of.
///
/// @param turn the turn; empty for what nobody says: headings, dates
/// @param opens whether it is the turn's first
public record Paragraph(Span span, Optional<Turn> turn, boolean opens) {
  /// The number of the turn it opens, and who speaks; empty for any other line.
  String head() {
    return opens ? turn.map(said -> said.number() + "\t" + said.speaker()).orElse("") : "";
  }

  /// Whether it is said by one who asks.
  boolean isAsked() {
    return turn.isPresent() && !turn.get().isInformant();
  }

  /// The paragraphs of a text. A label before a turn, on its line, is told with the turn and stands
  /// nowhere else; blank lines are left out.
  static List<Paragraph> of(Document document, String text) {
    var found = new ArrayList<Paragraph>();
    int at = 0;
    for (var turn : document.turns()) {
      var span = turn.span();
      int line = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
      between(text, new Span(at, Math.max(at, Math.min(line, span.start()))), found);
      said(text, turn, found);
      at = span.end();
    }
    between(text, new Span(at, text.length()), found);
    return List.copyOf(found);
  }

  private static void between(String text, Span gap, List<Paragraph> found) {
    for (var line : lines(text, gap)) {
      found.add(new Paragraph(line, Optional.empty(), false));
    }
  }

  private static void said(String text, Turn turn, List<Paragraph> found) {
    boolean first = true;
    for (var line : lines(text, turn.span())) {
      found.add(new Paragraph(line, Optional.of(turn), first));
      first = false;
    }
    if (first) {
      found.add(new Paragraph(turn.span(), Optional.of(turn), true));
    }
  }

  /// The lines of a stretch that have more than blanks.
  private static List<Span> lines(String text, Span within) {
    var lines = new ArrayList<Span>();
    int from = within.start();
    while (from < within.end()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 || end > within.end() ? within.end() : end;
      if (!text.substring(from, to).isBlank()) {
        lines.add(new Span(from, to));
      }
      from = to + 1;
    }
    return lines;
  }
}
