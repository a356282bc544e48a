package no.sitat.exchange.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The encodings that plain text is read in.
public enum Encoding {
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
  UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
  UTF_32LE("UTF-32LE", StandardCharsets.UTF_32LE),
  UTF_32BE("UTF-32BE", StandardCharsets.UTF_32BE),
  /// Western European, as Windows writes it; the bytes 0x80–0x9F are quotation marks and dashes.
  WINDOWS_1252("Windows-1252", Charset.forName("windows-1252")),
  /// The same letters as Windows-1252, and no byte in 0x80–0x9F.
  ISO_8859_1("ISO-8859-1", StandardCharsets.ISO_8859_1);

  private final String label;
  private final Charset charset;

  Encoding(String label, Charset charset) {
    this.label = label;
    this.charset = charset;
  }

  /// The name people know it by.
  public String label() {
    return label;
  }

  Charset charset() {
    return charset;
  }

  /// Whether the bytes alone prove the encoding; the others are the likeliest reading.
  public boolean isCertain() {
    return this != WINDOWS_1252 && this != ISO_8859_1;
  }

  /// The characters of all the bytes after the first `skipped`; empty if one of them is none.
  Optional<String> decode(byte[] bytes, int skipped) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      var in = ByteBuffer.wrap(bytes, skipped, bytes.length - skipped);
      return Optional.of(decoder.decode(in).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
