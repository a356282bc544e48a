package no.sitat.codebook;

import java.util.Locale;

/// Where a code comes from.
public enum CodeKind {
  /// Says what a passage is about.
  DESCRIPTIVE,
  /// An informant's own words, taken as a name.
  IN_VIVO,
  /// A concept of the analysis, built over others.
  THEORETICAL;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
