package no.sitat.exchange.transcript;

import java.util.Optional;

/// Which lines of a text begin a turn, and whose.
sealed interface Labels permits ColonLabels, FirstWordLabels, MatchingLabels {
  /// What a line begins with, where it begins a turn; empty where it continues one.
  Optional<Label> of(Line line);

  /// A speaker at the start of a line.
  ///
  /// @param words where the words begin, at most the line's end
  record Label(String speaker, int words) {
    public Label {
      speaker = speaker.strip().replaceAll("\\s+", " ");
    }
  }
}
