package no.sitat.search.query;

import java.util.Collection;

/// Whom a query names: the one place that decides whether a stranger may read of it.
///
/// Asked of the tree and not of the words, so that a field is the same by every name it has.
public final class NamedPeople {
  private NamedPeople() {}

  /// Whether a speaker, a coder, a document or a post is asked for by name.
  public static boolean in(Query query) {
    return query.all().anyMatch(NamedPeople::isNamed);
  }

  private static boolean isNamed(Query query) {
    return switch (query) {
      case Query.Coded(var test) -> !test.coders().isEmpty();
      case Query.OfTurn(var test) -> isNamed(test);
      case Query.Words _,
          Query.Uncoded _,
          Query.Stretch _,
          Query.All _,
          Query.Any _,
          Query.Not _,
          Query.Related _,
          Query.Scoped _ ->
          false;
    };
  }

  private static boolean isNamed(TurnTest test) {
    return switch (test) {
      case TurnTest.SpokenBy _, TurnTest.InDocument _, TurnTest.InReplyTo _ -> true;
      case TurnTest.InGroup _,
          TurnTest.OfKind _,
          TurnTest.Repost _,
          TurnTest.InLanguage _,
          TurnTest.OfRole _,
          TurnTest.InStudy _,
          TurnTest.Published _ ->
          false;
    };
  }

  /// Whether a query tells of those it finds no more than these variables do: nobody is named, and
  /// nothing is asked of them but their groups by these, whether it is a post, and who tells.
  ///
  /// @param variables keys, as the study has them
  public static boolean isToldBy(Query query, Collection<String> variables) {
    return !in(query)
        && query
            .all()
            .allMatch(
                part -> !(part instanceof Query.OfTurn(var test)) || isToldBy(test, variables));
  }

  private static boolean isToldBy(TurnTest test, Collection<String> variables) {
    return switch (test) {
      case TurnTest.InGroup(var variable, _) -> variables.contains(variable);
      case TurnTest.OfKind _, TurnTest.Repost _, TurnTest.OfRole _ -> true;
      case TurnTest.SpokenBy _,
          TurnTest.InDocument _,
          TurnTest.InReplyTo _,
          TurnTest.InLanguage _,
          TurnTest.InStudy _,
          TurnTest.Published _ ->
          false;
    };
  }
}
