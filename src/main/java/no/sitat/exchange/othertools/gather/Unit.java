package no.sitat.exchange.othertools.gather;

/// What a tool counts in its texts.
public enum Unit {
  CODE_POINTS,
  UTF8_BYTES;

  /// How many there are in a character that takes one or two UTF-16 units.
  int in(int codePoint) {
    if (this == CODE_POINTS || codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
