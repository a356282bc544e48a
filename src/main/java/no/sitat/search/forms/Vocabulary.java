package no.sitat.search.forms;

import java.util.Arrays;
import java.util.List;
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
  private final Lexicon lexicon;
  private final Supplier<Inflection> inflection;
  private final FormsByKey byWord = new FormsByKey();
  private final FormsByKey byLemma = new FormsByKey();
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
    return asWritten(with(word, byWord, Reading::word));
  }

  /// The forms, as written, that may have this dictionary form.
  synchronized int[] ofLemma(String lemma) {
    catchUp();
    return inflection().lemmas(lemma).stream()
        .flatMapToInt(each -> Arrays.stream(asWritten(with(each, byLemma, Reading::lemma))))
        .distinct()
        .toArray();
  }

  /// What a form may be; the same for every way of writing it.
  List<Reading> readings(int form) {
    return inflection().readings(lexicon.form(lexicon.lower(form)));
  }

  private IntStream with(String key, FormsByKey forms, Function<Reading, String> keyOf) {
    return forms
        .of(key)
        .filter(
            form -> readings(form).stream().anyMatch(reading -> keyOf.apply(reading).equals(key)));
  }

  private int[] asWritten(IntStream lowers) {
    return lowers.flatMap(lower -> Arrays.stream(lexicon.exact(lexicon.form(lower)))).toArray();
  }

  /// Looks up what has been indexed since the last time.
  synchronized void catchUp() {
    int size = lexicon.size();
    if (size == known) {
      return;
    }
    var fresh =
        IntStream.range(known, size)
            .filter(form -> lexicon.lower(form) == form)
            .parallel()
            .mapToObj(this::entries)
            .toArray(Entries[]::new);
    byWord.add(Arrays.stream(fresh).flatMapToLong(each -> Arrays.stream(each.words())).toArray());
    byLemma.add(Arrays.stream(fresh).flatMapToLong(each -> Arrays.stream(each.lemmas())).toArray());
    known = size;
  }

  /// Those of one form.
  private record Entries(long[] words, long[] lemmas) {}

  private Entries entries(int form) {
    var readings = readings(form);
    var words = new long[readings.size()];
    var lemmas = new long[words.length];
    for (int at = 0; at < words.length; at++) {
      words[at] = FormsByKey.entry(readings.get(at).word(), form);
      lemmas[at] = FormsByKey.entry(readings.get(at).lemma(), form);
    }
    return new Entries(words, lemmas);
  }
}
