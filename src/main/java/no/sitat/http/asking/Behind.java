package no.sitat.http.asking;

import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;

/// What is said instead of a number that would be too small, because the index does not have all
/// texts yet.
public final class Behind {
  /// The field by which a page knows that it need only ask again.
  public static final String FIELD = "index";

  private Behind() {}

  /// @param pending how many documents the index does not have as they are
  static ProjectError refusal(String field, int pending) {
    return ProjectError.of(
        Problem.CHANGED_MEANWHILE,
        field,
        "Søkeindeksen mangler ennå "
            + pending
            + (pending == 1 ? " dokument" : " dokumenter")
            + ", så treffene er ikke alle. Vent litt og prøv igjen.",
        "The search index does not have "
            + pending
            + (pending == 1 ? " document" : " documents")
            + " yet, so these are not all hits. Wait a moment and try again.");
  }
}
