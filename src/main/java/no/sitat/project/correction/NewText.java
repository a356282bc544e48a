package no.sitat.project.correction;

import java.util.List;
import java.util.Optional;
import no.sitat.corpus.Post;
import no.sitat.corpus.SpeakerRole;
import no.sitat.corpus.Timeline;
import no.sitat.text.Span;
import no.sitat.text.TextChange;

/// A text version in the making.
///
/// @param change from the version it was made of
/// @param turns in ascending order
/// @param times when it was said; empty where the times of the version before are carried along
record NewText(String text, TextChange change, List<NewTurn> turns, Optional<Timeline> times) {
  NewText {
    turns = List.copyOf(turns);
  }

  NewText(String text, TextChange change, List<NewTurn> turns) {
    this(text, change, turns, Optional.empty());
  }

  /// When it was said.
  ///
  /// @param before of the version it was made of
  Timeline timeline(Timeline before) {
    return times.orElseGet(() -> before.carried(change));
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
