package no.sitat.search.query.reading;

import java.util.Locale;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TurnTest;
import no.sitat.search.query.reading.Condition.Comparison;
import no.sitat.search.query.reading.Condition.Wanted;

/// Reads what is asked of documents, speakers and posts.
final class DocumentTests {
  private DocumentTests() {}

  static Query read(FieldName field, Condition condition) {
    if (field == FieldName.TIME) {
      return new Query.OfTurn(new TurnTest.Published(Period.asked(condition)));
    }
    if (condition.comparison().isOfSize()) {
      throw condition.onlyEqual();
    }
    var tests =
        condition.values().stream()
            .<Query>map(wanted -> new Query.OfTurn(test(field, wanted)))
            .distinct()
            .toList();
    var query = tests.size() == 1 ? tests.getFirst() : new Query.Any(tests);
    return condition.comparison() == Comparison.DIFFERENT ? new Query.Not(query) : query;
  }

  private static TurnTest test(FieldName field, Wanted wanted) {
    return switch (field) {
      case KIND -> new TurnTest.OfKind(kind(wanted));
      case ROLE -> new TurnTest.OfRole(role(wanted));
      case LANGUAGE -> new TurnTest.InLanguage(wanted.text().toLowerCase(Locale.ROOT));
      case SPEAKER -> new TurnTest.SpokenBy(wanted.text());
      case DOCUMENT -> new TurnTest.InDocument(wanted.text());
      case POST -> new TurnTest.InReplyTo(wanted.text());
      case TIME, CODE, DIRECTION, CODER, WEIGHT, MADE, OUTDATED ->
          throw new IllegalArgumentException(field + " is not asked of a turn");
    };
  }

  private static DocumentKind kind(Wanted wanted) {
    return switch (wanted.text().toLowerCase(Locale.ROOT)) {
      case "interview", "intervju" -> DocumentKind.INTERVIEW;
      case "post", "innlegg" -> DocumentKind.POST;
      default ->
          throw new QueryError(
              wanted.position(),
              "The kind is interview or post, not “" + wanted.text() + "”.",
              "Typen er interview eller post, ikke «" + wanted.text() + "».");
    };
  }

  private static SpeakerRole role(Wanted wanted) {
    return switch (wanted.text().toLowerCase(Locale.ROOT)) {
      case "interviewer", "intervjuer" -> SpeakerRole.INTERVIEWER;
      case "informant" -> SpeakerRole.INFORMANT;
      default ->
          throw new QueryError(
              wanted.position(),
              "The role is interviewer or informant, not “" + wanted.text() + "”.",
              "Rollen er intervjuer eller informant, ikke «" + wanted.text() + "».");
    };
  }
}
