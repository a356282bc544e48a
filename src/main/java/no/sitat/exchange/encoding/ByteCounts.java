package no.sitat.exchange.encoding;

/// How often each byte stands in a file, and on which side of a pair its NULs are.
final class ByteCounts {
  private static final int SPACE = 0x20;
  private static final int EBCDIC_SPACE = 0x40;

  private final int[] counts = new int[256];
  private final int length;
  private final int evenNuls;

  ByteCounts(byte[] bytes) {
    int even = 0;
    for (int i = 0; i < bytes.length; i++) {
      counts[bytes[i] & 0xFF]++;
      even += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
    }
    length = bytes.length;
    evenNuls = even;
  }

  int nuls() {
    return counts[0];
  }

  int evenNuls() {
    return evenNuls;
  }

  int oddNuls() {
    return counts[0] - evenNuls;
  }

  /// Whether a byte stands in 0x80–0x9F, where ISO-8859-1 has no characters that anyone writes.
  boolean hasWindowsBytes() {
    return between(0x80, 0x9F) > 0;
  }

  /// Whether many bytes are what Greek, Cyrillic, Hebrew, Arabic and their neighbours have as the
  /// high byte of UTF-16, 0x01–0x0F without line ends and tab, and what no text in bytes has.
  boolean hasScriptBytes() {
    return between(0x01, 0x08) + between(0x0B, 0x0C) + between(0x0E, 0x0F) > 0.2 * length;
  }

  /// Spaces are `@`, hardly anything is a space, and the letters are above 0x80.
  boolean looksLikeEbcdic() {
    return counts[EBCDIC_SPACE] > 0.05 * length
        && counts[SPACE] < 0.01 * length
        && between(0x81, 0xE9) > 0.3 * length;
  }

  private int between(int first, int last) {
    int sum = 0;
    for (int value = first; value <= last; value++) {
      sum += counts[value];
    }
    return sum;
  }
}
