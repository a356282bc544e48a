package no.sitat.registry.table;

import java.util.Locale;
import java.util.Optional;
import no.sitat.registry.Wording;

/// What the numbers of a registry table are.
public enum Measure {
  COUNT("antall", "count"),
  /// A percent of something.
  SHARE("andel i prosent", "share in percent"),
  /// So many per thousand, or per another round number.
  RATE("rate per 1000", "rate per 1000"),
  PROBABILITY("sannsynlighet", "probability");

  private final String nb;
  private final String en;

  Measure(String nb, String en) {
    this.nb = nb;
    this.en = en;
  }

  /// What people call it.
  public Wording words() {
    return new Wording(nb, en);
  }

  /// What words about a unit point to; a guess that a person is to confirm.
  public static Optional<Measure> guess(String words) {
    var said = words.toLowerCase(Locale.ROOT);
    if (said.contains("sannsynlighet") || said.contains("probability")) {
      return Optional.of(PROBABILITY);
    }
    if (said.matches(".*(per 1[  ]?000|per mille|promille|‰|\\brate|per 100[  ]?000).*")) {
      return Optional.of(RATE);
    }
    if (said.matches(".*(prosent|percent|per cent|%|\\bandel|\\bshare|procent).*")) {
      return Optional.of(SHARE);
    }
    return said.matches(
            ".*(antall|antal\\b|personer|persons|number|\\bstk|\\bcount|hendelser|flyttinger).*")
        ? Optional.of(COUNT)
        : Optional.empty();
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The measure of this key; `percent` is a share.
  public static Optional<Measure> of(String key) {
    for (var measure : values()) {
      if (measure.key().equals(key)) {
        return Optional.of(measure);
      }
    }
    return key.equals("percent") ? Optional.of(SHARE) : Optional.empty();
  }
}
