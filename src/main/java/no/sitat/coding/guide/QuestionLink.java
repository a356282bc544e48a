package no.sitat.coding.guide;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// That a question of the guide is put in a turn.
///
/// @param id unique in the project, never used again
/// @param question id of the question
/// @param turn number of the turn in the current text, from 1
/// @param coder id of whoever said so
public record QuestionLink(
    int id, int question, int document, int turn, How how, int coder, Instant created) {
  /// How it came to be known.
  public enum How {
    /// Somebody chose the turn.
    HAND,
    /// Somebody agreed to what the words suggested.
    LIKENESS;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<How> keyed(String key) {
      return Arrays.stream(values()).filter(how -> how.key().equals(key)).findFirst();
    }
  }
}
