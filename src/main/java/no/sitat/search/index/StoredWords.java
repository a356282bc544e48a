package no.sitat.search.index;

import java.util.Arrays;
import java.util.List;
import no.sitat.corpus.Turn;
import no.sitat.language.Folding;
import no.sitat.language.Units;
import org.apache.lucene.util.BytesRef;

/// The words of one document as they are stored: what a [LeafWords] is filled from.
///
/// A row of numbers of one to five bytes each, small ones first: how many turns have words, and for
/// each its number and how many words it has; how many words each sentence and each paragraph has;
/// for every word how far it begins after the one before it and how long it is; and for every word
/// its form. Numbers are written as [no.sitat.text.Varints] writes them, by loops of its own: this
/// is the only place where a hundred million are read at a time.
final class StoredWords {
  private final Lexicon lexicon;

  StoredWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @return the bytes, and how many words
  Stored of(IndexedText indexed) {
    var turns = indexed.document().turns();
    var units = Units.of(indexed.text(), turns.stream().map(Turn::span).toList());
    var cut = new CutWords(indexed, units);
    var bytes = new Bytes(16 + 5 * cut.size());
    runs(cut, bytes);
    lengths(cut.sentences(), bytes);
    lengths(cut.paragraphs(), bytes);
    offsets(cut, bytes);
    forms(indexed.text(), cut, bytes);
    return new Stored(bytes.toRef(), cut.size());
  }

  record Stored(BytesRef bytes, int words) {}

  private static void runs(CutWords cut, Bytes bytes) {
    bytes.add(cut.size());
    bytes.add(cut.runs());
    for (int run = 0; run < cut.runs(); run++) {
      bytes.add(cut.turn(run));
      bytes.add(cut.firstWord(run + 1) - cut.firstWord(run));
    }
  }

  private static void lengths(List<Integer> lengths, Bytes bytes) {
    bytes.add(lengths.size());
    lengths.forEach(bytes::add);
  }

  private static void offsets(CutWords cut, Bytes bytes) {
    int end = 0;
    for (int word = 0; word < cut.size(); word++) {
      bytes.add(cut.start(word) - end);
      bytes.add(cut.end(word) - cut.start(word));
      end = cut.end(word);
    }
  }

  private void forms(String text, CutWords cut, Bytes bytes) {
    for (int word = 0; word < cut.size(); word++) {
      var written = text.substring(cut.start(word), cut.end(word));
      bytes.add(lexicon.number(Folding.written(written)));
    }
  }

  /// Bytes that grow.
  private static final class Bytes {
    private byte[] items;
    private int size;

    Bytes(int capacity) {
      items = new byte[capacity];
    }

    void add(int number) {
      if (size + 5 > items.length) {
        items = Arrays.copyOf(items, 2 * items.length + 5);
      }
      int left = number;
      while (left >>> 7 != 0) {
        items[size++] = (byte) (left | 0x80);
        left >>>= 7;
      }
      items[size++] = (byte) left;
    }

    BytesRef toRef() {
      return new BytesRef(items, 0, size);
    }
  }

  /// Reads such a row from its beginning.
  static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes, int from) {
      this.bytes = bytes;
      at = from;
    }

    int next() {
      byte unit = bytes[at++];
      if (unit >= 0) {
        return unit;
      }
      int number = unit & 0x7F;
      for (int shift = 7; ; shift += 7) {
        unit = bytes[at++];
        number |= (unit & 0x7F) << shift;
        if (unit >= 0) {
          return number;
        }
      }
    }

    int at() {
      return at;
    }
  }
}
