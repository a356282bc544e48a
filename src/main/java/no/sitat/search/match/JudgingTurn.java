package no.sitat.search.match;

import java.util.Optional;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.text.Span;

/// The turn by which a part of a text is judged.
public final class JudgingTurn {
  private JudgingTurn() {}

  /// The first informant's turn that it touches; else the first.
  public static Optional<Turn> of(Document document, Span span) {
    var turns = document.turnsAt(span);
    return turns.stream()
        .filter(Turn::isInformant)
        .findFirst()
        .or(() -> turns.stream().findFirst());
  }
}
