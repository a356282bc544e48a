package no.sitat.search.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many words a query asks for in a row, as it was typed: many are a quotation.
///
/// @param inOne in one phrase
/// @param beside each other, with nothing but space, brackets or quotation marks between
public record TypedWords(int inOne, int beside) {
  /// @param query the text that the clause is of
  public static TypedWords of(Clause clause, String query) {
    var parts =
        leaves(clause).sorted(Comparator.comparingInt(each -> each.span().start())).toList();
    int inOne = 0;
    int beside = 0;
    int run = 0;
    int end = 0;
    for (var part : parts) {
      int words = part instanceof Clause.Words(_, var pattern, _) ? words(pattern) : 0;
      boolean isBeside = isSilent(query, end, part.span().start());
      run = words == 0 ? 0 : (isBeside ? run : 0) + words;
      inOne = Math.max(inOne, words);
      beside = Math.max(beside, run);
      end = Math.max(end, part.span().end());
    }
    return new TypedWords(inOne, beside);
  }

  /// What was typed where words are asked for, a line for each place.
  public static String text(Clause clause, String query) {
    return leaves(clause)
        .filter(Clause.Words.class::isInstance)
        .map(words -> query.substring(words.span().start(), words.span().end()))
        .collect(Collectors.joining("\n"));
  }

  private static boolean isSilent(String query, int from, int to) {
    return to <= from
        || query.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
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
