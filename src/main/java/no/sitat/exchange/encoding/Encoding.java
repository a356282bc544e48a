package no.sitat.exchange.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
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
  ISO_8859_1("ISO-8859-1", StandardCharsets.ISO_8859_1),
  ISO_8859_15("ISO-8859-15", Charset.forName("ISO-8859-15")),
  /// Central European: Polish, Czech, Hungarian, Croatian …
  WINDOWS_1250("Windows-1250", Charset.forName("windows-1250")),
  ISO_8859_2("ISO-8859-2", Charset.forName("ISO-8859-2")),
  /// Cyrillic.
  WINDOWS_1251("Windows-1251", Charset.forName("windows-1251")),
  KOI8_U("KOI8-U", Charset.forName("KOI8-U")),
  KOI8_R("KOI8-R", Charset.forName("KOI8-R")),
  ISO_8859_5("ISO-8859-5", Charset.forName("ISO-8859-5")),
  IBM_866("IBM866", Charset.forName("IBM866")),
  MAC_CYRILLIC("MacCyrillic", Charset.forName("x-MacCyrillic")),
  /// Greek.
  WINDOWS_1253("Windows-1253", Charset.forName("windows-1253")),
  /// Turkish, Kurdish, Azerbaijani.
  WINDOWS_1254("Windows-1254", Charset.forName("windows-1254")),
  /// Hebrew.
  WINDOWS_1255("Windows-1255", Charset.forName("windows-1255")),
  /// Arabic, Dari, Persian, Urdu.
  WINDOWS_1256("Windows-1256", Charset.forName("windows-1256")),
  ISO_8859_6("ISO-8859-6", Charset.forName("ISO-8859-6")),
  /// Baltic.
  WINDOWS_1257("Windows-1257", Charset.forName("windows-1257")),
  MAC_ROMAN("MacRoman", Charset.forName("x-MacRoman")),
  /// Western European, as DOS wrote it.
  IBM_850("IBM850", Charset.forName("IBM850")),
  SHIFT_JIS("Shift-JIS", Charset.forName("windows-31j")),
  EUC_JP("EUC-JP", Charset.forName("EUC-JP")),
  GB18030("GB18030", Charset.forName("GB18030")),
  BIG5("Big5", Charset.forName("Big5")),
  EUC_KR("EUC-KR", Charset.forName("x-windows-949"));

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
    return switch (this) {
      case UTF_8, UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE -> true;
      default -> false;
    };
  }

  /// Whether it is one of the two that are read without asking whose language it is.
  public boolean isWestern() {
    return this == WINDOWS_1252 || this == ISO_8859_1;
  }

  /// By the name people know it by, or any other that Java knows.
  public static Optional<Encoding> named(String name) {
    return Arrays.stream(values())
        .filter(each -> each.label.equalsIgnoreCase(name.strip()))
        .findFirst()
        .or(() -> byCharset(name.strip()));
  }

  private static Optional<Encoding> byCharset(String name) {
    try {
      var charset = Charset.forName(name);
      return Arrays.stream(values()).filter(each -> each.charset.equals(charset)).findFirst();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
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
