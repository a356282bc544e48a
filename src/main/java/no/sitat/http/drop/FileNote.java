package no.sitat.http.drop;

import java.util.Locale;
import no.sitat.codebook.LocalText;

/// Something to know of a file beside the others and beside the project.
public record FileNote(Kind kind, LocalText text) {
  /// What it is about.
  public enum Kind {
    ABOUT,
    SAME,
    ALREADY,
    LIKE_NAMED,
    NAME_TAKEN;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Whether the file is better left, unless a person says otherwise.
  boolean advisesLeaving() {
    return kind == Kind.ABOUT || kind == Kind.SAME || kind == Kind.ALREADY;
  }
}
