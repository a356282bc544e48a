package no.sitat.search.forms;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import no.sitat.language.inflection.Reading;
import no.sitat.search.index.Lexicon;
import no.sitat.search.query.WordTest;

/// Finds the forms of the lexicon that pass a test, language by language.
///
/// Safe for concurrent use.
public final class WordForms {
  private static final int REMEMBERED = 32;

  private final Lexicon lexicon;
  private final List<Vocabulary> vocabularies;

  /// The last answers: the same is asked again after every edit, and while a query is being typed.
  private final SequencedMap<Question, WordSet> remembered =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true);

  /// @param forms how many there are
  private record Question(WordTest test, BitSet tongues, int forms) {}

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
    var question = new Question(test, (BitSet) tongues.clone(), lexicon.size());
    var known = recall(question);
    return known.isPresent() ? known.get() : remember(question, answer(test, tongues, check));
  }

  private Optional<WordSet> recall(Question question) {
    synchronized (remembered) {
      return Optional.ofNullable(remembered.get(question));
    }
  }

  private WordSet remember(Question question, WordSet answer) {
    synchronized (remembered) {
      remembered.put(question, answer);
      if (remembered.size() > REMEMBERED) {
        remembered.pollFirstEntry();
      }
    }
    return answer;
  }

  private WordSet answer(WordTest test, BitSet tongues, Runnable check) {
    var asked = new FormQuestion(lexicon, check);
    int first = Math.max(0, tongues.nextSetBit(0));
    var common = asked.in(vocabularies.get(first), test);
    return WordSet.of(
        IntStream.range(0, vocabularies.size())
            .mapToObj(tongue ->
                tongue != first && tongues.get(tongue)
                    ? asked.in(vocabularies.get(tongue), test)
                    : common)
            .toList());
  }
}
