package no.sitat.cli;

import no.sitat.codebook.LocalText;

/// What was asked of a verb cannot be done; the words say why and what to do instead.
final class Impossible extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient LocalText words;

  Impossible(String nb, String en) {
    super(en);
    words = new LocalText(nb, en);
  }

  LocalText words() {
    return words;
  }
}
