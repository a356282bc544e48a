package no.sitat.search.index;

import java.util.Arrays;
import no.sitat.language.Words;

/// Where the words of one document begin and end in its text, in UTF-16 units; words count from 0.
public final class WordOffsets {
  /// Of a text without words.
  public static final WordOffsets NONE = new WordOffsets(new int[0], new int[0]);

  private final int[] starts;
  private final int[] ends;

  private WordOffsets(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  public static WordOffsets of(Words words) {
    return new WordOffsets(words.starts(), words.ends());
  }

  static WordOffsets read(byte[] bytes, int from, int words) {
    var starts = new int[words];
    var ends = new int[words];
    var reader = new StoredWords.Reader(bytes, from);
    int at = 0;
    for (int word = 0; word < words; word++) {
      starts[word] = at + reader.next();
      at = starts[word] + reader.next();
      ends[word] = at;
    }
    return new WordOffsets(starts, ends);
  }

  public int size() {
    return starts.length;
  }

  /// First unit, inclusive.
  public int start(int word) {
    return starts[word];
  }

  /// Unit after the last.
  public int end(int word) {
    return ends[word];
  }

  /// How many words begin before an offset; the number of the first word at or after it.
  public int before(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 1;
  }

  /// How many words end at or before an offset; the number of the first word that ends after it.
  public int endedBy(int offset) {
    int at = Arrays.binarySearch(ends, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
