package no.sitat.exchange;

import java.util.List;
import java.util.Locale;
import no.sitat.corpus.SpeakerRole;

/// Somebody who speaks in documents that wait to be imported, and on which side they seem to sit.
///
/// @param label as the files write it
/// @param documents in how many of them
/// @param questions how many of the turns end with a question mark
/// @param role what is proposed
/// @param ask whether a person must say, because the label alone cannot be decided on
/// @param samples the beginnings of some turns
public record SpeakerProfile(
    String label,
    int documents,
    int turns,
    int questions,
    SpeakerRole role,
    Reason reason,
    boolean ask,
    List<String> samples) {
  /// Why a role is proposed.
  public enum Reason {
    /// Somebody has said so before, in this project.
    CONFIRMED,
    /// The label is what those who ask are called, or the file says that they do.
    CALLED_SO,
    /// The label is *I*: interviewer in one language, informant in another, a name in a third.
    EITHER,
    /// Nobody is called so, and this one puts most questions.
    ASKS_MOST,
    /// Nothing tells that they ask.
    TELLS;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public SpeakerProfile {
    samples = List.copyOf(samples);
  }

  /// How much somebody speaks; never what they say.
  @Override
  public String toString() {
    return "SpeakerProfile[" + label + ", " + turns + " turns, " + role + "]";
  }
}
