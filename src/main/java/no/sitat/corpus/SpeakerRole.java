package no.sitat.corpus;

import java.util.Locale;

/// On which side of the conversation a speaker sits.
public enum SpeakerRole {
  /// Tells; the words count.
  INFORMANT,
  /// Asks; the words are kept and shown, and left out of every count unless asked for.
  INTERVIEWER;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
