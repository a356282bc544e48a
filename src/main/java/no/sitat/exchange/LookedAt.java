package no.sitat.exchange;

import java.util.List;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.transcript.TurnMarks;

/// The documents of a file, what the file is, and how their turns were told apart; nothing of it is
/// stored.
public record LookedAt(FileFormat format, TurnMarks marks, List<IncomingDocument> documents) {
  /// How the turns are marked and how many documents there are; never their words.
  @Override
  public String toString() {
    return "LookedAt[" + format.key() + ", " + marks.key() + ", " + documents.size() + "]";
  }
}
