package no.sitat.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Where a code comes from.
public enum CodeKind {
  /// Says what a passage is about.
  DESCRIPTIVE,
  /// An informant's own words, taken as a name.
  IN_VIVO,
  /// A concept of the analysis, built over others.
  THEORETICAL;

  /// The kind of that key.
  public static Optional<CodeKind> named(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
