package no.sitat.search.match;

import java.util.BitSet;
import java.util.List;
import no.sitat.corpus.Document;
import no.sitat.corpus.Turn;
import no.sitat.search.index.FormSet;

/// A query made ready for one study and one lexicon: names have become sets of numbers.
///
/// @param root the query's tree, its leaves pointing into the two lists
/// @param patterns the words and phrases to match, without doubles
/// @param codes the sets of code ids to look for
record Plan(Node root, List<Pattern> patterns, List<BitSet> codes) {
  /// Words in a row: at each place a set of exact forms.
  record Pattern(List<FormSet> places) {}

  /// Whether a condition holds for a turn, whatever is said in it.
  @FunctionalInterface
  interface TurnTest {
    boolean holds(Document document, Turn turn);
  }

  /// One case for each way to be true of a candidate.
  sealed interface Node {
    /// The pattern stands in the turn.
    record Said(int pattern) implements Node {}

    /// A coding with one of the codes overlaps the span.
    record CodedWith(int codes) implements Node {}

    /// The turn passes.
    record OfTurn(TurnTest test) implements Node {}

    /// All sides are true; the leading ones, the most precise, have the candidates.
    record All(List<Node> sides, List<Node> leading) implements Node {}

    /// At least one side is true; all have candidates.
    record Any(List<Node> sides) implements Node {}

    /// The inner one is not true.
    record Not(Node inner) implements Node {}
  }
}
