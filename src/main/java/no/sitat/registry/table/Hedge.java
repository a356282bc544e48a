package no.sitat.registry.table;

import java.util.Locale;
import java.util.Optional;
import no.sitat.registry.Wording;

/// How loosely a number is said. A loose number is shown as it was said, and never reckoned with.
public enum Hedge {
  EXACT("", ""),
  ABOUT("ca.", "about"),
  NEARLY("nær", "nearly"),
  MORE_THAN("mer enn", "more than"),
  LESS_THAN("mindre enn", "less than");

  private final String nb;
  private final String en;

  Hedge(String nb, String en) {
    this.nb = nb;
    this.en = en;
  }

  /// The words before the number; none when it is exact.
  public Wording words() {
    return new Wording(nb, en);
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Hedge> of(String key) {
    for (var hedge : values()) {
      if (hedge.key().equals(key)) {
        return Optional.of(hedge);
      }
    }
    return Optional.empty();
  }
}
