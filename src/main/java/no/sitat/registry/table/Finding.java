package no.sitat.registry.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import no.sitat.registry.Wording;

/// One thing that checking registry tables showed.
///
/// @param table the id of the table; of several, joined by `+`
/// @param check a short name of what was looked at
/// @param value the number it came to; for [Outcome#DISCLOSED] the one that can be derived, empty
///   where only its limits can
public record Finding(
    String table, String check, Outcome outcome, Optional<BigDecimal> value, Wording note) {

  /// What the check came to.
  public enum Outcome {
    OK,
    /// Two numbers do not agree, and rounding does not explain it.
    DIFFERS,
    /// A number can be known that ought not to be.
    DISCLOSED,
    /// There is nothing to check, for the file or the table cannot be read.
    UNREADABLE;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Outcome agrees(boolean agrees) {
      return agrees ? OK : DIFFERS;
    }
  }
}
