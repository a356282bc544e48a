package no.sitat.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a publication is.
public enum PublicationKind {
  PAPER,
  REPORT,
  BOOK,
  TALK,
  OTHER;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<PublicationKind> keyed(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
