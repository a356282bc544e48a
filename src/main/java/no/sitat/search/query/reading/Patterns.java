package no.sitat.search.query.reading;

import java.util.List;
import java.util.function.Function;
import no.sitat.search.query.TokenPattern;

/// Puts patterns together so that the same always looks the same: no row within a row, and none of
/// one.
final class Patterns {
  private Patterns() {}

  static TokenPattern row(List<TokenPattern> parts) {
    return joined(
        parts.stream()
            .flatMap(part ->
                part instanceof TokenPattern.Row(var inner)
                    ? inner.stream()
                    : List.of(part).stream())
            .toList(),
        TokenPattern.Row::new);
  }

  static TokenPattern choice(List<TokenPattern> parts) {
    return joined(
        parts.stream()
            .flatMap(part ->
                part instanceof TokenPattern.Choice(var inner)
                    ? inner.stream()
                    : List.of(part).stream())
            .distinct()
            .toList(),
        TokenPattern.Choice::new);
  }

  private static TokenPattern joined(
      List<TokenPattern> parts, Function<List<TokenPattern>, TokenPattern> join) {
    return parts.size() == 1 ? parts.getFirst() : join.apply(parts);
  }
}
