package no.sitat.search.index;

import java.util.Arrays;
import java.util.Map;

/// The forms of a lexicon by how they are without accents and capitals, in order, as they were at
/// one moment; made to be gone through from one end to the other.
///
/// Immutable and safe to share between threads.
public final class FoldedForms {
  static final FoldedForms NONE = new FoldedForms(Map.of(), 0);

  private final String[] folded;
  private final int[][] forms;
  private final int lexiconSize;

  /// @param byFolded in order of the keys
  /// @param lexiconSize how many forms the lexicon had
  FoldedForms(Map<String, int[]> byFolded, int lexiconSize) {
    this.lexiconSize = lexiconSize;
    var entries = byFolded.entrySet().stream().map(Map.Entry::copyOf).toList();
    folded = entries.stream().map(Map.Entry::getKey).toArray(String[]::new);
    forms = entries.stream().map(Map.Entry::getValue).toArray(int[][]::new);
  }

  boolean isOf(int size) {
    return lexiconSize == size;
  }

  /// The folded form at an index.
  public String folded(int index) {
    return folded[index];
  }

  /// The forms that it stands for; callers only read.
  public int[] forms(int index) {
    return forms[index];
  }

  /// Index of the first folded form that begins so, or would stand there.
  public int first(String stem) {
    int at = Arrays.binarySearch(folded, stem);
    return at >= 0 ? at : -at - 1;
  }

  /// Index after the last that begins so.
  public int end(String stem) {
    return stem.isEmpty() ? folded.length : first(stem + Character.MAX_VALUE);
  }
}
