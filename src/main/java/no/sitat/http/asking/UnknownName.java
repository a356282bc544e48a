package no.sitat.http.asking;

import no.sitat.codebook.LocalText;

/// Somebody asked for a code, a variable, a unit, … that is not there.
public final class UnknownName extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String field;
  private final transient LocalText words;

  UnknownName(String field, String nb, String en) {
    super(en);
    this.field = field;
    words = new LocalText(nb, en);
  }

  /// The part of the request that has the name.
  public String field() {
    return field;
  }

  public LocalText words() {
    return words;
  }
}
