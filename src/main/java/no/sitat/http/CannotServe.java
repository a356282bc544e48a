package no.sitat.http;

import no.sitat.codebook.LocalText;

/// The server cannot be started as asked: the port is taken, or the host is not this machine.
public final class CannotServe extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient LocalText words;

  CannotServe(LocalText words) {
    super(words.en());
    this.words = words;
  }

  public LocalText words() {
    return words;
  }
}
