package no.sitat.http.away;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.coding.Study;
import no.sitat.search.query.Moments;
import no.sitat.search.query.NamedPeople;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TurnTest;
import no.sitat.search.query.TypedWords;
import no.sitat.search.query.reading.QueryReader;

/// What a stranger may read of the questions that were asked of a study.
///
/// A query is told as it was typed when it can be read today, names nobody, has no more words in a
/// row than anybody might say and no more than three in all, none that looks like a name or finds
/// what somebody is called, and asks for no group, sub-study or language of fewer than five, nor
/// for all but fewer than five. Instead of any other stands why it is not told.
final class ToldQueries {
  private static final int LEAST = 5;
  private static final int MOST_IN_ONE = 2;
  private static final int MOST = 3;
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}");

  private static final String NAMING = "names a person or a document";

  /// What stands instead of a text that does.
  static final String NAMED = "(" + NAMING + ")";

  private final Study study;
  private final KnownLabels labels;
  private final AskedGroups groups;

  ToldQueries(Study study) {
    this.study = study;
    labels = new KnownLabels(study);
    groups = new AskedGroups(study);
  }

  /// The query, or why it is not told in parentheses.
  String told(String query) {
    return query.isBlank() ? query : hidden(query).map(why -> "(" + why + ")").orElse(query);
  }

  /// Whether somebody's name, or that of a document, stands in a text.
  boolean namesAnyIn(String text) {
    return labels.areIn(text);
  }

  private Optional<String> hidden(String query) {
    try {
      var read = QueryReader.query(query, study);
      if (NamedPeople.in(read) || labels.areIn(query) || labels.areSoughtBy(read)) {
        return Optional.of(NAMING);
      }
      if (read.all().anyMatch(this::isOfFew)) {
        return Optional.of("asks for a group of fewer than five");
      }
      var clause = QueryReader.clause(query, study);
      var words = TypedWords.of(clause);
      if (words.inOne() > MOST_IN_ONE || words.all() > MOST) {
        return Optional.of("may be what somebody said");
      }
      boolean isNaming = words.inOne() > 0 && NAME.matcher(TypedWords.text(clause, query)).find();
      return isNaming ? Optional.of("may have a name in it") : Optional.empty();
    } catch (QueryError _) {
      return Optional.of("cannot be read any more");
    }
  }

  private boolean isOfFew(Query query) {
    return (query instanceof Query.OfTurn(var test) && isOfFew(test)) || groups.areFewIn(query);
  }

  private boolean isOfFew(TurnTest test) {
    return switch (test) {
      case TurnTest.InGroup group -> groups.isOfFew(group);
      case TurnTest.InStudy(_, var respondents, var documents) ->
          Math.max(respondents.size(), documents.size()) < LEAST
              || isAllButFew(respondents.size(), study.respondents().respondents().size())
              || isAllButFew(documents.size(), study.corpus().documents().size());
      case TurnTest.InLanguage(var language) ->
          isOneSideFew(
              study.corpus().documents().stream()
                  .filter(document -> document.language().equalsIgnoreCase(language))
                  .count(),
              study.corpus().documents().size());
      case TurnTest.Published(var moments) -> isOfOnePost(moments);
      case TurnTest.SpokenBy _, TurnTest.InDocument _, TurnTest.InReplyTo _ -> true;
      case TurnTest.OfKind _, TurnTest.Repost _, TurnTest.OfRole _ -> false;
    };
  }

  /// Who is left out of all but a few is one of few.
  static boolean isOneSideFew(long count, long all) {
    return count < LEAST || isAllButFew(count, all);
  }

  private static boolean isAllButFew(long count, long all) {
    return count > 0 && all > count && all - count < LEAST;
  }

  /// Less than a day of posts can be looked up.
  private static boolean isOfOnePost(Moments moments) {
    return !moments.equals(Moments.ANY)
        && moments.until().isBefore(moments.from().plus(Duration.ofDays(1)));
  }
}
