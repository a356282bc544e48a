package no.sitat.crosstab.joint;

import java.util.Locale;
import java.util.Optional;
import no.sitat.codebook.LocalText;

/// How what people tell stands to what the registers say.
public enum Fit {
  AGREES("samsvar", "agrees"),
  /// Tells why, or for whom.
  DEEPENS("utdyper", "deepens"),
  CONTRADICTS("motsier", "contradicts"),
  /// Nobody of the group speaks of it.
  SILENT("taus", "silent");

  private final LocalText words;

  Fit(String nb, String en) {
    words = new LocalText(nb, en);
  }

  public LocalText words() {
    return words;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Fit> keyed(String key) {
    for (var fit : values()) {
      if (fit.key().equals(key)) {
        return Optional.of(fit);
      }
    }
    return Optional.empty();
  }
}
