package no.sitat.exchange.moving;

import java.util.List;
import java.util.Locale;
import no.sitat.codebook.LocalText;

/// One line of the report on a move: what was read otherwise than it stood, mended, or left behind.
///
/// @param element the kind of thing, as the format calls it (`PictureSelection`, `code_av`)
/// @param count how many
/// @param text one sentence in each language, with what a person can do where something can be done
/// @param examples names of codes, sources and people's labels, at most five; never what somebody
///   said
public record MoveNote(
    Grade grade, String element, int count, LocalText text, List<String> examples) {
  private static final int MOST_EXAMPLES = 5;

  public MoveNote {
    examples = examples.stream().limit(MOST_EXAMPLES).toList();
    if (count < 1) {
      throw new IllegalArgumentException(count + " of " + element);
    }
  }

  /// What it means for the person who moves in.
  public enum Grade {
    /// Everything is here, in another form.
    CONVERTED,
    /// The file was wrong, and what is here is the likeliest reading.
    REPAIRED,
    /// It is kept and cannot be shown or counted.
    KEPT,
    /// It is not here.
    DROPPED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
