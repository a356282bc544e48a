package no.sitat.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.coding.Study;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// The index as one commit left it; searches that have it are not disturbed by later commits.
///
/// Whoever acquires it must close it. Safe for concurrent use.
public final class Snapshot implements AutoCloseable {
  /// Looking up more forms than this costs more than reading every document.
  private static final int MOST_FORMS = 4096;

  private final DirectoryReader reader;
  private final long revision;
  private final int[][] documentOf;
  private final int[][] versionOf;

  Snapshot(DirectoryReader reader, long revision) throws IOException {
    this.reader = reader;
    this.revision = revision;
    documentOf = new int[reader.leaves().size()][];
    versionOf = new int[reader.leaves().size()][];
    for (var leaf : reader.leaves()) {
      documentOf[leaf.ord] = column(leaf.reader(), DocumentIndexing.NUMBER);
      versionOf[leaf.ord] = column(leaf.reader(), DocumentIndexing.VERSION);
    }
  }

  /// A number for each place of a leaf; -1 where a document was removed.
  private static int[] column(LeafReader leaf, String name) throws IOException {
    var column = new int[leaf.maxDoc()];
    Arrays.fill(column, -1);
    var numbers = DocValues.getNumeric(leaf, name);
    var live = leaf.getLiveDocs();
    for (int doc = 0; doc < column.length; doc++) {
      if ((live == null || live.get(doc)) && numbers.advanceExact(doc)) {
        column[doc] = (int) numbers.longValue();
      }
    }
    return column;
  }

  /// Takes one more hold of it.
  ///
  /// @return false if it has been given up already
  boolean acquire() {
    return reader.tryIncRef();
  }

  @Override
  public void close() {
    try {
      reader.decRef();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  public long revision() {
    return revision;
  }

  public List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /// The document at each place of a leaf, by Lucene's number in the leaf; -1 for none.
  public int[] documentsOf(LeafReaderContext leaf) {
    return documentOf[leaf.ord];
  }

  /// The text version at each place of a leaf; -1 for none.
  public int[] versionsOf(LeafReaderContext leaf) {
    return versionOf[leaf.ord];
  }

  /// How many documents of a study the index does not have in their current version.
  public int pending(Study study) {
    int current = 0;
    for (int leaf = 0; leaf < documentOf.length; leaf++) {
      for (int place = 0; place < documentOf[leaf].length; place++) {
        int version = versionOf[leaf][place];
        var document = study.corpus().document(documentOf[leaf][place]);
        current += document.filter(each -> each.version() == version).isPresent() ? 1 : 0;
      }
    }
    return study.corpus().size() - current;
  }

  /// All documents in the index.
  BitSet documents() {
    var all = new BitSet();
    for (var documents : documentOf) {
      Arrays.stream(documents).filter(document -> document >= 0).forEach(all::set);
    }
    return all;
  }

  /// The documents that have at least one of the forms, or a superset.
  public BitSet documentsWith(BitSet forms, Lexicon lexicon) {
    if (forms.isEmpty()) {
      return new BitSet();
    }
    if (forms.cardinality() > MOST_FORMS) {
      return documents();
    }
    var terms = forms.stream().mapToObj(form -> new BytesRef(lexicon.form(form))).toList();
    try {
      return matching(new TermInSetQuery(DocumentIndexing.FORM, terms));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BitSet matching(TermInSetQuery query) throws IOException {
    var searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    var weight =
        searcher.createWeight(
            searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
    var found = new BitSet();
    for (var leaf : reader.leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      var documents = documentsOf(leaf);
      var docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc < documents.length; doc = docs.nextDoc()) {
        if (documents[doc] >= 0) {
          found.set(documents[doc]);
        }
      }
    }
    return found;
  }

  /// Which version of each document the index holds, by document id.
  Map<Integer, IndexedVersion> versions() throws IOException {
    var versions = new HashMap<Integer, IndexedVersion>();
    for (var leaf : reader.leaves()) {
      var number = DocValues.getNumeric(leaf.reader(), DocumentIndexing.VERSION);
      var words = DocValues.getNumeric(leaf.reader(), DocumentIndexing.WORDS);
      var checksum = DocValues.getBinary(leaf.reader(), DocumentIndexing.CHECKSUM);
      var documents = documentsOf(leaf);
      for (int doc = 0; doc < documents.length; doc++) {
        if (documents[doc] >= 0) {
          versions.put(documents[doc], version(doc, number, words, checksum));
        }
      }
    }
    return Map.copyOf(versions);
  }

  private static IndexedVersion version(
      int doc, NumericDocValues number, NumericDocValues words, BinaryDocValues checksum)
      throws IOException {
    if (!number.advanceExact(doc) || !words.advanceExact(doc) || !checksum.advanceExact(doc)) {
      throw new IOException("the index has no version of the document at " + doc);
    }
    return new IndexedVersion(
        (int) number.longValue(), checksum.binaryValue().utf8ToString(), (int) words.longValue());
  }
}
