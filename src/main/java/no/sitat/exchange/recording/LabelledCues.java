package no.sitat.exchange.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.exchange.transcript.LineLabels;

/// Finds who speaks where a label stands before the words (`Kari: …`, `[SPEAKER_01]: …`), as Zoom
/// and others write it.
///
/// A cue without a label goes on with who spoke before.
final class LabelledCues {
  private static final Pattern BRACKETED =
      Pattern.compile("[\\[(]([^\\[\\]():]{1,40})[\\])]:?\\s+(?=\\S)");

  /// Of so many cues one must have a bracketed label, for sounds stand in brackets, too.
  private static final int MOST = 2;

  private LabelledCues() {}

  /// The same cues, when nobody is named, with those whom labels name.
  static List<Cue> of(List<Cue> cues) {
    if (cues.stream().anyMatch(cue -> !cue.speaker().isEmpty())) {
      return cues;
    }
    var words = cues.stream().map(Cue::words).toList();
    var bracketed = words.stream().filter(line -> BRACKETED.matcher(line).lookingAt()).count();
    if (bracketed * MOST > cues.size()) {
      return bracketed(cues);
    }
    return LineLabels.found(words).map(labels -> labelled(cues, labels)).orElse(cues);
  }

  private static List<Cue> labelled(List<Cue> cues, LineLabels labels) {
    var named = new ArrayList<Cue>();
    var speaker = "";
    for (int i = 0; i < cues.size(); i++) {
      var label = labels.of(i);
      speaker = label.map(LineLabels.Labelled::speaker).orElse(speaker);
      named.add(cues.get(i).from(label.map(LineLabels.Labelled::words).orElse(0), speaker));
    }
    return named;
  }

  private static List<Cue> bracketed(List<Cue> cues) {
    var named = new ArrayList<Cue>();
    var speaker = "";
    for (var cue : cues) {
      var label = BRACKETED.matcher(cue.words());
      boolean found = label.lookingAt();
      speaker = found ? label.group(1) : speaker;
      named.add(cue.from(found ? label.end() : 0, speaker));
    }
    return named;
  }
}
