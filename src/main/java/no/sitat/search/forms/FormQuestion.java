package no.sitat.search.forms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import no.sitat.language.Folding;
import no.sitat.search.index.FormSet;
import no.sitat.search.index.Lexicon;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Letters;

/// Looks for the forms that pass one test, language by language.
///
/// A test that depends on letters alone is looked up or tried on every form, once for all
/// languages. One that depends on readings is tried on every reading of the forms that could pass.
/// Used by one thread.
final class FormQuestion {
  /// A power of two, less one.
  private static final int OFTEN = 1023;

  private final Lexicon lexicon;
  private final Runnable check;
  private final Map<WordTest, FormSet> byLetters = new HashMap<>();

  /// @param check see [WordForms#of(WordTest, java.util.BitSet, Runnable)]
  FormQuestion(Lexicon lexicon, Runnable check) {
    this.lexicon = lexicon;
    this.check = check;
  }

  /// The forms that pass in one language.
  FormSet in(Vocabulary vocabulary, WordTest test) {
    if (!isOfLetters(test)) {
      return new FormSet(found(vocabulary, test));
    }
    var known = byLetters.get(test);
    if (known != null) {
      return known;
    }
    var made = new FormSet(found(vocabulary, test));
    byLetters.put(test, made);
    return made;
  }

  /// Whether the readings of a form make no difference, so that all languages have the same forms.
  private static boolean isOfLetters(WordTest test) {
    return switch (test) {
      case WordTest.Anything _, WordTest.Form _, WordTest.Wild _, WordTest.Like _ -> true;
      case WordTest.Both(var tests) -> tests.stream().allMatch(FormQuestion::isOfLetters);
      case WordTest.Either(var tests) -> tests.stream().allMatch(FormQuestion::isOfLetters);
      case WordTest.Otherwise(var inner) -> isOfLetters(inner);
      default -> false;
    };
  }

  private int[] found(Vocabulary vocabulary, WordTest test) {
    return switch (test) {
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
    };
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
        .peek(this::watch)
        .mapMulti((at, found) -> matching(pattern, forms.folded(at), forms.forms(at), found))
        .toArray();
  }

  /// @param number of a form: one in so many has it looked whether anybody still waits
  private void watch(int number) {
    if ((number & OFTEN) == 0) {
      check.run();
    }
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

  private IntStream that(int[] forms, IntPredicate test) {
    return Arrays.stream(forms).peek(this::watch).filter(test);
  }

  private int[] spelling(Vocabulary vocabulary, String form) {
    var asked = vocabulary.inflection().asked(Digraphs.asLetters(form));
    var written =
        IntStream.concat(
            Arrays.stream(inflected(vocabulary, form)),
            Arrays.stream(inflected(vocabulary, Digraphs.asLetters(form))));
    var otherwise =
        IntStream.range(0, lexicon.size())
            .peek(this::watch)
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
    return Compounds.of(lexicon, vocabulary, part, this::watch);
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
