package no.sitat.exchange.look;

import no.sitat.corpus.SpeakerRole;

/// Somebody who speaks in a file.
///
/// @param questions in how many turns something is asked
/// @param sample the beginning of the longest of the first turns
public record SpeakerLook(
    String label, SpeakerRole role, int turns, int questions, int words, String sample) {
  double asking() {
    return turns == 0 ? 0 : (double) questions / turns;
  }

  /// Who it is and how much; never what was said.
  @Override
  public String toString() {
    return "SpeakerLook[" + turns + " turns]";
  }
}
