package no.sitat.exchange.encoding;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.FileRefused;
import no.sitat.exchange.source.Remark;
import no.sitat.exchange.source.SourceFile;

/// Opens a text file of any length, after going through it once to find out how it is encoded.
///
/// A table of a million posts does not fit a byte array; the rules are those of [Decoding], the
/// proof of UTF-8 over the whole file, the others over a window of it.
public final class TextStream {
  private static final int WINDOW = 1024 * 1024;
  private static final int CHUNK = 64 * 1024;

  private final SourceFile file;
  private Optional<Remark> guessed = Optional.empty();

  public TextStream(SourceFile file) {
    this.file = file;
  }

  /// The characters from the first on, without a byte order mark. Bytes that turn out not to fit
  /// raise a [java.nio.charset.CharacterCodingException].
  ///
  /// @throws FileRefused if the file is empty or not text
  public Reader open() throws IOException, FileRefused {
    var head = head();
    if (head.length == 0) {
      throw new FileRefused(TextReasons.emptyFile(file.name()));
    }
    var format = FileFormat.ofBytes(head);
    if (format.isPresent()) {
      throw new FileRefused(TextReasons.otherFormat(file.name(), format.get()));
    }
    var mark = ByteOrderMark.of(head);
    var told = file.encoding().flatMap(Encoding::named);
    var encoding =
        told.isPresent() ? told.get() : mark.isPresent() ? mark.get().encoding() : encoding(head);
    guessed =
        told.isEmpty() && !encoding.isCertain() && !encoding.isWestern()
            ? Optional.of(TextReasons.readAs(file.name(), encoding))
            : Optional.empty();
    var in = new BufferedInputStream(file.open(), CHUNK);
    in.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
    return new InputStreamReader(in, strict(encoding));
  }

  /// What is to be said of the encoding once the file is open.
  public Optional<Remark> remark() {
    return guessed;
  }

  private byte[] head() throws IOException {
    try (var in = file.open()) {
      return in.readNBytes(WINDOW);
    }
  }

  private Encoding encoding(byte[] head) throws IOException, FileRefused {
    if (new ByteCounts(head).nuls() > 0) {
      return found(Decoding.of(head));
    }
    var bad = firstByteThatIsNotUtf8();
    return bad.isEmpty() ? Encoding.UTF_8 : found(Decoding.notUnicode(around(bad.getAsLong())));
  }

  private Encoding found(Decoding.Outcome outcome) throws FileRefused {
    return switch (outcome) {
      case Decoding.Decoded decoded -> decoded.result().encoding();
      case Decoding.Failed failed ->
          throw new FileRefused(TextReasons.notText(file.name(), failed));
    };
  }

  private byte[] around(long offset) throws IOException {
    try (var in = file.open()) {
      in.skipNBytes(Math.max(0, offset - WINDOW / 2));
      return in.readNBytes(WINDOW);
    }
  }

  private OptionalLong firstByteThatIsNotUtf8() throws IOException {
    try (var in = file.open()) {
      return firstByteThatIsNotUtf8(in);
    }
  }

  private static OptionalLong firstByteThatIsNotUtf8(InputStream in) throws IOException {
    var decoder = strict(Encoding.UTF_8);
    var bytes = ByteBuffer.allocate(CHUNK);
    var characters = CharBuffer.allocate(CHUNK);
    long before = 0;
    boolean last = false;
    while (!last) {
      int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
      last = read < bytes.remaining();
      bytes.limit(bytes.position() + read).rewind();
      if (decoder.decode(bytes, characters.clear(), last).isError()) {
        return OptionalLong.of(before + bytes.position());
      }
      before += bytes.position();
      bytes.compact();
    }
    return OptionalLong.empty();
  }

  private static CharsetDecoder strict(Encoding encoding) {
    return encoding
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
