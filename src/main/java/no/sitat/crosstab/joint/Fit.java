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

  private final String nb;
  private final String en;

  Fit(String nb, String en) {
    this.nb = nb;
    this.en = en;
  }

  public LocalText words() {
    return new LocalText(nb, en);
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
