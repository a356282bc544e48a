package no.sitat.text;

import java.util.Locale;

/// What became of a place when the text around it, or in it, was corrected; the worse the later.
public enum Anchor {
  /// The same characters at the same offsets.
  KEPT,
  /// The same characters, further on or back.
  MOVED,
  /// Its first and last words are known, and something between them is other than it was.
  CHANGED,
  /// Somebody must look: where it begins or ends was rewritten, or most of it is gone.
  REVIEW;

  /// The name used in files and addresses: lower case.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether some of its words are other than they were, or may be.
  public boolean isTouched() {
    return this == CHANGED || this == REVIEW;
  }

  Anchor worse(Anchor other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
