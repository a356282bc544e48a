package no.sitat.search.query.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import no.sitat.search.query.Expression;
import no.sitat.search.query.QueryError;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/// Looks an expression over before Lucene reads it: are its brackets closed, and how long is it
/// once its repetitions are written out? `((a{99}){99}){99}` would fill the memory.
final class ExpressionShape {
  private static final int LONGEST = 1000;

  private final String expression;
  private final int position;
  private final Deque<Group> open = new ArrayDeque<>();
  private int at;
  private long size;
  private long last;

  /// @param outside the size of what stands before it
  private record Group(int at, long outside) {}

  private ExpressionShape(String expression, int position) {
    this.expression = expression;
    this.position = position;
  }

  /// How many letters it stands for.
  ///
  /// @param position where the expression begins in the query
  /// @throws QueryError if a bracket is not closed, or it is too long
  static int size(String expression, int position) {
    return new ExpressionShape(expression, position).size();
  }

  private int size() {
    while (at < expression.length()) {
      step(expression.charAt(at));
      at++;
      if (size > LONGEST) {
        throw tooComplex(position);
      }
    }
    if (!open.isEmpty()) {
      throw neverClosed(open.element().at());
    }
    return (int) size;
  }

  private void step(char unit) {
    switch (unit) {
      case '(' -> open();
      case ')' -> close();
      case '[' -> letters();
      case '{' -> counted();
      case '+', '*', '?' -> repeat(2);
      case '\\' -> escaped();
      default -> add(1);
    }
  }

  private void add(long more) {
    last = more;
    size += more;
  }

  private void open() {
    open.push(new Group(at, size));
    Limits.checkDepth(position + at, open.size());
    size = 0;
  }

  /// A group of nothing counts as one letter: its repetitions are written out like all others.
  private void close() {
    if (open.isEmpty()) {
      throw new QueryError(
          position + at, "This bracket closes nothing.", "Denne parentesen lukker ingenting.");
    }
    long inside = Math.max(1, size);
    size = open.pop().outside();
    add(inside);
  }

  /// A group of letters counts as one; its first may be a closing bracket or a circumflex.
  private void letters() {
    int start = at;
    at++;
    while (at < expression.length() && expression.charAt(at) != ']') {
      at += expression.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= expression.length()) {
      throw neverClosed(start);
    }
    add(1);
  }

  private void counted() {
    int end = expression.indexOf('}', at);
    if (end < 0) {
      throw neverClosed(at);
    }
    long most = 1;
    for (var number : expression.substring(at + 1, end).split(",", -1)) {
      most = Math.max(most, number.length() > 4 ? LONGEST : digits(number));
    }
    repeat(most + 1);
    at = end;
  }

  private static int digits(String number) {
    boolean isNumber =
        !number.isEmpty() && number.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    return isNumber ? Integer.parseInt(number) : 1;
  }

  private void repeat(long times) {
    size += last * (times - 1);
    last *= times;
  }

  private void escaped() {
    at++;
    if (at == expression.length()) {
      throw neverClosed(at - 1);
    }
    add(1);
  }

  private QueryError neverClosed(int start) {
    return new QueryError(
        position + start,
        "“%c” stands here in the regular expression, and what belongs to it is missing."
            .formatted(expression.charAt(start)),
        "«%c» står her i det regulære uttrykket, og det som hører til, mangler."
            .formatted(expression.charAt(start)));
  }

  /// How many states its automaton has.
  ///
  /// @param position where it begins in the query
  /// @throws QueryError if it cannot be read or is too complex
  static int states(String expression, int position) {
    try {
      return Expression.automaton(expression).getNumStates();
    } catch (TooComplexToDeterminizeException e) {
      throw tooComplex(position);
    } catch (IllegalArgumentException e) {
      throw new QueryError(
          position,
          "This is no regular expression; write \\ before a sign that stands for itself.",
          "Dette er ikke noe regulært uttrykk; skriv \\ foran et tegn som står for seg selv.");
    }
  }

  static QueryError tooComplex(int position) {
    return new QueryError(
        position,
        "This regular expression is too complex, alone or with those before it; use fewer repetitions.",
        "Dette regulære uttrykket er for komplisert, alene eller sammen med dem foran; bruk færre gjentakelser.");
  }
}
