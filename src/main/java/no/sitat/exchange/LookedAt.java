package no.sitat.exchange;

import java.util.List;
import java.util.Optional;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.transcript.TurnMarks;

/// The documents of a file, what the file is, and how their turns were told apart; nothing of it is
/// stored.
///
/// @param posts the file of posts that the documents are the threads of
public record LookedAt(
    FileFormat format,
    TurnMarks marks,
    List<IncomingDocument> documents,
    Optional<PostFile> posts) {
  LookedAt(FileFormat format, TurnMarks marks, List<IncomingDocument> documents) {
    this(format, marks, documents, Optional.empty());
  }

  /// How the turns are marked and how many documents there are; never their words.
  @Override
  public String toString() {
    return "LookedAt[" + format.key() + ", " + marks.key() + ", " + documents.size() + "]";
  }
}
