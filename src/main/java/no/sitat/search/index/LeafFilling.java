package no.sitat.search.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/// Reads the words of a leaf into columns.
final class LeafFilling {
  private final int[] documents;
  private final int[] versions;
  private final int[] documentPlaces;
  private final int[] documentRuns;
  private final int[] documentOffsets;
  private final Ints runTurns = new Ints();
  private final Ints runPlaces = new Ints();
  private final Ints sentencePlaces = new Ints();
  private final Ints paragraphPlaces = new Ints();
  private final int[] forms;
  private byte[] offsets;
  private int offsetsSize;
  private int place;

  private LeafFilling(Kept kept, int words, int bytes) {
    int size = kept.documents().length;
    documents = kept.documents();
    versions = kept.versions();
    documentPlaces = new int[size + 1];
    documentRuns = new int[size + 1];
    documentOffsets = new int[size + 1];
    forms = new int[words];
    offsets = new byte[bytes];
  }

  /// The documents of a leaf that were not removed.
  ///
  /// @param places Lucene's numbers, in order of the documents' ids
  private record Kept(int[] places, int[] documents, int[] versions) {}

  /// The words of the documents that were not removed when this is called.
  ///
  /// @throws CorruptIndexException if what is on the disk is not what was written
  static LeafWords read(LeafReader leaf) throws IOException {
    leaf.checkIntegrity();
    var numbers = column(leaf, DocumentIndexing.NUMBER);
    var versions = column(leaf, DocumentIndexing.VERSION);
    var counts = column(leaf, DocumentIndexing.COUNT);
    var live = leaf.getLiveDocs();
    var places =
        IntStream.range(0, leaf.maxDoc())
            .filter(doc -> live == null || live.get(doc))
            .boxed()
            .sorted(Comparator.comparingInt(doc -> numbers[doc]))
            .mapToInt(doc -> doc)
            .toArray();
    int words = Arrays.stream(places).map(doc -> counts[doc]).reduce(0, Math::addExact);
    var kept = new Kept(places, picked(numbers, places), picked(versions, places));
    var filling = new LeafFilling(kept, words, 3 * words);
    return filled(filling, new StoredBytes(leaf), places);
  }

  /// Bytes that were damaged on the disk name words and places that are not there.
  private static LeafWords filled(LeafFilling filling, StoredBytes stored, int[] places)
      throws IOException {
    try {
      filling.fill(stored, places);
      return new LeafWords(filling);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new CorruptIndexException("the stored words make no sense", "words", e);
    }
  }

  private static int[] column(LeafReader leaf, String name) throws IOException {
    var column = new int[leaf.maxDoc()];
    var numbers = DocValues.getNumeric(leaf, name);
    for (int doc = 0; doc < column.length; doc++) {
      if (numbers.advanceExact(doc)) {
        column[doc] = (int) numbers.longValue();
      }
    }
    return column;
  }

  private static int[] picked(int[] column, int[] places) {
    return Arrays.stream(places).map(doc -> column[doc]).toArray();
  }

  /// The stored words by Lucene's number, in whatever order they are asked for.
  private static final class StoredBytes {
    private final LeafReader leaf;
    private BinaryDocValues values;

    StoredBytes(LeafReader leaf) throws IOException {
      this.leaf = leaf;
      values = DocValues.getBinary(leaf, DocumentIndexing.WORDS);
    }

    BytesRef of(int doc) throws IOException {
      if (values.docID() > doc) {
        values = DocValues.getBinary(leaf, DocumentIndexing.WORDS);
      }
      if (!values.advanceExact(doc)) {
        throw new IOException("the index has no words of the document at " + doc);
      }
      return values.binaryValue();
    }
  }

  private void fill(StoredBytes stored, int[] places) throws IOException {
    for (int index = 0; index < places.length; index++) {
      documentPlaces[index] = place;
      documentRuns[index] = runTurns.size;
      documentOffsets[index] = offsetsSize;
      fill(stored.of(places[index]));
    }
    documentPlaces[places.length] = place;
    documentRuns[places.length] = runTurns.size;
    documentOffsets[places.length] = offsetsSize;
    runPlaces.add(place);
    sentencePlaces.add(place);
    paragraphPlaces.add(place);
    offsets = Arrays.copyOf(offsets, offsetsSize);
  }

  private void fill(BytesRef bytes) {
    var reader = new StoredWords.Reader(bytes.bytes, bytes.offset);
    int words = reader.next();
    int runs = reader.next();
    int first = place;
    for (int run = 0; run < runs; run++) {
      runTurns.add(reader.next());
      runPlaces.add(first);
      first += reader.next();
    }
    lengths(reader, sentencePlaces);
    lengths(reader, paragraphPlaces);
    int from = reader.at();
    for (int i = 0; i < 2 * words; i++) {
      reader.next();
    }
    keepOffsets(bytes.bytes, from, reader.at());
    for (int word = 0; word < words; word++) {
      forms[place++] = reader.next();
    }
  }

  private void lengths(StoredWords.Reader reader, Ints into) {
    int first = place;
    int count = reader.next();
    for (int i = 0; i < count; i++) {
      into.add(first);
      first += reader.next();
    }
  }

  private void keepOffsets(byte[] bytes, int from, int to) {
    int length = to - from;
    if (offsetsSize + length > offsets.length) {
      offsets = Arrays.copyOf(offsets, Math.max(2 * offsets.length, offsetsSize + length));
    }
    System.arraycopy(bytes, from, offsets, offsetsSize, length);
    offsetsSize += length;
  }

  int[] documents() {
    return documents;
  }

  int[] versions() {
    return versions;
  }

  int[] documentPlaces() {
    return documentPlaces;
  }

  int[] documentRuns() {
    return documentRuns;
  }

  int[] runTurns() {
    return runTurns.toArray();
  }

  int[] runPlaces() {
    return runPlaces.toArray();
  }

  int[] sentencePlaces() {
    return sentencePlaces.toArray();
  }

  int[] paragraphPlaces() {
    return paragraphPlaces.toArray();
  }

  int[] forms() {
    return forms;
  }

  byte[] offsets() {
    return offsets;
  }

  int[] documentOffsets() {
    return documentOffsets;
  }

  /// Ints that grow.
  private static final class Ints {
    private int[] items = new int[64];
    private int size;

    void add(int item) {
      if (size == items.length) {
        items = Arrays.copyOf(items, 2 * size);
      }
      items[size++] = item;
    }

    int[] toArray() {
      return Arrays.copyOf(items, size);
    }
  }
}
