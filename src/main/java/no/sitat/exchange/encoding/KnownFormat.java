package no.sitat.exchange.encoding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Refusal;

/// A format that is recognised so that its refusal can call it by name.
///
/// Recognised by what the file holds, never by its ending.
///
/// @param name with its article, in both languages
public record KnownFormat(LocalText name) {
  /// Pictures and sound: there is no text to save.
  private static final Pattern WORDLESS = Pattern.compile("an image .*|a sound recording .*");

  /// How much of either end of a file is looked at; the table of a zip's names is at its end.
  private static final int WINDOW = 64 * 1024;

  /// @param start what the file begins with
  /// @param within what it also has somewhere; empty for nothing more
  private record Sign(String start, String within, LocalText name) {
    boolean fits(String bytes) {
      return bytes.startsWith(start) && bytes.contains(within);
    }
  }

  private static final String ZIP = "PK\3\4";
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

  /// The particular before the general.
  private static final List<Sign> SIGNS =
      List.of(
          sign(ZIP, "word/", "et Word-dokument", "a Word document"),
          sign(ZIP, "xl/", "en Excel-arbeidsbok", "an Excel workbook"),
          sign(ZIP, "ppt/", "en PowerPoint-presentasjon", "a PowerPoint presentation"),
          sign(ZIP, "opendocument", "et OpenDocument-dokument", "an OpenDocument document"),
          sign(ZIP, "epub+zip", "en EPUB-bok", "an EPUB book"),
          sign(ZIP, "Index/", "et Pages-dokument", "a Pages document"),
          sign(ZIP, "project.qde", "et REFI-QDA-prosjekt", "a REFI-QDA project"),
          sign(ZIP, "", "et zip-arkiv", "a zip archive"),
          sign(
              COMPOUND,
              wide("EncryptedPackage"),
              "et kryptert Office-dokument",
              "an encrypted Office document"),
          sign(
              COMPOUND,
              wide("WordDocument"),
              "et eldre Word-dokument (.doc)",
              "an older Word document (.doc)"),
          sign(COMPOUND, wide("__substg1.0"), "en Outlook-melding", "an Outlook message"),
          sign(COMPOUND, "", "et eldre Office-dokument", "an older Office document"),
          sign("%PDF-", "", "en PDF", "a PDF"),
          sign("\u00EF\u00BB\u00BF%PDF-", "", "en PDF", "a PDF"),
          sign("{\\rtf", "", "et RTF-dokument", "an RTF document"),
          sign("SQLite format 3", "", "en SQLite-database", "an SQLite database"),
          sign("\u001F\u008B", "", "et gzip-arkiv", "a gzip archive"),
          sign("7z\u00BC\u00AF", "", "et 7-Zip-arkiv", "a 7-Zip archive"),
          sign("Rar!", "", "et RAR-arkiv", "a RAR archive"),
          sign("\u0089PNG", "", "et bilde (PNG)", "an image (PNG)"),
          sign("\u00FF\u00D8\u00FF", "", "et bilde (JPEG)", "an image (JPEG)"),
          sign("GIF8", "", "et bilde (GIF)", "an image (GIF)"),
          sign("RIFF", "WAVE", "et lydopptak (WAV)", "a sound recording (WAV)"),
          sign("ID3", "", "et lydopptak (MP3)", "a sound recording (MP3)"),
          sign("OggS", "", "et lydopptak (Ogg)", "a sound recording (Ogg)"));

  /// Formats made of text, by how the text begins.
  private static final List<Markup> MARKUP =
      List.of(
          markup("(?is)\\s*(<!doctype html|<html|<head|<body)", "en nettside (HTML)", "a web page"),
          markup("(?s)\\s*<(\\?xml|!--|!DOCTYPE|[A-Za-z][\\w:.-]*[ >\\n])", "XML", "XML"),
          markup("WEBVTT(\\s|$)", "undertekster (WebVTT)", "subtitles (WebVTT)"),
          markup(
              "\\s*\\d+\\n\\d+:\\d\\d:\\d\\d[,.]\\d+ *-->",
              "undertekster (SRT)",
              "subtitles (SRT)"),
          markup("File type = \"ooTextFile", "en Praat-fil (TextGrid)", "a Praat file (TextGrid)"),
          markup("@(UTF8|Begin)\\b", "en CHAT-transkripsjon", "a CHAT transcript"),
          markup("From \\S+ .*\\n", "en postkasse (mbox)", "a mailbox (mbox)"));

  private record Markup(Pattern pattern, LocalText name) {}

  private static Sign sign(String start, String within, String nb, String en) {
    return new Sign(start, within, new LocalText(nb, en));
  }

  private static Markup markup(String pattern, String nb, String en) {
    return new Markup(Pattern.compile(pattern), new LocalText(nb, en));
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  /// Why the file is not taken, and what to do where something can be done.
  public Refusal refusal(String file) {
    return WORDLESS.matcher(name.en()).matches()
        ? TextReasons.noWords(file, name)
        : TextReasons.otherFormat(file, name);
  }

  /// The format of a file that is not text.
  static Optional<KnownFormat> ofBytes(byte[] bytes) {
    var ends = ends(bytes);
    return SIGNS.stream()
        .filter(sign -> sign.fits(ends))
        .findFirst()
        .map(sign -> new KnownFormat(sign.name()));
  }

  /// The format of bytes that are not quite text: a web page in an odd encoding is a web page.
  static Optional<KnownFormat> ofBrokenText(byte[] bytes) {
    return ofText(ends(bytes));
  }

  /// Both ends of the file, one character for each byte.
  private static String ends(byte[] bytes) {
    int head = Math.min(bytes.length, WINDOW);
    int tail = Math.max(head, bytes.length - WINDOW);
    return new String(bytes, 0, head, StandardCharsets.ISO_8859_1)
        + new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
  }

  /// The format of a text that is not simply words.
  public static Optional<KnownFormat> ofText(String text) {
    return MARKUP.stream()
        .filter(markup -> markup.pattern().matcher(text).lookingAt())
        .findFirst()
        .map(markup -> new KnownFormat(markup.name()));
  }
}
