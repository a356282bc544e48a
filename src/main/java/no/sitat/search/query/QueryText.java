package no.sitat.search.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.sitat.coding.Study;

/// Writes a query down in one way, such that reading it gives the same query, also when the study
/// has changed since: what is asked of people and of codes stands as it was asked, not as what it
/// finds.
///
/// In English, with no more parentheses than are needed; the names are those the study has now.
/// What is kept of a search is what was typed.
public final class QueryText {
  private final PatternText patterns = new PatternText();
  private final CodingText codings;
  private final TurnText turns;

  private QueryText(Study study) {
    codings = new CodingText(study);
    turns = new TurnText(study);
  }

  public static String of(Query query, Study study) {
    return new QueryText(study).text(query);
  }

  private String text(Query query) {
    return switch (query) {
      case Query.Words(var pattern, var constraints) -> patterns.text(pattern, constraints);
      case Query.Coded(var test) -> codings.text(test);
      case Query.Uncoded() -> "uncoded";
      case Query.Stretch(var unit) -> "<" + UnitName.key(unit) + ">";
      case Query.OfTurn(var test) -> turns.text(test);
      case Query.All(var sides) -> joined(sides, " AND ", QueryText::isJoined);
      case Query.Any(var sides) -> joined(sides, " OR ", side -> side instanceof Query.Any);
      case Query.Not(var inside) -> "NOT " + bracketed(inside, QueryText::isJoined);
      case Query.Related related -> related(related);
      case Query.Scoped(var inside, var unit) -> left(inside) + " WITHIN " + UnitName.key(unit);
    };
  }

  private static boolean isJoined(Query query) {
    return query instanceof Query.All || query instanceof Query.Any;
  }

  private String joined(List<Query> sides, String sign, Predicate<Query> needsBrackets) {
    return sides.stream()
        .map(side -> bracketed(side, needsBrackets))
        .collect(Collectors.joining(sign));
  }

  private String bracketed(Query query, Predicate<Query> needsBrackets) {
    return needsBrackets.test(query) ? "(" + text(query) + ")" : text(query);
  }

  private String related(Query.Related related) {
    return left(related.left())
        + (related.negated() ? " NOT " : " ")
        + relation(related.relation())
        + " "
        + bracketed(related.right(), side -> isLoose(side) || isLinked(side));
  }

  private String left(Query query) {
    return bracketed(query, QueryText::isLoose);
  }

  /// Whether a relation binds tighter.
  private static boolean isLoose(Query query) {
    return isJoined(query) || query instanceof Query.Not;
  }

  private static boolean isLinked(Query query) {
    return query instanceof Query.Related || query instanceof Query.Scoped;
  }

  private static String relation(Relation relation) {
    return switch (relation) {
      case Relation.Inside() -> "WITHIN";
      case Relation.Containing() -> "CONTAINING";
      case Relation.Overlapping() -> "OVERLAPS";
      case Relation.Near(var most) -> "NEAR" + distance(most);
      case Relation.Before(var most) -> "BEFORE" + distance(most);
      case Relation.After(var most) -> "AFTER" + distance(most);
      case Relation.Same(var unit) -> "SAME " + UnitName.key(unit);
    };
  }

  private static String distance(Relation.Distance most) {
    if (most.equals(RelationReader.ANYWHERE)) {
      return "";
    }
    return switch (most.measure()) {
      case WORD -> "/" + most.count();
      case SENTENCE -> "/" + most.count() + "s";
      case TURN -> "/" + most.count() + "t";
    };
  }
}
