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
  WORDS,
  /// Distinct coded passages for every 1,000 words that the respondents of the column say.
  RATE;

  /// Of so many words a rate is told.
  public static final int RATE_WORDS = 1000;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a share of these has an interval: people and documents stand by themselves, passages
  /// and words of one person do not.
  public boolean hasIntervals() {
    return switch (this) {
      case RESPONDENTS, DOCUMENTS -> true;
      case SEGMENTS, WORDS, RATE -> false;
    };
  }

  public static Optional<CountingUnit> named(String key) {
    return Arrays.stream(values()).filter(unit -> unit.key().equals(key)).findFirst();
  }
}
