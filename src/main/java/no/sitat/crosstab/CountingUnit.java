package no.sitat.crosstab;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a crosstab counts.
public enum CountingUnit {
  /// People; each once per cell, whatever they say and how often.
  RESPONDENTS,
  /// Documents in which a respondent of the column speaks.
  DOCUMENTS,
  /// Distinct coded passages: two codings of one passage are one segment.
  SEGMENTS,
  /// Informants' words; a word under two codings is one word.
  WORDS;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CountingUnit> named(String key) {
    return Arrays.stream(values()).filter(unit -> unit.key().equals(key)).findFirst();
  }
}
