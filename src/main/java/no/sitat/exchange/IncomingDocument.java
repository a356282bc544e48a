package no.sitat.exchange;

import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;

/// One interview or one thread of posts as a file gives it, before it has a place in a project.
///
/// @param file the file it came from, for the import's report
/// @param name the file's name without its ending, or the thread's id; not yet unique
/// @param title what to show beside the name; may be empty
/// @param language an ISO 639-1 code, or `und`
public record IncomingDocument(
    String file,
    String name,
    String title,
    DocumentKind kind,
    String language,
    Transcript transcript) {
  /// The same document in another language.
  public IncomingDocument in(String other) {
    return new IncomingDocument(file, name, title, kind, other, transcript);
  }

  /// Where it comes from; never its title, which may be what somebody wrote.
  @Override
  public String toString() {
    return "IncomingDocument[" + name + " of " + file + ", " + transcript + "]";
  }
}
