package no.sitat.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of thought a memo holds.
public enum MemoKind {
  /// No sort was given.
  PLAIN,
  /// The researcher's own part in it.
  REFLEXIVE,
  /// What the passage may mean for the analysis.
  THEORETICAL,
  /// How the work was done, and why so.
  METHODOLOGICAL,
  /// What is known of one person or one interview.
  CASE;

  /// As it is stored and exchanged; empty for a plain one.
  public String key() {
    return this == PLAIN ? "" : name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MemoKind> keyed(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
