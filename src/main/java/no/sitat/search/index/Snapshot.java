package no.sitat.search.index;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.corpus.Corpus;

/// The index as one commit left it; searches that have it are not disturbed by later commits.
///
/// Immutable and safe to share between threads; needs no closing.
public final class Snapshot {
  private final long revision;
  private final List<Leaf> leaves;
  private final Map<Integer, Holding> holdings;

  /// One leaf and what of it still counts.
  ///
  /// @param removed indexes of documents that were removed since its words were read
  public record Leaf(LeafWords words, BitSet removed) {}

  /// Where a document's words are.
  ///
  /// @param index of the document in the leaf
  public record Holding(LeafWords words, int index) {
    public int version() {
      return words.version(index);
    }

    /// Where its words begin and end.
    public WordOffsets offsets() {
      return words.offsets(index);
    }
  }

  Snapshot(long revision, List<Leaf> leaves) {
    this.revision = revision;
    this.leaves = List.copyOf(leaves);
    holdings = new HashMap<>();
    for (var leaf : leaves) {
      for (int index = 0; index < leaf.words().documents(); index++) {
        if (!leaf.removed().get(index)) {
          holdings.put(leaf.words().document(index), new Holding(leaf.words(), index));
        }
      }
    }
  }

  public long revision() {
    return revision;
  }

  public List<Leaf> leaves() {
    return leaves;
  }

  /// The words of a document, whichever version of it the index has.
  public Optional<Holding> document(int id) {
    return Optional.ofNullable(holdings.get(id));
  }

  /// How many documents of a corpus the index does not have in their current version.
  public int pending(Corpus corpus) {
    int pending = 0;
    for (var document : corpus.documents()) {
      var holding = holdings.get(document.id());
      pending += holding == null || holding.version() != document.version() ? 1 : 0;
    }
    return pending;
  }
}
