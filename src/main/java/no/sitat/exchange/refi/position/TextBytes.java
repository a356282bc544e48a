package no.sitat.exchange.refi.position;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A text file of another tool, decoded with its byte order mark: what the mark says, else UTF-8 if
/// every byte fits, else Windows-1252.
///
/// A source that is in the project already is not refused for its bytes, so nothing else is tried.
///
/// @param guessed whether it was not Unicode
public record TextBytes(String text, boolean guessed) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  public static TextBytes of(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return marked(bytes, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return marked(bytes, StandardCharsets.UTF_16BE);
    }
    return strict(bytes)
        .map(text -> new TextBytes(text, false))
        .orElseGet(() -> new TextBytes(new String(bytes, WINDOWS), true));
  }

  private static TextBytes marked(byte[] bytes, Charset charset) {
    return new TextBytes(new String(bytes, charset), false);
  }

  private static Optional<String> strict(byte[] bytes) {
    try {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /// Length; never the text.
  @Override
  public String toString() {
    return "TextBytes[" + text.length() + " units]";
  }
}
