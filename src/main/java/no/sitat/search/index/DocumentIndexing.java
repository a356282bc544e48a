package no.sitat.search.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// Makes the Lucene document of one document: its words, and which version it is.
final class DocumentIndexing {
  static final String KEY = "key";
  static final String NUMBER = "number";
  static final String VERSION = "version";
  static final String COUNT = "count";
  static final String CHECKSUM = "checksum";
  static final String WORDS = "words";

  private final StoredWords words;

  DocumentIndexing(Lexicon lexicon) {
    words = new StoredWords(lexicon);
  }

  /// The term that names a document.
  static Term key(int document) {
    return new Term(KEY, Integer.toString(document));
  }

  Document of(IndexedText indexed) {
    var document = indexed.document();
    var stored = words.of(indexed);
    var made = new Document();
    made.add(new StringField(KEY, Integer.toString(document.id()), Field.Store.NO));
    made.add(new NumericDocValuesField(NUMBER, document.id()));
    made.add(new NumericDocValuesField(VERSION, document.version()));
    made.add(new NumericDocValuesField(COUNT, stored.words()));
    made.add(new BinaryDocValuesField(CHECKSUM, new BytesRef(document.sha256())));
    made.add(new BinaryDocValuesField(WORDS, stored.bytes()));
    return made;
  }
}
