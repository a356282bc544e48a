package no.sitat.registry.table;

import java.util.Optional;
import no.sitat.registry.Wording;

/// A sign in a registry table, in place of a number or beside one, as Statistics Norway uses them
/// (Notater 2017/40).
///
/// Only [#ZERO] is the number nought. A sign is never filled in from the numbers around it.
public enum Sign {
  IMPOSSIBLE(".", "kan ikke forekomme", "cannot occur"),
  MISSING("..", "mangler", "missing"),
  NOT_YET("...", "mangler foreløpig", "not yet available"),
  CONFIDENTIAL(":", "kan ikke offentliggjøres", "confidential"),
  ZERO("-", "null", "zero"),
  PROVISIONAL("*", "foreløpig tall", "provisional"),
  BREAK("|", "brudd i serien", "break in the series");

  private final String symbol;
  private final String nb;
  private final String en;

  Sign(String symbol, String nb, String en) {
    this.symbol = symbol;
    this.nb = nb;
    this.en = en;
  }

  public String symbol() {
    return symbol;
  }

  public Wording meaning() {
    return new Wording(nb, en);
  }

  /// Whether it stands beside a number, not in its place.
  public boolean isRemark() {
    return this == PROVISIONAL || this == BREAK;
  }

  /// The sign that is printed like this; a long dash is a break in the series too.
  public static Optional<Sign> of(String printed) {
    for (var sign : values()) {
      if (sign.symbol.equals(printed)) {
        return Optional.of(sign);
      }
    }
    return printed.equals("—") ? Optional.of(BREAK) : Optional.empty();
  }
}
