package no.sitat.crosstab.force;

import java.util.Locale;

/// Which way one person speaks of a theme.
public enum Sway {
  LEAVE,
  STAY,
  /// Both ways: the person contradicts themself, or weighs.
  BOTH,
  /// In no direction that has an effect.
  NEITHER;

  static Sway of(boolean leaves, boolean stays) {
    if (leaves && stays) {
      return BOTH;
    }
    return leaves ? LEAVE : stays ? STAY : NEITHER;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
