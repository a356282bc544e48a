package no.sitat.text;

/// One immutable state of a document's text, known by its number and its checksum.
///
/// Two corruptions of one text never share a checksum: the digest is SHA-256 of the UTF-8 bytes.
///
/// @param number counts from 1 within its document
/// @param text the whole text, lines ended by LF
/// @param sha256 64 lower-case hexadecimal digits
public record TextVersion(int number, String text, String sha256) {
  public TextVersion {
    if (number < 1 || sha256.length() != 64) {
      throw new IllegalArgumentException("version " + number + " with checksum " + sha256);
    }
  }

  /// The first version of a new document.
  public static TextVersion first(String text) {
    return new TextVersion(1, text, checksum(text));
  }

  /// SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal.
  public static String checksum(String text) {
    return Sha256.of(text);
  }

  /// Whether the text is still the one that was checksummed.
  public boolean isIntact() {
    return checksum(text).equals(sha256);
  }

  /// The words at a span.
  ///
  /// @throws IllegalArgumentException if the span reaches past the end
  public String at(Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(span + " reaches past the end, " + text.length());
    }
    return text.substring(span.start(), span.end());
  }

  /// Number and checksum; never the text, which must not reach a log.
  @Override
  public String toString() {
    return "TextVersion[" + number + ", " + sha256 + "]";
  }
}
