package no.sitat.search.index;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/// The words of every document in order, as columns of int32 in Lucene's binary doc values.
///
/// Per document: the number of each word's exact form; the UTF-16 start and end of each word; and
/// for each turn that has words, its number and its first word. A reader moves forward only and
/// belongs to one thread.
public final class ForwardIndex {
  private static final String FORMS = "forms";
  private static final String OFFSETS = "offsets";
  private static final String TURNS = "turns";

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final BinaryDocValues forms;
  private final BinaryDocValues offsets;
  private final BinaryDocValues turns;

  public ForwardIndex(LeafReader leaf) throws IOException {
    forms = DocValues.getBinary(leaf, FORMS);
    offsets = DocValues.getBinary(leaf, OFFSETS);
    turns = DocValues.getBinary(leaf, TURNS);
  }

  static BinaryDocValuesField forms(int[] column) {
    return new BinaryDocValuesField(FORMS, encoded(column));
  }

  static BinaryDocValuesField offsets(int[] column) {
    return new BinaryDocValuesField(OFFSETS, encoded(column));
  }

  static BinaryDocValuesField turns(int[] column) {
    return new BinaryDocValuesField(TURNS, encoded(column));
  }

  private static BytesRef encoded(int[] column) {
    var bytes = new byte[4 * column.length];
    for (int i = 0; i < column.length; i++) {
      INTS.set(bytes, 4 * i, column[i]);
    }
    return new BytesRef(bytes);
  }

  /// Moves to a document of the leaf; later ones only.
  public IndexedWords words(int doc) throws IOException {
    if (!forms.advanceExact(doc) || !turns.advanceExact(doc)) {
      throw new IOException("the forward index has no document at " + doc);
    }
    return new IndexedWords(
        new Ints(forms.binaryValue()),
        new Ints(turns.binaryValue()),
        () -> {
          if (!offsets.advanceExact(doc)) {
            throw new IOException("the forward index has no offsets at " + doc);
          }
          return new Ints(offsets.binaryValue());
        });
  }

  /// A column of int32 as it lies in the index; valid until the reader moves on.
  record Ints(byte[] bytes, int from, int size) {
    Ints(BytesRef ref) {
      this(ref.bytes, ref.offset, ref.length / 4);
    }

    /// The first index from `start` on, before `end`, whose item is in the set; else `end`.
    int next(FormSet set, int start, int end) {
      var items = bytes;
      var has = set.flags();
      int last = from + 4 * end;
      for (int at = from + 4 * start; at < last; at += 4) {
        int item = (int) INTS.get(items, at);
        if (item < has.length && has[item]) {
          return (at - from) / 4;
        }
      }
      return end;
    }

    int get(int index) {
      return (int) INTS.get(bytes, from + 4 * index);
    }
  }

  /// Reads a column when it is first asked for.
  @FunctionalInterface
  interface Column {
    Ints read() throws IOException;
  }
}
