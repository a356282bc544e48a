package no.sitat.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import no.sitat.disclosure.passport.Sample;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.publication.PublicationDraft;
import no.sitat.publication.Publication;
import no.sitat.publication.PublicationKind;

/// What a publication shall be; of one that is changed, what is left out stays, and `null` takes
/// away.
///
/// @param title must be there for a new one
/// @param kind `paper`, `report`, `book`, `talk` or `other`; a paper for a new one
/// @param people how many people an attribution has to fit; 3 for a new one
/// @param variables keys of what may be told of people, in the order it is told
/// @param published an ISO date; left out while it has not left
/// @param withdrawn an ISO date; left out while it is not withdrawn
record PublicationBody(
    Optional<String> title,
    Optional<String> kind,
    Optional<Integer> people,
    Optional<List<String>> variables,
    Patch<String> published,
    Patch<String> withdrawn) {
  private static final PublicationDraft NEW =
      new PublicationDraft(
          "", PublicationKind.PAPER, Sample.USUAL_K, List.of(), Optional.empty(), Optional.empty());

  PublicationDraft draft() {
    return over(NEW);
  }

  PublicationDraft over(Publication before) {
    return over(
        new PublicationDraft(
            before.title(),
            before.kind(),
            before.people(),
            before.variables(),
            before.published(),
            before.withdrawn()));
  }

  private PublicationDraft over(PublicationDraft before) {
    return new PublicationDraft(
        title.orElse(before.title()),
        kind.map(PublicationBody::kind).orElse(before.kind()),
        people.orElse(before.people()),
        variables.orElse(before.variables()),
        published.over(before.published(), text -> day("published", text)),
        withdrawn.over(before.withdrawn(), text -> day("withdrawn", text)));
  }

  private static PublicationKind kind(String key) {
    return PublicationKind.keyed(key)
        .orElseThrow(() ->
            ProjectError.of(
                Problem.BAD_VALUE,
                "kind",
                "En publikasjon er paper, report, book, talk eller other.",
                "A publication is paper, report, book, talk or other."));
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException _) {
      throw ProjectError.of(
          Problem.BAD_VALUE,
          field,
          "Skriv datoen som 2026-11-29.",
          "Write the date as 2026-11-29.");
    }
  }
}
