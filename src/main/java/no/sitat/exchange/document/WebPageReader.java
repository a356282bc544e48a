package no.sitat.exchange.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.exchange.encoding.PlainText;
import org.jsoup.Jsoup;

/// Reads a web page (HTML). Nothing in it is run, and nothing it refers to is fetched.
final class WebPageReader {
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

  private static final int HEAD = 8192;

  private WebPageReader() {}

  static DocumentText read(byte[] bytes) throws IOException {
    var manuscript = new Manuscript();
    write(bytes, manuscript);
    return manuscript.done();
  }

  /// Writes down a page among others.
  static void write(byte[] bytes, Manuscript into) throws IOException {
    Jsoup.parse(decoded(bytes, into)).filter(new MarkupText(into));
    into.end();
  }

  /// What the bytes prove goes before what the page says of itself, and that before what is only
  /// likely.
  private static String decoded(byte[] bytes, Manuscript into) throws IOException {
    var likely = PlainText.of("", bytes).value();
    if (likely.isPresent() && likely.get().encoding().isCertain()) {
      return likely.get().text();
    }
    var declared = declared(bytes);
    if (declared.isEmpty() && likely.filter(text -> !text.encoding().isWestern()).isPresent()) {
      into.found(Finding.Kind.GUESSED_ENCODING);
    }
    return declared
        .or(() -> likely.map(PlainText::text))
        .orElseThrow(() -> new CannotRead(Fault.UNDECODABLE));
  }

  private static Optional<String> declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var said = DECLARED.matcher(head);
    try {
      return said.find() ? decoded(bytes, Charset.forName(said.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    var windows = charset.equals(StandardCharsets.ISO_8859_1); // as browsers take it
    var decoder =
        (windows ? Charset.forName("windows-1252") : charset)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
