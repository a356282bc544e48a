package no.sitat.language.inflection;

/// The two written standards of Norwegian.
public enum Variety {
  BOKMAAL(1),
  NYNORSK(2);

  private final int bit;

  Variety(int bit) {
    this.bit = bit;
  }

  boolean isIn(int varieties) {
    return (varieties & bit) != 0;
  }
}
