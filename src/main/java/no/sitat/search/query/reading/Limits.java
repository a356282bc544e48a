package no.sitat.search.query.reading;

import java.util.function.Supplier;
import no.sitat.search.query.QueryError;

/// How much a query may ask, and of which characters it may be made.
final class Limits {
  /// A longer query is pasted by mistake.
  private static final int LONGEST = 4000;

  /// Deeper brackets are a mistake, or an attack on the stack.
  private static final int DEEPEST = 50;

  /// Each part costs a pass over the corpus.
  private static final int MOST_PARTS = 500;

  /// What the automata of all regular expressions may cost together, in states made.
  private static final int MOST_STATES = 6_000;

  /// What the smallest automaton costs.
  private static final int LEAST_STATES = 200;

  private int parts;
  private int states;
  private int depth;

  /// @throws QueryError if the text is too long, or has characters that nobody sees and that change
  ///   what is read
  static void check(String text) {
    if (text.length() > LONGEST) {
      throw new QueryError(
          LONGEST,
          "The query is longer than " + LONGEST + " characters.",
          "Søket er lengre enn " + LONGEST + " tegn.");
    }
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      checkVisible(text.codePointAt(at), at);
    }
  }

  private static void checkVisible(int point, int at) {
    if (isHidden(point)) {
      var name = "U+%04X (%s)".formatted(point, Character.getName(point));
      throw new QueryError(
          at,
          "An invisible character stands here, " + name + "; delete it.",
          "Her står et usynlig tegn, " + name + "; slett det.");
    }
  }

  /// NUL, what turns the direction of writing, and half a character.
  private static boolean isHidden(int point) {
    return point == 0
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  /// Counts a word, a phrase, a bracket or a condition.
  void part(int at) {
    if (++parts > MOST_PARTS) {
      throw new QueryError(
          at,
          "The query has more than " + MOST_PARTS + " words, phrases and fields.",
          "Søket har mer enn " + MOST_PARTS + " ord, fraser og felt.");
    }
  }

  /// Counts the states made for a regular expression.
  void states(int count, int at) {
    states += count + LEAST_STATES;
    if (states > MOST_STATES) {
      throw ExpressionShape.tooComplex(at);
    }
  }

  /// Reads what lies one level deeper.
  <T> T deeper(int at, Supplier<T> inside) {
    depth++;
    checkDepth(at, depth);
    var read = inside.get();
    depth--;
    return read;
  }

  static void checkDepth(int at, int depth) {
    if (depth > DEEPEST) {
      throw new QueryError(
          at,
          "Brackets, NOT and relations lie more than " + DEEPEST + " deep here.",
          "Parenteser, IKKE og relasjoner ligger mer enn " + DEEPEST + " dypt her.");
    }
  }
}
