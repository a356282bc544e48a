package no.sitat.project.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sitat.publication.PublicationKind;

/// A publication as somebody wants it to be, new or changed.
///
/// @param people how many people an attribution has to fit
/// @param variables keys of what may be told of people, in the order it is told
/// @param published empty while it has not left
/// @param withdrawn empty while it is not withdrawn
public record PublicationDraft(
    String title,
    PublicationKind kind,
    int people,
    List<String> variables,
    Optional<LocalDate> published,
    Optional<LocalDate> withdrawn) {
  public PublicationDraft {
    title = title.strip();
    variables = List.copyOf(variables);
  }
}
