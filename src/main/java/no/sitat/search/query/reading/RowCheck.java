package no.sitat.search.query.reading;

import java.util.List;
import no.sitat.search.query.Constraint;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TokenPattern;

/// Whether a row of words can be looked for at all.
final class RowCheck {
  /// A longer row is longer than what people say.
  private static final long LONGEST = 10_000;

  private RowCheck() {}

  static Query.Words words(TokenPattern pattern, int position) {
    return words(pattern, List.of(), position);
  }

  /// @throws QueryError if the row may be of no word, or is too long
  static Query.Words words(TokenPattern pattern, List<Constraint> constraints, int position) {
    if (fewest(pattern) == 0) {
      throw new QueryError(
          position,
          "This would find places without any word: at least one word must be there.",
          "Dette ville finne steder uten noe ord: minst ett ord må være med.");
    }
    if (size(pattern) > LONGEST) {
      throw new QueryError(
          position,
          "The row is longer than " + LONGEST + " words when its repetitions are written out.",
          "Rekken er lengre enn " + LONGEST + " ord når gjentakelsene skrives ut.");
    }
    return new Query.Words(pattern, constraints);
  }

  private static long fewest(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One _, TokenPattern.Named _ -> 1;
      case TokenPattern.Row(var parts) -> parts.stream().mapToLong(RowCheck::fewest).sum();
      case TokenPattern.Choice(var parts) ->
          parts.stream().mapToLong(RowCheck::fewest).min().orElse(0);
      case TokenPattern.Repeated(var part, var least, _) -> Math.min(least, 1) * fewest(part);
    };
  }

  private static long size(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One _, TokenPattern.Named _ -> 1;
      case TokenPattern.Row(var parts) -> parts.stream().mapToLong(RowCheck::size).sum();
      case TokenPattern.Choice(var parts) -> parts.stream().mapToLong(RowCheck::size).sum();
      case TokenPattern.Repeated(var part, var least, var most) ->
          Math.min(LONGEST + 1, size(part) * times(least, most));
    };
  }

  private static int times(int least, int most) {
    return most == TokenPattern.UNBOUNDED ? Math.max(least, 1) : most;
  }
}
