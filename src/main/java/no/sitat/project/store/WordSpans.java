package no.sitat.project.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import no.sitat.language.Words;
import no.sitat.text.Varints;

/// Where each word of a text begins and ends, in order; the words of turns only, not the labels.
///
/// Packed as varints, two for each word: the gap since the word before it ended, and its length.
///
/// @param starts inclusive, UTF-16
/// @param ends exclusive
public record WordSpans(int[] starts, int[] ends) {
  public static WordSpans of(Words words) {
    int[] ends = new int[words.size()];
    Arrays.setAll(ends, words::end);
    return new WordSpans(words.starts(), ends);
  }

  public static WordSpans unpack(byte[] packed) {
    var starts = new int[packed.length / 2];
    var ends = new int[packed.length / 2];
    int count = 0;
    int offset = 0;
    int at = 0;
    while (at < packed.length) {
      for (int part = 0; part < 2; part++) {
        int value = 0;
        int shift = 0;
        while (packed[at] < 0) {
          value |= (packed[at++] & 0x7f) << shift;
          shift += 7;
        }
        offset += value | (packed[at++] << shift);
        (part == 0 ? starts : ends)[count] = offset;
      }
      count++;
    }
    return new WordSpans(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  public byte[] pack() {
    var out = new ByteArrayOutputStream(2 * starts.length);
    int offset = 0;
    for (int word = 0; word < starts.length; word++) {
      Varints.write(out, starts[word] - offset);
      Varints.write(out, ends[word] - starts[word]);
      offset = ends[word];
    }
    return out.toByteArray();
  }

  /// Whether every word has a place in a text of that length, each after the one before.
  public boolean liesIn(int length) {
    int offset = 0;
    for (int word = 0; word < starts.length; word++) {
      if (starts[word] < offset || ends[word] <= starts[word]) {
        return false;
      }
      offset = ends[word];
    }
    return offset <= length;
  }

  public int count() {
    return starts.length;
  }
}
