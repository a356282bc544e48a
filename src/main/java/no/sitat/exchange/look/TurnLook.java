package no.sitat.exchange.look;

import no.sitat.corpus.SpeakerRole;

/// The beginning of a turn, to be looked at.
public record TurnLook(String speaker, SpeakerRole role, String text) {
  /// Never the words.
  @Override
  public String toString() {
    return "TurnLook[" + text.length() + " units]";
  }
}
