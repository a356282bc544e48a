package no.sitat.exchange;

import java.util.Map;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Transcript;
import no.sitat.corpus.Transcript.SpokenTurn;

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

  /// The same document with roles that somebody has confirmed; other speakers keep theirs.
  ///
  /// @param roles by label
  public IncomingDocument with(Map<String, SpeakerRole> roles) {
    if (kind != DocumentKind.INTERVIEW || roles.isEmpty()) {
      return this;
    }
    var turns =
        transcript.turns().stream()
            .map(turn ->
                new SpokenTurn(
                    turn.span(),
                    turn.speaker(),
                    roles.getOrDefault(turn.speaker(), turn.role()),
                    turn.post()))
            .toList();
    var other = new Transcript(transcript.text(), turns, transcript.timeline());
    return new IncomingDocument(file, name, title, kind, language, other);
  }

  /// Where it comes from; never its title, which may be what somebody wrote.
  @Override
  public String toString() {
    return "IncomingDocument[" + name + " of " + file + ", " + transcript + "]";
  }
}
