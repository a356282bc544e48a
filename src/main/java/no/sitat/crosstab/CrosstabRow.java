package no.sitat.crosstab;

import no.sitat.codebook.LocalText;

/// One line of a crosstab: a code with its sub-codes, or one of the two lines below the codes.
///
/// @param key the code's key, [#ANY] or [#NONE]
/// @param depth how many of the other rows it lies under; 0 for none
public record CrosstabRow(String key, LocalText name, int depth) {
  /// Whoever has at least one of the rows' codes.
  public static final String ANY = "(any)";

  /// Whoever has none of them: the base less [#ANY].
  public static final String NONE = "(none)";

  /// Whether the row is a code and not one of the two below.
  public boolean isCode() {
    return !key.equals(ANY) && !key.equals(NONE);
  }
}
