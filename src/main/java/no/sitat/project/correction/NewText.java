package no.sitat.project.correction;

import java.util.List;
import java.util.Optional;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.text.Span;
import no.sitat.text.TextChange;

/// A text version in the making.
///
/// @param change from the version it was made of
/// @param turns in ascending order
record NewText(String text, TextChange change, List<NewTurn> turns) {
  NewText {
    turns = List.copyOf(turns);
  }

  /// @param role of the speaker, if the document has not known one of that label
  /// @param respondent likewise; 0 for nobody
  record NewTurn(
      Span span, String speaker, SpeakerRole role, int respondent, Optional<Post> post) {}

  /// Of how long a text; never the text.
  @Override
  public String toString() {
    return "NewText[" + text.length() + " units, " + turns.size() + " turns]";
  }
}
