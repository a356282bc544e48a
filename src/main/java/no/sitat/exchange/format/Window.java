package no.sitat.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import no.sitat.exchange.source.SourceFile;

/// As much of a file as it takes to recognise it: both ends; of an older Office file everything,
/// for its list of contents may stand anywhere.
///
/// @param bytes one character for each byte
record Window(String bytes) {
  /// The table of a zip's names is at its end.
  private static final int SIZE = 64 * 1024;

  /// No older Office file that is read is larger.
  private static final int LARGEST = 64 * 1024 * 1024;

  private static final int CHUNK = 1024 * 1024;

  /// In books and OpenDocument the first entry says in plain letters what the zip is.
  private static final String MIME_TYPE = "mimetype";

  private static final int NAME = 30;
  private static final int FIRST = 100;
  private static final String END_OF_LIST = "PK\5\6";

  static Window of(SourceFile file) throws IOException {
    try (var in = file.open()) {
      var head = in.readNBytes(SIZE);
      var start = latin(head, 0, head.length);
      if (head.length < SIZE) {
        return new Window(start);
      }
      return new Window(start + (start.startsWith(Signs.COMPOUND) ? rest(in) : tail(in)));
    }
  }

  static Window of(byte[] bytes) {
    int head = Math.min(bytes.length, SIZE);
    var start = latin(bytes, 0, head);
    int tail =
        start.startsWith(Signs.COMPOUND) && bytes.length <= LARGEST
            ? head
            : Math.max(head, bytes.length - SIZE);
    return new Window(start + latin(bytes, tail, bytes.length - tail));
  }

  private static String rest(InputStream in) throws IOException {
    var bytes = in.readNBytes(LARGEST);
    return latin(bytes, 0, bytes.length);
  }

  /// The last bytes of a stream of any length; a file skips to them.
  private static String tail(InputStream in) throws IOException {
    int available = in.available();
    in.skipNBytes(Math.max(0, available - CHUNK));
    var last = "";
    var bytes = in.readNBytes(CHUNK);
    while (bytes.length > 0) {
      var both = last + latin(bytes, 0, bytes.length);
      last = both.substring(Math.max(0, both.length() - SIZE));
      bytes = in.readNBytes(CHUNK);
    }
    return last;
  }

  /// Of a zip, its beginning, where the word for a book stands, and its list of contents: what is
  /// in a document within the zip does not make it that document. A zip that is cut off has no
  /// list; then everything.
  String names() {
    int end = bytes.lastIndexOf(END_OF_LIST);
    if (end < 0 || end + 16 > bytes.length()) {
      return bytes;
    }
    long size = 0;
    for (int i = 15; i >= 12; i--) {
      size = size << 8 | bytes.charAt(end + i);
    }
    int from = (int) Math.max(0, end - Math.min(size, end));
    var first = bytes.startsWith(MIME_TYPE, NAME) ? bytes.substring(0, Math.min(FIRST, from)) : "";
    return first + bytes.substring(from, end);
  }

  private static String latin(byte[] bytes, int from, int length) {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  /// How the file reads if it is text: ASCII is right in every encoding, other letters may not be.
  String text() {
    if (bytes.startsWith("\u00FF\u00FE") || nulAt(1)) {
      return wide(StandardCharsets.UTF_16LE);
    }
    if (bytes.startsWith("\u00FE\u00FF") || nulAt(0)) {
      return wide(StandardCharsets.UTF_16BE);
    }
    return bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes;
  }

  private boolean nulAt(int side) {
    return bytes.length() >= 4
        && bytes.charAt(side) == 0
        && bytes.charAt(side + 2) == 0
        && bytes.charAt(1 - side) != 0;
  }

  private String wide(Charset charset) {
    int head = Math.min(bytes.length(), SIZE);
    var text = new String(bytes.substring(0, head).getBytes(StandardCharsets.ISO_8859_1), charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Override
  public String toString() {
    return "Window[" + bytes.length() + "]";
  }
}
