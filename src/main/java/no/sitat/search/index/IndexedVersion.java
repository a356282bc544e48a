package no.sitat.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import no.sitat.corpus.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// Which state of a document the index holds.
///
/// @param number of the text version
/// @param sha256 checksum of the text version
/// @param words how many words were indexed
public record IndexedVersion(int number, String sha256, int words) {
  /// Whether it is the document's current text.
  public boolean isCurrent(Document document) {
    return number == document.version() && sha256.equals(document.sha256());
  }

  /// What an index holds, by document id.
  static Map<Integer, IndexedVersion> all(DirectoryReader reader) throws IOException {
    var versions = new HashMap<Integer, IndexedVersion>();
    for (var leaf : reader.leaves()) {
      addAll(leaf.reader(), versions);
    }
    return Map.copyOf(versions);
  }

  private static void addAll(LeafReader leaf, Map<Integer, IndexedVersion> into)
      throws IOException {
    var document = DocValues.getNumeric(leaf, DocumentIndexing.NUMBER);
    var number = DocValues.getNumeric(leaf, DocumentIndexing.VERSION);
    var words = DocValues.getNumeric(leaf, DocumentIndexing.COUNT);
    var checksum = DocValues.getBinary(leaf, DocumentIndexing.CHECKSUM);
    var live = leaf.getLiveDocs();
    for (int doc = 0; doc < leaf.maxDoc(); doc++) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      if (!document.advanceExact(doc)
          || !number.advanceExact(doc)
          || !words.advanceExact(doc)
          || !checksum.advanceExact(doc)) {
        throw new IOException("the index does not know what it has at " + doc);
      }
      var sha256 = checksum.binaryValue().utf8ToString();
      into.put(
          (int) document.longValue(),
          new IndexedVersion((int) number.longValue(), sha256, (int) words.longValue()));
    }
  }
}
