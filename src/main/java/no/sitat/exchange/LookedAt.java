package no.sitat.exchange;

import java.util.List;
import no.sitat.exchange.transcript.TurnMarks;

/// The documents of a file, and how their turns were told apart; nothing of it is stored.
public record LookedAt(TurnMarks marks, List<IncomingDocument> documents) {
  /// How the turns are marked and how many documents there are; never their words.
  @Override
  public String toString() {
    return "LookedAt[" + marks.key() + ", " + documents.size() + "]";
  }
}
