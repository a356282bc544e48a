package no.sitat.exchange.recording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.sitat.codebook.LocalText;
import no.sitat.corpus.SpeakerRole;

/// What a file says was said, in cues.
///
/// @param roles of speakers whose role the file tells
/// @param remarks what a person should know of how it was read
record Talk(List<Cue> cues, Joint joint, Map<String, SpeakerRole> roles, List<LocalText> remarks) {
  /// What stands between two cues of one turn.
  enum Joint {
    /// A blank: cues cut sentences, as subtitles do.
    BLANK,
    /// A line end: every cue is an utterance that somebody has set apart.
    LINE
  }

  Talk {
    cues = cues.stream().filter(cue -> !cue.words().isEmpty()).toList();
    roles = Map.copyOf(roles);
    remarks = List.copyOf(remarks);
  }

  Talk(List<Cue> cues, Joint joint) {
    this(cues, joint, Map.of(), List.of());
  }

  /// The same with cues in the order they begin; those that begin together stay as they are. Where
  /// a time is missing the file's order is all there is.
  Talk inOrder() {
    if (!cues.stream().allMatch(Cue::isTimed)) {
      return this;
    }
    var sorted =
        cues.stream().sorted(Comparator.comparingLong(cue -> cue.begin().orElse(0))).toList();
    return new Talk(sorted, joint, roles, remarks);
  }
}
