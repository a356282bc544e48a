package no.sitat.search.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.sitat.corpus.Turn;
import no.sitat.language.Folding;
import no.sitat.language.Words;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// Makes the Lucene document of one document: its words, its forms, and which version it is.
final class DocumentIndexing {
  static final String KEY = "key";
  static final String NUMBER = "number";
  static final String VERSION = "version";
  static final String WORDS = "words";
  static final String CHECKSUM = "checksum";
  static final String FORM = "form";

  private final Lexicon lexicon;

  DocumentIndexing(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The term that names a document.
  static Term key(int document) {
    return new Term(KEY, Integer.toString(document));
  }

  Document of(IndexedText indexed) {
    var document = indexed.document();
    var words = Words.in(indexed.text(), document.turns().stream().map(Turn::span).toList());
    var forms = forms(indexed.text(), words);
    var made = new Document();
    made.add(new StringField(KEY, Integer.toString(document.id()), Field.Store.NO));
    made.add(new NumericDocValuesField(NUMBER, document.id()));
    made.add(new NumericDocValuesField(VERSION, document.version()));
    made.add(new NumericDocValuesField(WORDS, words.size()));
    made.add(new BinaryDocValuesField(CHECKSUM, new BytesRef(document.sha256())));
    made.add(ForwardIndex.forms(forms));
    made.add(ForwardIndex.offsets(offsets(words)));
    made.add(ForwardIndex.turns(turns(indexed, words)));
    addDistinct(forms, made);
    return made;
  }

  private int[] forms(String text, Words words) {
    var forms = new int[words.size()];
    for (int word = 0; word < forms.length; word++) {
      var written = text.substring(words.start(word), words.end(word));
      forms[word] = lexicon.number(Folding.exact(written));
    }
    return forms;
  }

  private static int[] offsets(Words words) {
    var offsets = new int[2 * words.size()];
    for (int word = 0; word < words.size(); word++) {
      offsets[2 * word] = words.start(word);
      offsets[2 * word + 1] = words.end(word);
    }
    return offsets;
  }

  private static int[] turns(IndexedText indexed, Words words) {
    return indexed.document().turns().stream()
        .filter(turn -> words.count(turn.span()) > 0)
        .flatMapToInt(turn -> IntStream.of(turn.number(), words.before(turn.span().start())))
        .toArray();
  }

  private void addDistinct(int[] forms, Document made) {
    Arrays.stream(forms)
        .sorted()
        .distinct()
        .forEach(form -> made.add(new StringField(FORM, lexicon.form(form), Field.Store.NO)));
  }
}
