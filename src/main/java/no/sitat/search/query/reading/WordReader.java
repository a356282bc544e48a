package no.sitat.search.query.reading;

import java.util.List;
import java.util.function.Function;
import no.sitat.language.Folding;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.TokenPattern.One;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Form;
import no.sitat.search.query.WordTest.Inflected;
import no.sitat.search.query.WordTest.Letters;
import no.sitat.search.query.WordTest.PartOf;
import no.sitat.search.query.WordTest.Spelt;
import no.sitat.search.query.WordTest.Wild;

/// Reads one thing that stands for a word: `venn`, `"venn"`, `=Venn`, `ven*`, `/venn(er)?/`,
/// `~tromsoe`, `+stat`.
///
/// What the documents' rules cut into several words (`han/hun`, `"det er dyrt"`) is a row of them.
final class WordReader {
  /// Stand for the stars and question marks of a pattern while it is folded.
  private static final char MANY = '\uE000';

  private static final char SINGLE = '\uE001';

  private final Cursor cursor;
  private final Expressions expressions;
  private final String stops;

  /// @param stops characters that end a bare word here, beside those that always do
  WordReader(Cursor cursor, Expressions expressions, String stops) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.stops = stops;
  }

  TokenPattern read() {
    int start = cursor.at();
    boolean asWritten = cursor.take('=');
    var usual = asWritten ? Letters.CASE : Letters.LOWER;
    if (cursor.seesQuote()) {
      return quoted(start, usual);
    }
    if (cursor.next() == '/') {
      return new One(expressions.between(usual));
    }
    return asWritten ? written(start) : bare(start);
  }

  private TokenPattern quoted(int start, Letters usual) {
    var words = TypedForms.cut(cursor.quoted(), start);
    var letters = expressions.letters(usual);
    return row(words, word -> new Form(TypedForms.spelt(word, letters), letters));
  }

  private TokenPattern written(int start) {
    var word = takeWord();
    if (isWild(word)) {
      throw new QueryError(
          start,
          "A star cannot follow =; write a regular expression: =/Ven.*/",
          "En stjerne kan ikke følge etter =; skriv et regulært uttrykk: =/Ven.*/");
    }
    return row(
        TypedForms.cut(word, start),
        form -> new Form(TypedForms.spelt(form, Letters.CASE), Letters.CASE));
  }

  private TokenPattern bare(int start) {
    var word = takeWord();
    if (word.isEmpty() && !cursor.isAtEnd()) {
      throw new QueryError(
          start,
          "“" + cursor.next() + "” cannot stand here; write quotation marks around what is meant.",
          "«" + cursor.next() + "» kan ikke stå her; skriv anførselstegn om det som menes.");
    }
    if (isWild(word)) {
      return wild(word, start);
    }
    if (word.equals("~") && cursor.seesQuote()) {
      return row(TypedForms.cut(cursor.quoted(), start), WordReader::spelt);
    }
    if (word.length() > 1 && word.charAt(0) == '~') {
      return new One(spelt(TypedForms.one(word.substring(1), start + 1)));
    }
    if (word.length() > 1 && word.charAt(0) == '+' && Character.isLetter(word.codePointAt(1))) {
      return new One(partOf(word.substring(1), start + 1, true));
    }
    if (word.length() > 1 && word.endsWith("+") && !word.endsWith("++")) {
      return new One(partOf(word.substring(0, word.length() - 1), start, false));
    }
    return row(TypedForms.cut(word, start), form -> new Inflected(Folding.exact(form)));
  }

  private static WordTest spelt(String form) {
    return new Spelt(Folding.exact(form));
  }

  private static WordTest partOf(String part, int position, boolean last) {
    if (part.endsWith("+")) {
      throw new QueryError(
          position - 1,
          "The sign + stands before the last part of a compound, or after the first; write"
              + " *stat* for any place.",
          "Tegnet + står foran siste ledd av en sammensetning, eller etter første; skriv"
              + " *stat* for hvor som helst.");
    }
    return new PartOf(Folding.exact(TypedForms.one(part, position)), last);
  }

  private String takeWord() {
    var word = cursor.word(stops);
    cursor.moveTo(cursor.at() + word.length());
    return word;
  }

  private static boolean isWild(String word) {
    return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
  }

  private static TokenPattern wild(String word, int start) {
    return row(
        TypedForms.cut(word, TypedForms.shape(word), start),
        part -> isWild(part) ? new Wild(folded(part, start)) : new Inflected(Folding.exact(part)));
  }

  /// Folded, with its stars, of which two are one.
  private static String folded(String pattern, int start) {
    if (pattern.chars().allMatch(unit -> unit == '*' || unit == '?')) {
      throw new QueryError(
          start,
          "A star stands for letters beside others; write [] for any word.",
          "En stjerne står for bokstaver ved siden av andre; skriv [] for hvilket ord som helst.");
    }
    var marked = pattern.replaceAll("\\*+", "*").replace('*', MANY).replace('?', SINGLE);
    return Folding.folded(marked).replace(MANY, '*').replace(SINGLE, '?');
  }

  private static TokenPattern row(List<String> words, Function<String, WordTest> test) {
    return Patterns.row(
        words.stream().<TokenPattern>map(word -> new One(test.apply(word))).toList());
  }
}
