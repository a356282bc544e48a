package no.sitat.search.forms;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.sitat.language.Folding;
import no.sitat.language.inflection.Reading;
import no.sitat.search.index.FormSet;
import no.sitat.search.index.Lexicon;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Letters;

/// Finds the forms of the lexicon that pass a test, language by language.
///
/// A test that depends on letters alone is looked up or tried on every form. One that depends on
/// readings is tried on every reading of the forms that could pass. Safe for concurrent use.
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
    if (test instanceof WordTest.Anything) {
      return WordSet.ANYTHING;
    }
    int first = Math.max(0, tongues.nextSetBit(0));
    var common = in(vocabularies.get(first), test);
    return WordSet.of(
        IntStream.range(0, vocabularies.size())
            .mapToObj(tongue ->
                tongue != first && tongues.get(tongue)
                    ? in(vocabularies.get(tongue), test)
                    : common)
            .toList());
  }

  FormSet in(Vocabulary vocabulary, WordTest test) {
    return new FormSet(
        switch (test) {
          case WordTest.Anything _ -> all();
          case WordTest.Form(var form, var letters) -> spelt(form, letters);
          case WordTest.Wild(var pattern) -> matching(FormPattern.wild(pattern));
          case WordTest.Like(var expression, var letters) ->
              matching(FormPattern.regular(expression, letters));
          case WordTest.Inflected(var form) -> inflected(vocabulary, form);
          case WordTest.Lemma(var lemma) -> vocabulary.ofLemma(lemma);
          case WordTest.Spelt(var form) -> spelling(vocabulary, form);
          case WordTest.PartOf part -> compounds(vocabulary, part);
          default -> byReading(vocabulary, test);
        });
  }

  private int[] all() {
    return IntStream.range(0, lexicon.size()).toArray();
  }

  private int[] spelt(String form, Letters letters) {
    return switch (letters) {
      case CASE -> lexicon.written(form);
      case LOWER -> lexicon.exact(form);
      case FOLDED -> lexicon.folded(form);
    };
  }

  private int[] inflected(Vocabulary vocabulary, String form) {
    return IntStream.concat(
            Arrays.stream(lexicon.folded(Folding.foldedFromExact(form))),
            vocabulary.inflection().asked(form).stream()
                .flatMapToInt(word -> Arrays.stream(vocabulary.ofWord(word))))
        .toArray();
  }

  /// Only forms that begin as the pattern does are tried.
  private int[] matching(FormPattern pattern) {
    var forms = lexicon.inOrder();
    return IntStream.range(forms.first(pattern.stem()), forms.end(pattern.stem()))
        .parallel()
        .mapMulti((at, found) -> matching(pattern, forms.folded(at), forms.forms(at), found))
        .toArray();
  }

  private void matching(FormPattern pattern, String folded, int[] forms, IntConsumer found) {
    if (pattern.letters() == Letters.FOLDED) {
      if (pattern.matches(folded)) {
        Arrays.stream(forms).forEach(found);
      }
      return;
    }
    boolean asWritten = pattern.letters() == Letters.CASE;
    for (int form : forms) {
      if (pattern.matches(lexicon.form(asWritten ? form : lexicon.lower(form)))) {
        found.accept(form);
      }
    }
  }

  private static IntStream that(int[] forms, IntPredicate test) {
    return Arrays.stream(forms).filter(test);
  }

  private int[] spelling(Vocabulary vocabulary, String form) {
    var asked = vocabulary.inflection().asked(Digraphs.asLetters(form));
    var written =
        IntStream.concat(
            Arrays.stream(inflected(vocabulary, form)),
            Arrays.stream(inflected(vocabulary, Digraphs.asLetters(form))));
    var otherwise =
        IntStream.range(0, lexicon.size())
            .filter(each -> Digraphs.isIn(lexicon.form(lexicon.lower(each))))
            .filter(each -> isForm(vocabulary, each, asked));
    return IntStream.concat(written, otherwise).toArray();
  }

  private boolean isForm(Vocabulary vocabulary, int form, Set<String> asked) {
    var letters = Digraphs.asLetters(lexicon.form(lexicon.lower(form)));
    return vocabulary.inflection().readings(letters).stream()
        .anyMatch(reading -> asked.contains(reading.word()));
  }

  private int[] compounds(Vocabulary vocabulary, WordTest.PartOf part) {
    return Compounds.of(lexicon, vocabulary, part);
  }

  private int[] byReading(Vocabulary vocabulary, WordTest test) {
    var holding = new ReadingTest(vocabulary, this);
    return that(
            candidates(vocabulary, test).orElseGet(this::all),
            form -> holding.isTrueOfOne(test, form))
        .toArray();
  }

  /// The forms that could pass; empty when that may be any.
  private Optional<int[]> candidates(Vocabulary vocabulary, WordTest test) {
    return switch (test) {
      case WordTest.Anything _, WordTest.Tagged _, WordTest.ReadingLike _, WordTest.Otherwise _ ->
          Optional.empty();
      case WordTest.Both(var tests) ->
          tests.stream()
              .flatMap(each -> candidates(vocabulary, each).stream())
              .min(Comparator.comparingInt(forms -> forms.length));
      case WordTest.Either(var tests) -> either(vocabulary, tests);
      default -> Optional.of(Arrays.stream(in(vocabulary, test).forms()).toArray());
    };
  }

  private Optional<int[]> either(Vocabulary vocabulary, List<WordTest> tests) {
    var each = tests.stream().map(test -> candidates(vocabulary, test)).toList();
    return each.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            each.stream()
                .flatMapToInt(forms -> Arrays.stream(forms.orElseThrow()))
                .distinct()
                .toArray());
  }
}
