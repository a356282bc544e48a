package no.sitat.search.query.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TokenPattern;
import no.sitat.search.query.WordTest;
import no.sitat.search.query.WordTest.Anything;
import no.sitat.search.query.WordTest.Both;
import no.sitat.search.query.WordTest.Either;
import no.sitat.search.query.WordTest.Otherwise;

/// Reads what one word must be: `[]`, `[venn]`, `[lemma="venn" & pos="NOUN"]`.
///
/// ```
/// bracket = [ [ either ] ]
/// either  = both { | both }
/// both    = test { & test }
/// test    = ! test | ( either ) | attribute = value | attribute != value | word
/// ```
final class BracketReader {
  private final Cursor cursor;
  private final Limits limits;
  private final AttributeReader attributes;
  private final WordReader words;

  BracketReader(Cursor cursor, Limits limits, Expressions expressions) {
    this.cursor = cursor;
    this.limits = limits;
    attributes = new AttributeReader(cursor, expressions);
    words = new WordReader(cursor, expressions, "&!");
  }

  WordTest read() {
    int start = cursor.at();
    cursor.take('[');
    cursor.skipSpace();
    if (cursor.take(']')) {
      return new Anything();
    }
    var test = either();
    if (!cursor.take(']')) {
      throw neverClosed(start);
    }
    return test;
  }

  private QueryError neverClosed(int start) {
    if (cursor.isAtEnd()) {
      return new QueryError(
          start,
          "The bracket is opened here and never closed.",
          "Klammen åpnes her og lukkes aldri.");
    }
    return new QueryError(
        cursor.at(),
        "One word is described within […]: a & or | should stand here, or the closing ].",
        "Ett ord beskrives i […]: her skal det stå & eller |, eller ] som lukker.");
  }

  private WordTest either() {
    return joined('|', this::both, Either::new);
  }

  private WordTest both() {
    return joined('&', this::test, Both::new);
  }

  private WordTest joined(
      char sign, Supplier<WordTest> side, Function<List<WordTest>, WordTest> join) {
    var sides = new ArrayList<WordTest>();
    do {
      sides.add(side.get());
      cursor.skipSpace();
    } while (cursor.take(sign));
    return sides.size() == 1 ? sides.getFirst() : join.apply(sides);
  }

  private WordTest test() {
    cursor.skipSpace();
    int start = cursor.at();
    return switch (cursor.next()) {
      case 0, ']', '&', '|', ')', '}', '>', '[', '{', '<' -> throw expected(start);
      case '!' -> negated(start);
      case '(' -> limits.deeper(start, () -> grouped(start));
      default -> attributes.isNext() ? counted(start) : word(start);
    };
  }

  private WordTest negated(int start) {
    cursor.take('!');
    return new Otherwise(limits.deeper(start, this::test));
  }

  private WordTest counted(int start) {
    limits.part(start);
    return attributes.read();
  }

  private WordTest grouped(int start) {
    cursor.take('(');
    var test = either();
    if (!cursor.take(')')) {
      throw neverClosed(start);
    }
    return test;
  }

  private WordTest word(int start) {
    limits.part(start);
    if (words.read() instanceof TokenPattern.One(var test)) {
      return test;
    }
    throw new QueryError(
        start,
        "One word can stand in a bracket; write several beside each other: [det] [er].",
        "Ett ord kan stå i en klamme; skriv flere ved siden av hverandre: [det] [er].");
  }

  private static QueryError expected(int position) {
    return new QueryError(
        position,
        "A word or an attribute should stand here, such as venn, lemma=\"venn\" or pos=\"NOUN\".",
        "Her skal det stå et ord eller en egenskap, som venn, lemma=\"venn\" eller pos=\"NOUN\".");
  }
}
