package no.sitat.search.query.reading;

import java.util.stream.Collectors;
import no.sitat.search.query.Clause;
import no.sitat.text.Span;

/// Cuts a query into its clauses and joins their texts again, as a person does who edits one of
/// them.
public final class JoinedClauses {
  private JoinedClauses() {}

  /// AND or OR between all clauses, and parentheses where one of these is inside another.
  public static String of(String text, Clause clause) {
    return switch (clause) {
      case Clause.Joined(_, var isAny, var sides) ->
          sides.stream()
              .map(side -> isAny ? of(text, side) : bracketed(text, side))
              .collect(Collectors.joining(isAny ? " OR " : " AND "));
      case Clause.Related(_, var left, _, _, var right) ->
          cut(text, left.span())
              + text.substring(left.span().end(), right.span().start())
              + cut(text, right.span());
      case Clause.Negated(_, var inside) -> "NOT " + cut(text, inside.span());
      default -> cut(text, clause.span());
    };
  }

  private static String bracketed(String text, Clause side) {
    return side instanceof Clause.Joined ? "(" + of(text, side) + ")" : of(text, side);
  }

  static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
