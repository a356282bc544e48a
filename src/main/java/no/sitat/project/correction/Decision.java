package no.sitat.project.correction;

import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.text.Span;

/// What somebody has decided about a coding or quotation that waited for a review.
///
/// @param target `coding` or `quotation`
/// @param verdict what is to become of it
/// @param place for [Verdict#ADJUST] only: where it is to lie in the current text
public record Decision(String target, int id, Verdict verdict, Optional<Span> place) {
  /// What is to become of it.
  public enum Verdict {
    /// It lies well where it lies now.
    ACCEPT("beholdt", "kept"),
    /// It belongs elsewhere.
    ADJUST("flyttet", "moved"),
    /// It has lost its words and goes.
    REMOVE("fjernet", "removed");

    private final String nb;
    private final String en;

    Verdict(String nb, String en) {
      this.nb = nb;
      this.en = en;
    }

    /// What was done.
    LocalText words() {
      return new LocalText(nb, en);
    }
  }
}
