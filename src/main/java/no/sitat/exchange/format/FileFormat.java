package no.sitat.exchange.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.SourceFile;

/// A format that is recognised, by what a file holds and not by what it is called.
public enum FileFormat {
  PLAIN_TEXT("ren tekst", "plain text", Content.WORDS),
  MARKDOWN("et Markdown-dokument", "a Markdown document", Content.WORDS),
  WORD("et Word-dokument", "a Word document", Content.WORDS),
  OLD_WORD("et eldre Word-dokument (.doc)", "an older Word document (.doc)", Content.WORDS),
  OPEN_DOCUMENT("et OpenDocument-dokument", "an OpenDocument document", Content.WORDS),
  FLAT_OPEN_DOCUMENT(
      "et flatt OpenDocument-dokument", "a flat OpenDocument document", Content.WORDS),
  RTF("et RTF-dokument", "an RTF document", Content.WORDS),
  PDF("en PDF", "a PDF", Content.WORDS),
  WEB_PAGE("en nettside (HTML)", "a web page", Content.WORDS),
  EPUB("en EPUB-bok", "an EPUB book", Content.WORDS),
  MAIL("en e-post", "an e-mail", Content.WORDS),
  MAILBOX("en postkasse (mbox)", "a mailbox (mbox)", Content.WORDS),
  OUTLOOK_MESSAGE("en Outlook-melding", "an Outlook message", Content.WORDS),

  WEBVTT("undertekster (WebVTT)", "subtitles (WebVTT)", Content.WORDS),
  SUBRIP("undertekster (SRT)", "subtitles (SRT)", Content.WORDS),
  TEXT_GRID("en Praat-fil (TextGrid)", "a Praat file (TextGrid)", Content.WORDS),
  CHAT("en CHAT-transkripsjon", "a CHAT transcript", Content.WORDS),
  ELAN("en ELAN-transkripsjon", "an ELAN transcript", Content.WORDS),
  WHISPER_TABLE("en tabell fra Whisper", "a table from Whisper", Content.WORDS),
  WHISPER_JSON("en JSON-fil fra Whisper", "JSON from Whisper", Content.WORDS),
  TIMED_TABLE("en tabell med tider", "a table with times", Content.WORDS),
  TIMED_LINES("linjer med tider", "lines with times", Content.WORDS),
  LRC("linjer med tider (LRC)", "lines with times (LRC)", Content.WORDS),
  OTRANSCRIBE("en oTranscribe-fil", "an oTranscribe file", Content.WORDS),
  TEXTLAB(
      "et intervju fra Tekstlaboratoriet", "an interview of the Text Laboratory", Content.WORDS),
  TWO_TIERS("en transkripsjon i to lag", "a transcript in two tiers", Content.WORDS),

  TABLE("en tabell i tekst (CSV)", "a table in text (CSV)", Content.ROWS),
  JSON("JSON", "JSON", Content.ROWS),
  WORKBOOK("en Excel-arbeidsbok", "an Excel workbook", Content.ROWS),

  REFI_QDA("et REFI-QDA-prosjekt", "a REFI-QDA project", Content.OTHER),
  SQLITE("en SQLite-database", "an SQLite database", Content.OTHER),
  ENCRYPTED_OFFICE(
      "et passordbeskyttet Office-dokument",
      "a password-protected Office document",
      Content.LOCKED),
  PRESENTATION("en PowerPoint-presentasjon", "a PowerPoint presentation", Content.OTHER),
  PAGES("et Pages-dokument", "a Pages document", Content.OTHER),
  OLD_OFFICE("et eldre Office-dokument", "an older Office document", Content.OTHER),
  XML("XML", "XML", Content.OTHER),
  ZIP("et zip-arkiv", "a zip archive", Content.OTHER),
  GZIP("et gzip-arkiv", "a gzip archive", Content.OTHER),
  SEVEN_ZIP("et 7-Zip-arkiv", "a 7-Zip archive", Content.OTHER),
  RAR("et RAR-arkiv", "a RAR archive", Content.OTHER),
  PNG("et bilde (PNG)", "an image (PNG)", Content.NO_WORDS),
  JPEG("et bilde (JPEG)", "an image (JPEG)", Content.NO_WORDS),
  GIF("et bilde (GIF)", "an image (GIF)", Content.NO_WORDS),
  WAV("et lydopptak (WAV)", "a sound recording (WAV)", Content.NO_WORDS),
  MP3("et lydopptak (MP3)", "a sound recording (MP3)", Content.NO_WORDS),
  OGG("et lydopptak (Ogg)", "a sound recording (Ogg)", Content.NO_WORDS);

  /// What a file of the format holds for us.
  public enum Content {
    /// What people said or wrote, one document.
    WORDS,
    /// Rows: posts, respondents, codings and the like.
    ROWS,
    /// Nothing without its password.
    LOCKED,
    /// Pictures and sound.
    NO_WORDS,
    /// Anything else: archives, databases, whole projects.
    OTHER
  }

  /// What a text is that could be several things, by the ending of its name.
  private static final Map<String, FileFormat> BY_ENDING =
      Map.ofEntries(
          Map.entry("csv", TABLE),
          Map.entry("tsv", TABLE),
          Map.entry("tab", TABLE),
          Map.entry("xlsx", WORKBOOK),
          Map.entry("json", JSON),
          Map.entry("jsonl", JSON),
          Map.entry("ndjson", JSON),
          Map.entry("eml", MAIL),
          Map.entry("mbox", MAILBOX),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN));

  private final String nb;
  private final String en;
  private final Content content;

  FileFormat(String nb, String en, Content content) {
    this.nb = nb;
    this.en = en;
    this.content = content;
  }

  /// Its name with its article, as it stands in a sentence.
  public LocalText called() {
    return new LocalText(nb, en);
  }

  public Content content() {
    return content;
  }

  /// The name in answers of the server and in tables.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What a file is, as far as a look at it tells: some formats of talk are known only by the whole
  /// of it, and are first the text, table or web page that they also are. A text that nothing tells
  /// more of is plain text, also when its bytes turn out not to be text.
  ///
  /// @throws IOException if the file cannot be read
  public static FileFormat of(SourceFile file) throws IOException {
    var window = Window.of(file);
    return Signs.of(window)
        .or(() -> Markup.of(window.text()))
        .orElse(BY_ENDING.getOrDefault(file.ending(), PLAIN_TEXT));
  }

  /// The format of bytes that are not text.
  public static Optional<FileFormat> ofBytes(byte[] bytes) {
    return Signs.of(Window.of(bytes));
  }

  /// The format of bytes that should be text and are in no encoding that is read.
  public static Optional<FileFormat> ofBrokenText(byte[] bytes) {
    return Markup.of(Window.of(bytes).text());
  }

  /// The format of a text that is not simply words.
  public static Optional<FileFormat> ofText(String text) {
    return Markup.of(text);
  }
}
