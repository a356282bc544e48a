package no.sitat.project.disk;

import no.sitat.codebook.LocalText;

/// The user's error: a request the project cannot meet, said in the user's words.
///
/// The message never holds a document's text.
public final class ProjectError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Problem problem;
  private final String field;
  private final transient LocalText words;

  /// @param field name of the part of the request that is wrong; empty when it is the whole
  public ProjectError(Problem problem, String field, LocalText words) {
    super(words.en());
    this.problem = problem;
    this.field = field;
    this.words = words;
  }

  public static ProjectError of(Problem problem, String field, String nb, String en) {
    return new ProjectError(problem, field, new LocalText(nb, en));
  }

  public Problem problem() {
    return problem;
  }

  public String field() {
    return field;
  }

  /// What is wrong and what to do, in both languages.
  public LocalText words() {
    return words;
  }
}
