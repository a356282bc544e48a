package no.sitat.search.query;

import java.util.List;
import java.util.stream.Collectors;
import no.sitat.search.query.WordTest.Anything;
import no.sitat.search.query.WordTest.Both;
import no.sitat.search.query.WordTest.Either;
import no.sitat.search.query.WordTest.Form;
import no.sitat.search.query.WordTest.Inflected;
import no.sitat.search.query.WordTest.Lemma;
import no.sitat.search.query.WordTest.Letters;
import no.sitat.search.query.WordTest.Like;
import no.sitat.search.query.WordTest.Otherwise;
import no.sitat.search.query.WordTest.PartOf;
import no.sitat.search.query.WordTest.ReadingLike;
import no.sitat.search.query.WordTest.Spelt;
import no.sitat.search.query.WordTest.Tagged;
import no.sitat.search.query.WordTest.Wild;

/// Writes down what one word must be.
final class WordText {
  /// Outside a row, where a spelling needs no brackets.
  String alone(WordTest test) {
    return isSpelling(test) ? inBrackets(test) : inRow(test);
  }

  /// Within a row. A bare word with one of the signs of brackets stands without them.
  String inRow(WordTest test) {
    var text = inBrackets(test);
    return isBare(test) && text.matches(".*[&!].*") ? text : "[" + text + "]";
  }

  private static boolean isBare(WordTest test) {
    return isSpelling(test) && !(test instanceof Form) && !(test instanceof Like);
  }

  private static boolean isSpelling(WordTest test) {
    return switch (test) {
      case Form _, Inflected _, Like _, Wild _, Spelt _, PartOf _ -> true;
      case Anything _, Lemma _, Tagged _, ReadingLike _, Both _, Either _, Otherwise _ -> false;
    };
  }

  String inBrackets(WordTest test) {
    return switch (test) {
      case Anything() -> "";
      case Form(var form, var letters) -> spelt(quoted(form, letters), letters);
      case Inflected(var form) -> TypedForms.uncut(form);
      case Lemma(var lemma) -> "lemma=" + value(lemma);
      case Tagged(var tag) -> "pos=\"" + tag + '"';
      case Like(var expression, var letters) -> spelt(slashed(expression), letters);
      case Wild(var pattern) -> TypedForms.uncut(pattern);
      case ReadingLike(var attribute, var expression) ->
          (attribute == Constraint.Attribute.POS ? "pos=" : "lemma=") + slashed(expression);
      case Spelt(var form) -> "~" + TypedForms.uncut(form);
      case PartOf(var form, var isLast) ->
          isLast ? "+" + TypedForms.uncut(form) : TypedForms.uncut(form) + "+";
      case Both(var tests) -> joined(tests, " & ");
      case Either(var tests) -> joined(tests, " | ");
      case Otherwise(var inside) -> "!" + grouped(inside);
    };
  }

  private static String quoted(String form, Letters letters) {
    return '"' + (letters == Letters.CASE ? form : TypedForms.uncut(form)) + '"';
  }

  private static String spelt(String text, Letters letters) {
    return switch (letters) {
      case CASE -> "=" + text;
      case LOWER -> text;
      case FOLDED -> text + "%d";
    };
  }

  /// With the sign of regular expressions in it, it would be one within quotation marks.
  private static String value(String lemma) {
    return AttributeReader.isExpression(lemma) ? lemma : '"' + lemma + '"';
  }

  private static String slashed(String expression) {
    return "/" + expression.replace("/", "\\/") + "/";
  }

  private String joined(List<WordTest> tests, String sign) {
    boolean isBoth = sign.equals(" & ");
    return tests.stream()
        .map(test -> isBoth || test instanceof Either ? grouped(test) : inBrackets(test))
        .collect(Collectors.joining(sign));
  }

  private String grouped(WordTest test) {
    return test instanceof Both || test instanceof Either
        ? "(" + inBrackets(test) + ")"
        : inBrackets(test);
  }
}
