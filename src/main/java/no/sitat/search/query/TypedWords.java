package no.sitat.search.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many words a query asks for, as it was typed: many are a quotation.
///
/// @param inOne in one phrase
/// @param all in the whole query, alternatives among them
public record TypedWords(int inOne, int all) {
  /// Of the clause that a query was read as.
  public static TypedWords of(Clause clause) {
    var patterns =
        leaves(clause)
            .flatMap(leaf ->
                leaf instanceof Clause.Words(_, var pattern, _) ? Stream.of(pattern) : Stream.of())
            .toList();
    return new TypedWords(
        patterns.stream().mapToInt(TypedWords::words).max().orElse(0),
        patterns.stream().mapToInt(TypedWords::every).sum());
  }

  /// What was typed where words are asked for, a line for each place.
  public static String text(Clause clause, String query) {
    return leaves(clause)
        .filter(Clause.Words.class::isInstance)
        .map(words -> query.substring(words.span().start(), words.span().end()))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Clause> leaves(Clause clause) {
    return switch (clause) {
      case Clause.Joined joined -> joined.sides().stream().flatMap(TypedWords::leaves);
      case Clause.Bracketed(_, var inside) -> leaves(inside);
      case Clause.Negated(_, var inside) -> leaves(inside);
      case Clause.Scoped(_, var inside, _) -> leaves(inside);
      case Clause.Related related ->
          Stream.of(related.left(), related.right()).flatMap(TypedWords::leaves);
      case Clause.Words _, Clause.Asked _, Clause.Uncoded _, Clause.Stretch _ -> Stream.of(clause);
    };
  }

  private static int words(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> words(test);
      case TokenPattern.Named(_, var test) -> words(test);
      case TokenPattern.Row(var parts) -> parts.stream().mapToInt(TypedWords::words).sum();
      case TokenPattern.Choice(var parts) ->
          parts.stream().mapToInt(TypedWords::words).max().orElse(0);
      case TokenPattern.Repeated(var part, _, _) -> words(part);
    };
  }

  /// Every one of them, where [#words(TokenPattern)] takes the longest alternative.
  private static int every(TokenPattern pattern) {
    return switch (pattern) {
      case TokenPattern.One(var test) -> every(test);
      case TokenPattern.Named(_, var test) -> every(test);
      case TokenPattern.Row(var parts) -> parts.stream().mapToInt(TypedWords::every).sum();
      case TokenPattern.Choice(var parts) -> parts.stream().mapToInt(TypedWords::every).sum();
      case TokenPattern.Repeated(var part, _, _) -> every(part);
    };
  }

  private static int every(WordTest test) {
    return switch (test) {
      case WordTest.Either(var tests) -> tests.stream().mapToInt(TypedWords::every).sum();
      case WordTest.Otherwise(var inside) -> every(inside);
      default -> words(test);
    };
  }

  /// One where letters are asked for, and none where any word will do, or one of a kind.
  private static int words(WordTest test) {
    return switch (test) {
      case WordTest.Anything _, WordTest.Tagged _ -> 0;
      case WordTest.Form _,
          WordTest.Inflected _,
          WordTest.Lemma _,
          WordTest.Like _,
          WordTest.Wild _,
          WordTest.ReadingLike _,
          WordTest.Spelt _,
          WordTest.PartOf _ ->
          1;
      case WordTest.Both(var tests) -> most(tests);
      case WordTest.Either(var tests) -> most(tests);
      case WordTest.Otherwise(var inside) -> words(inside);
    };
  }

  private static int most(List<WordTest> tests) {
    return tests.stream().mapToInt(TypedWords::words).max().orElse(0);
  }
}
