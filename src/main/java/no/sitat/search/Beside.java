package no.sitat.search;

import java.util.List;
import java.util.function.IntFunction;
import no.sitat.coding.Study;

/// How much of its turn is shown on either side of a hit.
public sealed interface Beside {
  /// @param count how many words, 0 or more
  record Words(int count) implements Beside {}

  /// All of the turn, as the text has it; of a hit over several turns, all of them.
  record WholeTurn() implements Beside {}

  static Beside words(int count) {
    return new Words(count);
  }

  static Beside wholeTurn() {
    return new WholeTurn();
  }

  /// Hits as lines; for one thread, and for hits that come document by document quickest.
  @FunctionalInterface
  interface Lines {
    List<ConcordanceLine> of(List<Hit> hits);
  }

  /// @param texts gives the current text of a document by its id
  default Lines lines(Study study, IntFunction<String> texts) {
    return switch (this) {
      case Words(var count) -> new Concordance(study, texts, count)::lines;
      case WholeTurn _ -> new TurnLines(study, texts)::lines;
    };
  }
}
