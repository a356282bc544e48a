package no.sitat.search.query.reading;

import java.util.Optional;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TokenPattern;

/// Reads how often something stands: `{2}`, `{0,3}`, `{1,}`, `+`, `*`, `?`.
final class RepetitionReader {
  /// More than anybody counts.
  private static final int MOST = 1000;

  private final Cursor cursor;

  /// @param least inclusive
  /// @param most inclusive, or [TokenPattern#UNBOUNDED]
  record Repetition(int least, int most) {
    TokenPattern of(TokenPattern part) {
      return new TokenPattern.Repeated(part, least, most);
    }
  }

  RepetitionReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /// What stands directly after a bracket, a quotation mark or a regular expression.
  Optional<Repetition> signOrBraces() {
    if (cursor.take('+')) {
      return Optional.of(new Repetition(1, TokenPattern.UNBOUNDED));
    }
    if (cursor.take('*')) {
      return Optional.of(new Repetition(0, TokenPattern.UNBOUNDED));
    }
    if (cursor.take('?')) {
      return Optional.of(new Repetition(0, 1));
    }
    return braces();
  }

  /// What stands directly after a bare word, of which `*`, `?` and `+` are parts.
  Optional<Repetition> braces() {
    return cursor.next() == '{' ? Optional.of(counted()) : Optional.empty();
  }

  private Repetition counted() {
    int start = cursor.at();
    cursor.take('{');
    int least = number(start);
    int most = cursor.take(',') ? upper(start) : least;
    if (!cursor.take('}')) {
      throw expected(start);
    }
    if (most == 0 || most < least) {
      throw new QueryError(
          start,
          "The second number must be at least 1, and at least the first.",
          "Det andre tallet må være minst 1, og minst det første.");
    }
    return new Repetition(least, most);
  }

  private int upper(int start) {
    cursor.skipSpace();
    return cursor.next() == '}' ? TokenPattern.UNBOUNDED : number(start);
  }

  private int number(int start) {
    cursor.skipSpace();
    int from = cursor.at();
    while (cursor.next() >= '0' && cursor.next() <= '9') {
      cursor.moveTo(cursor.at() + 1);
    }
    var digits = cursor.since(from);
    cursor.skipSpace();
    if (digits.isEmpty()) {
      throw expected(start);
    }
    if (digits.length() > 4 || Integer.parseInt(digits) > MOST) {
      throw new QueryError(
          from,
          "The largest number of repetitions is " + MOST + ".",
          "Det største antallet gjentakelser er " + MOST + ".");
    }
    return Integer.parseInt(digits);
  }

  private static QueryError expected(int start) {
    return new QueryError(
        start,
        "In braces stands how often: {2}, {0,3} or {1,}.",
        "I krøllparentes står hvor ofte: {2}, {0,3} eller {1,}.");
  }
}
