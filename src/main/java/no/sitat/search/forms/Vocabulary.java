package no.sitat.search.forms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.sitat.language.inflection.Inflection;
import no.sitat.language.inflection.Reading;
import no.sitat.search.index.Lexicon;

/// The forms of a lexicon by the words of one language that they may belong to.
///
/// Follows the lexicon: a form is looked up once, when somebody first asks after it was indexed.
/// Safe for concurrent use.
final class Vocabulary {
  private static final int[] NONE = {};

  private final Lexicon lexicon;
  private final Supplier<Inflection> inflection;
  private final Map<String, int[]> byWord = new HashMap<>();
  private final Map<String, int[]> byLemma = new HashMap<>();
  private int known;

  /// @param inflection made when a form is first looked up
  Vocabulary(Lexicon lexicon, Supplier<Inflection> inflection) {
    this.lexicon = lexicon;
    this.inflection = inflection;
  }

  Inflection inflection() {
    return inflection.get();
  }

  /// The forms, as written, that may be forms of a word.
  ///
  /// @param word a reading's key
  synchronized int[] ofWord(String word) {
    catchUp();
    return asWritten(byWord.getOrDefault(word, NONE));
  }

  /// The forms, as written, that may have this dictionary form.
  synchronized int[] ofLemma(String lemma) {
    catchUp();
    return inflection().lemmas(lemma).stream()
        .flatMapToInt(each -> Arrays.stream(asWritten(byLemma.getOrDefault(each, NONE))))
        .distinct()
        .toArray();
  }

  /// What a form may be; the same for every way of writing it.
  List<Reading> readings(int form) {
    return inflection().readings(lexicon.form(lexicon.lower(form)));
  }

  private int[] asWritten(int[] lowers) {
    return Arrays.stream(lowers)
        .flatMap(lower -> Arrays.stream(lexicon.exact(lexicon.form(lower))))
        .toArray();
  }

  /// Looks up what has been indexed since the last time.
  synchronized void catchUp() {
    int size = lexicon.size();
    var fresh = IntStream.range(known, size).filter(form -> lexicon.lower(form) == form).toArray();
    var readings = Arrays.stream(fresh).parallel().mapToObj(this::readings).toArray(List[]::new);
    for (int i = 0; i < fresh.length; i++) {
      enter(fresh[i], readings[i]);
    }
    known = size;
  }

  private void enter(int form, List<?> readings) {
    add(form, readings, Reading::word, byWord);
    add(form, readings, Reading::lemma, byLemma);
  }

  private static void add(
      int form, List<?> readings, Function<Reading, String> key, Map<String, int[]> into) {
    readings.stream()
        .map(reading -> key.apply((Reading) reading))
        .distinct()
        .forEach(each -> into.merge(each, new int[] {form}, Vocabulary::joined));
  }

  private static int[] joined(int[] some, int[] more) {
    var all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
