package no.sitat.search.forms;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import no.sitat.language.Folding;
import no.sitat.search.query.Constraint.Attribute;
import no.sitat.search.query.Query;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.WordTest;

/// Whether one of certain words would be found by a query, were it said: for judging what a query
/// tells of names. Generous: case, accents and ways of spelling make no difference, and what is
/// sought by negation counts as sought.
public final class LettersSought {
  private LettersSought() {}

  /// @param words as they are written
  public static boolean areAnyOf(Query query, Collection<String> words) {
    return query
        .all()
        .flatMap(part -> part instanceof Query.Words(var pattern, _) ? tests(pattern) : Stream.of())
        .anyMatch(test -> fits(test, words));
  }

  private static Stream<WordTest> tests(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> Stream.of(test);
      case TokenPattern.Named(_, var test) -> Stream.of(test);
      case TokenPattern.Row(var parts) -> parts.stream().flatMap(LettersSought::tests);
      case TokenPattern.Choice(var parts) -> parts.stream().flatMap(LettersSought::tests);
      case TokenPattern.Repeated(var part, _, _) -> tests(part);
    };
  }

  private static boolean fits(WordTest test, Collection<String> words) {
    return switch (test) {
      case WordTest.Anything _, WordTest.Tagged _ -> false;
      case WordTest.Form(var form, _) -> isOne(form, words);
      case WordTest.Inflected(var form) -> isOne(form, words);
      case WordTest.Lemma(var lemma) -> isOne(lemma, words);
      case WordTest.Spelt(var form) -> isOne(form, words);
      case WordTest.PartOf(var form, var last) -> isPart(bare(form), last, words);
      case WordTest.Like(var expression, _) -> isLike(expression, words);
      case WordTest.ReadingLike(var attribute, var expression) ->
          attribute != Attribute.POS && isLike(expression, words);
      case WordTest.Wild(var pattern) -> isWild(pattern, words);
      case WordTest.Both(var tests) -> tests.stream().anyMatch(each -> fits(each, words));
      case WordTest.Either(var tests) -> tests.stream().anyMatch(each -> fits(each, words));
      case WordTest.Otherwise(var inside) -> fits(inside, words);
    };
  }

  /// The word, or its genitive.
  private static boolean isOne(String form, Collection<String> words) {
    var sought = bare(form);
    return words.stream()
        .map(LettersSought::bare)
        .anyMatch(word -> sought.equals(word) || sought.equals(word + "s"));
  }

  private static boolean isPart(String form, boolean last, Collection<String> words) {
    return words.stream()
        .map(LettersSought::bare)
        .anyMatch(word -> last ? word.endsWith(form) : word.startsWith(form));
  }

  private static boolean isLike(String expression, Collection<String> words) {
    var compiled = RegularExpression.compile(expression);
    return words.stream().flatMap(LettersSought::written).anyMatch(compiled::matches);
  }

  private static boolean isWild(String pattern, Collection<String> words) {
    var wild = FormPattern.wild(pattern);
    return words.stream().map(Folding::folded).anyMatch(wild::matches);
  }

  private static Stream<String> written(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var first = lower.isEmpty() ? "" : lower.substring(0, 1).toUpperCase(Locale.ROOT);
    var capital = lower.isEmpty() ? "" : first + lower.substring(1);
    return Stream.of(word, lower, word.toUpperCase(Locale.ROOT), capital, Folding.folded(word));
  }

  private static String bare(String word) {
    return Digraphs.asLetters(Folding.folded(word));
  }
}
