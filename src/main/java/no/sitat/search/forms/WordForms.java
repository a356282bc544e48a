package no.sitat.search.forms;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import no.sitat.language.inflection.Reading;
import no.sitat.search.index.Lexicon;
import no.sitat.search.query.WordTest;

/// Finds the forms of the lexicon that pass a test, language by language.
///
/// Safe for concurrent use.
public final class WordForms {
  private final Lexicon lexicon;
  private final List<Vocabulary> vocabularies;

  public WordForms(Lexicon lexicon, Tongues tongues) {
    this.lexicon = lexicon;
    vocabularies =
        IntStream.range(0, tongues.size())
            .mapToObj(tongue -> new Vocabulary(lexicon, () -> tongues.inflection(tongue)))
            .toList();
  }

  /// Looks up what was indexed since the last time, so that the next question need not wait.
  ///
  /// @param tongues numbers of the languages there are
  public void catchUp(BitSet tongues) {
    tongues.stream().forEach(tongue -> vocabularies.get(tongue).catchUp());
  }

  /// What a form may be in a language.
  public List<Reading> readings(int form, int tongue) {
    return vocabularies.get(tongue).readings(form);
  }

  /// Whether two forms are the same but for capitals.
  public boolean isSameWord(int form, int other) {
    return lexicon.lower(form) == lexicon.lower(other);
  }

  /// @param tongues numbers of the languages there are; of others nothing is looked up
  public WordSet of(WordTest test, BitSet tongues) {
    return of(test, tongues, () -> {});
  }

  /// @param tongues numbers of the languages there are; of others nothing is looked up
  /// @param check called again and again meanwhile, by several threads; what it throws ends the
  ///   work
  public WordSet of(WordTest test, BitSet tongues, Runnable check) {
    if (test instanceof WordTest.Anything) {
      return WordSet.ANYTHING;
    }
    var question = new FormQuestion(lexicon, check);
    int first = Math.max(0, tongues.nextSetBit(0));
    var common = question.in(vocabularies.get(first), test);
    return WordSet.of(
        IntStream.range(0, vocabularies.size())
            .mapToObj(tongue ->
                tongue != first && tongues.get(tongue)
                    ? question.in(vocabularies.get(tongue), test)
                    : common)
            .toList());
  }
}
