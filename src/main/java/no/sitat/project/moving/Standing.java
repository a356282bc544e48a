package no.sitat.project.moving;

import java.util.Locale;

/// How a thing of a file stands to the project it is moved into.
public enum Standing {
  /// It is not here, and comes.
  NEW,
  /// It is here, and says the same.
  SAME,
  /// It is here and says something else; what is here stays.
  DIFFERENT;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
