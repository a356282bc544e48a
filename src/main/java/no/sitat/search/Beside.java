package no.sitat.search;

import java.util.List;

/// How much of its turn is shown on either side of a hit; [Searcher#lines] makes the lines.
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
}
