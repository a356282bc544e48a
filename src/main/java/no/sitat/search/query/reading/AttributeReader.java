package no.sitat.search.query.reading;

import java.util.Locale;
import java.util.Set;
import no.sitat.language.Folding;
import no.sitat.search.query.Constraint;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Form;
import no.sitat.search.query.WordTest.Lemma;
import no.sitat.search.query.WordTest.Letters;
import no.sitat.search.query.WordTest.Otherwise;
import no.sitat.search.query.WordTest.ReadingLike;
import no.sitat.search.query.WordTest.Tagged;

/// Reads `lemma="venn"` or `pos!="NOUN"` within a bracket.
///
/// As in CQL a value in quotation marks is a regular expression; one without the signs of those is
/// the value itself.
final class AttributeReader {
  private static final String SIGNS = ".*+?|()[]{}\\";

  private static final Set<String> TAGS =
      Set.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "SCONJ", "VERB", "X");

  private final Cursor cursor;
  private final Expressions expressions;

  /// @param isExpression whether it is a regular expression
  private record Wanted(int position, String text, boolean isExpression) {}

  AttributeReader(Cursor cursor, Expressions expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /// Whether a name with a sign of comparison begins here.
  boolean isNext() {
    int start = cursor.at();
    boolean isName = !cursor.takeName().isEmpty();
    cursor.skipSpace();
    boolean isNext = isName && (cursor.next() == '=' || cursor.sees("!="));
    cursor.moveTo(start);
    return isNext;
  }

  WordTest read() {
    int start = cursor.at();
    var name = cursor.takeName();
    cursor.skipSpace();
    boolean isOther = cursor.take("!=");
    if (!isOther) {
      cursor.take('=');
    }
    cursor.skipSpace();
    var test = test(name, start);
    return isOther ? new Otherwise(test) : test;
  }

  private WordTest test(String name, int start) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "word", "ord" -> form(Letters.LOWER);
      case "form" -> form(Letters.CASE);
      case "folded" -> form(Letters.FOLDED);
      case "lemma" -> lemma();
      case "pos", "ordklasse" -> tag();
      default ->
          throw new QueryError(
              start,
              "A word has no “" + name + "”; it has word, form, folded, lemma, pos.",
              "Et ord har ikke «" + name + "»; det har word, form, folded, lemma, pos.");
    };
  }

  private WordTest form(Letters usual) {
    var value = value();
    var letters = expressions.letters(usual);
    return value.isExpression()
        ? expressions.like(value.text(), letters, value.position())
        : new Form(
            TypedForms.spelt(TypedForms.one(value.text(), value.position()), letters), letters);
  }

  private WordTest lemma() {
    var value = value();
    return value.isExpression()
        ? new ReadingLike(
            Constraint.Attribute.LEMMA, expressions.lemma(value.text(), value.position()))
        : new Lemma(Folding.exact(TypedForms.one(value.text(), value.position())));
  }

  private WordTest tag() {
    var value = value();
    if (value.isExpression()) {
      return new ReadingLike(
          Constraint.Attribute.POS, expressions.tag(value.text(), value.position()));
    }
    var tag = value.text().toUpperCase(Locale.ROOT);
    if (!TAGS.contains(tag)) {
      var all = String.join(", ", TAGS.stream().sorted().toList());
      throw new QueryError(
          value.position(),
          "There is no part of speech “" + value.text() + "”; there are: " + all + ".",
          "Det finnes ingen ordklasse «" + value.text() + "»; det finnes: " + all + ".");
    }
    return new Tagged(tag);
  }

  /// Whether a value in quotation marks has a sign of regular expressions.
  static boolean isExpression(String text) {
    return text.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
  }

  private Wanted value() {
    int start = cursor.at();
    if (cursor.seesQuote()) {
      var text = cursor.quoted();
      return new Wanted(start + 1, text, isExpression(text));
    }
    if (cursor.next() == '/') {
      return new Wanted(start + 1, expressions.takeSlashed(), true);
    }
    var text = cursor.takeValue("&%");
    if (text.isEmpty()) {
      throw new QueryError(start, "A value should stand here.", "Her skal det stå en verdi.");
    }
    return new Wanted(start, text, false);
  }
}
