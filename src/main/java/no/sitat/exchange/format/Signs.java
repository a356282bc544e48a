package no.sitat.exchange.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What files that are not text begin with, and what more they have in them.
final class Signs {
  static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";
  static final String ZIP = "PK\3\4";

  /// @param start what the file begins with
  /// @param within what it also has somewhere, of a zip among its names; empty for nothing more
  private record Sign(String start, String within, FileFormat format) {
    boolean fits(Window window) {
      return window.bytes().startsWith(start)
          && (start.equals(ZIP) ? window.names() : window.bytes()).contains(within);
    }
  }

  /// The particular before the general.
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(ZIP, "project.qde", FileFormat.REFI_QDA),
          new Sign(ZIP, "mimetypeapplication/epub+zip", FileFormat.EPUB),
          new Sign(ZIP, "mimetypeapplication/vnd.oasis.opendocument", FileFormat.OPEN_DOCUMENT),
          new Sign(ZIP, "word/", FileFormat.WORD),
          new Sign(ZIP, "xl/", FileFormat.WORKBOOK),
          new Sign(ZIP, "ppt/", FileFormat.PRESENTATION),
          new Sign(ZIP, "opendocument", FileFormat.OPEN_DOCUMENT),
          new Sign(ZIP, "epub+zip", FileFormat.EPUB),
          new Sign(ZIP, "META-INF/container.xml", FileFormat.EPUB),
          new Sign(ZIP, "Index/", FileFormat.PAGES),
          new Sign(ZIP, "[Content_Types].xml", FileFormat.WORD), // cut off: its reader says so
          new Sign(ZIP, "", FileFormat.ZIP),
          new Sign("PK\5\6", "", FileFormat.ZIP),
          new Sign(COMPOUND, wide("EncryptedPackage"), FileFormat.ENCRYPTED_OFFICE),
          new Sign(COMPOUND, wide("__substg1.0"), FileFormat.OUTLOOK_MESSAGE),
          new Sign(COMPOUND, wide("WordDocument"), FileFormat.OLD_WORD),
          new Sign(COMPOUND, "", FileFormat.OLD_OFFICE),
          new Sign("%PDF-", "", FileFormat.PDF),
          new Sign("\u00EF\u00BB\u00BF%PDF-", "", FileFormat.PDF),
          new Sign("{\\rtf", "", FileFormat.RTF),
          new Sign("SQLite format 3", "", FileFormat.SQLITE),
          new Sign("\u001F\u008B", "", FileFormat.GZIP),
          new Sign("7z\u00BC\u00AF", "", FileFormat.SEVEN_ZIP),
          new Sign("Rar!", "", FileFormat.RAR),
          new Sign("\u0089PNG", "", FileFormat.PNG),
          new Sign("\u00FF\u00D8\u00FF", "", FileFormat.JPEG),
          new Sign("GIF8", "", FileFormat.GIF),
          new Sign("RIFF", "WAVE", FileFormat.WAV),
          new Sign("ID3", "", FileFormat.MP3),
          new Sign("OggS", "", FileFormat.OGG));

  private Signs() {}

  static Optional<FileFormat> of(Window window) {
    return SIGNS.stream().filter(sign -> sign.fits(window)).findFirst().map(Sign::format);
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
