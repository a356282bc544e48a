package no.sitat.exchange.encoding;

import java.util.Optional;

/// The bytes that some programs write before a text to say how it is encoded.
///
/// @param length in bytes
record ByteOrderMark(Encoding encoding, int length) {
  /// The mark the bytes begin with. UTF-32 is asked for before UTF-16, whose mark it begins with.
  static Optional<ByteOrderMark> of(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new ByteOrderMark(Encoding.UTF_8, 3));
    }
    if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new ByteOrderMark(Encoding.UTF_32LE, 4));
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(Encoding.UTF_32BE, 4));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(new ByteOrderMark(Encoding.UTF_16LE, 2));
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(Encoding.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
