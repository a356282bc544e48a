package no.sitat.search.query.reading;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.coding.Study;
import no.sitat.coding.SubStudy;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.search.query.Query;
import no.sitat.search.query.QueryError;
import no.sitat.search.query.TurnTest;
import no.sitat.search.query.reading.Condition.Comparison;
import no.sitat.search.query.reading.Condition.Wanted;

/// Reads what is asked of documents, speakers, posts and sub-studies.
final class DocumentTests {
  private static final Set<String> REPOST = Set.of("repost", "gjentakelse");

  private final Study study;

  DocumentTests(Study study) {
    this.study = study;
  }

  Query read(FieldName field, Condition condition) {
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

  private TurnTest test(FieldName field, Wanted wanted) {
    return switch (field) {
      case KIND ->
          REPOST.contains(wanted.text().toLowerCase(Locale.ROOT))
              ? new TurnTest.Repost()
              : new TurnTest.OfKind(kind(wanted));
      case ROLE -> new TurnTest.OfRole(role(wanted));
      case LANGUAGE -> new TurnTest.InLanguage(wanted.text().toLowerCase(Locale.ROOT));
      case SPEAKER -> new TurnTest.SpokenBy(wanted.text());
      case DOCUMENT -> new TurnTest.InDocument(wanted.text());
      case STUDY -> inStudy(wanted);
      case POST -> new TurnTest.InReplyTo(wanted.text());
      case TIME, CODE, DIRECTION, CODER, WEIGHT, MADE, OUTDATED ->
          throw new IllegalArgumentException(field + " is not asked of a turn");
    };
  }

  /// A sub-study by its key, or by what it is called in either language.
  private TurnTest inStudy(Wanted wanted) {
    var known = study.subStudies();
    var found =
        known.stream()
            .filter(each -> each.key().equalsIgnoreCase(wanted.text()))
            .findFirst()
            .or(() -> known.stream().filter(each -> isCalled(each, wanted.text())).findFirst())
            .orElseThrow(() -> noStudy(wanted));
    return new TurnTest.InStudy(
        found.key(), Set.copyOf(found.respondents()), Set.copyOf(found.documents()));
  }

  private static boolean isCalled(SubStudy each, String name) {
    return each.name().nb().equalsIgnoreCase(name) || each.name().en().equalsIgnoreCase(name);
  }

  private QueryError noStudy(Wanted wanted) {
    var known = study.subStudies().stream().map(SubStudy::key).collect(Collectors.joining(", "));
    return known.isEmpty()
        ? new QueryError(
            wanted.position(),
            "The project has no sub-studies yet.",
            "Prosjektet har ingen delstudier ennå.")
        : new QueryError(
            wanted.position(),
            "There is no sub-study “" + wanted.text() + "”; there are: " + known + ".",
            "Det finnes ingen delstudie «" + wanted.text() + "»; det finnes: " + known + ".");
  }

  private static DocumentKind kind(Wanted wanted) {
    return switch (wanted.text().toLowerCase(Locale.ROOT)) {
      case "interview", "intervju" -> DocumentKind.INTERVIEW;
      case "post", "innlegg" -> DocumentKind.POST;
      default ->
          throw new QueryError(
              wanted.position(),
              "The kind is interview, post or repost, not “" + wanted.text() + "”.",
              "Typen er intervju, innlegg eller gjentakelse, ikke «" + wanted.text() + "».");
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
