package no.sitat.search.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.sitat.language.inflection.Reading;
import no.sitat.search.index.FormSet;
import no.sitat.search.query.Constraint.Attribute;
import no.sitat.search.query.WordTest;

/// Tries tests on the readings of forms. Used by one thread, for one question.
final class ReadingTest {
  private final Vocabulary vocabulary;
  private final FormQuestion forms;
  private final Map<WordTest, FormSet> sets = new HashMap<>();
  private final Map<String, Set<String>> lemmas = new HashMap<>();
  private final Map<String, RegularExpression> expressions = new HashMap<>();

  ReadingTest(Vocabulary vocabulary, FormQuestion forms) {
    this.vocabulary = vocabulary;
    this.forms = forms;
  }

  boolean isTrueOfOne(WordTest test, int form) {
    return vocabulary.readings(form).stream().anyMatch(reading -> isTrue(test, form, reading));
  }

  private boolean isTrue(WordTest test, int form, Reading reading) {
    return switch (test) {
      case WordTest.Anything _ -> true;
      case WordTest.Lemma(var lemma) ->
          lemmas.computeIfAbsent(lemma, vocabulary.inflection()::lemmas).contains(reading.lemma());
      case WordTest.Tagged(var tag) -> reading.pos().name().equals(tag);
      case WordTest.ReadingLike(var attribute, var expression) ->
          expressions
              .computeIfAbsent(expression, RegularExpression::compile)
              .matches(attribute == Attribute.POS ? reading.pos().name() : reading.lemma());
      case WordTest.Both(var tests) -> tests.stream().allMatch(each -> isTrue(each, form, reading));
      case WordTest.Either(var tests) ->
          tests.stream().anyMatch(each -> isTrue(each, form, reading));
      case WordTest.Otherwise(var inner) -> !isTrue(inner, form, reading);
      default -> sets.computeIfAbsent(test, this::set).contains(form);
    };
  }

  private FormSet set(WordTest test) {
    return forms.in(vocabulary, test);
  }
}
