package no.sitat.project.past;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What to do where later edits have built on the one to take back.
public enum UndoChoice {
  /// Take it back only if nobody has built on it.
  ALONE,
  /// Take it back with all that was built on it.
  TOGETHER,
  /// Take back the rows that nobody has touched since.
  PART,
  /// Let it stand, and go on with the one before.
  LEAVE;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<UndoChoice> named(String key) {
    return Arrays.stream(values()).filter(choice -> choice.key().equals(key)).findFirst();
  }
}
