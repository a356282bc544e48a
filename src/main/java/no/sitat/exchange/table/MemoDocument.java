package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import no.sitat.codebook.LocalText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Notes as a Word document to read: what it may hold, then each note under a heading with what it
/// is on, who wrote it and when.
public final class MemoDocument {
  private static final int TITLE = 20;
  private static final int HEADING = 13;
  private static final String SOFT = "6B6B6B";

  private final String language;
  private final boolean english;
  private final DateTimeFormatter days;

  /// @param language `nb` or `en`
  public MemoDocument(String language) {
    this.language = language;
    english = language.startsWith("en");
    days =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(english ? Locale.UK : Locale.of("nb", "NO"))
            .withZone(ZoneId.systemDefault());
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(Collection<MemoListing.Line> lines, OutputStream out) {
    try (var document = new XWPFDocument()) {
      WordHeading.write(document.createParagraph(), say("Notater", "Memos"), TITLE);
      soft(
          document.createParagraph(),
          say(
              "Notater kan inneholde ord fra intervjuene. Filen er bare for prosjektet.",
              "Memos may hold words from the interviews. The file is for the project only."));
      for (var line : lines) {
        note(document, line);
      }
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void note(XWPFDocument document, MemoListing.Line line) {
    var on = line.on().in(language);
    WordHeading.write(
        document.createParagraph(), line.title().isBlank() ? on : line.title(), HEADING);
    var kind = kind(line.kind());
    soft(
        document.createParagraph(),
        on + " · " + line.coder() + (kind.isEmpty() ? "" : " · " + kind) + when(line.changed()));
    line.text()
        .lines()
        .forEach(words -> {
          var paragraph = document.createParagraph();
          paragraph.setSpacingAfter(80);
          paragraph.createRun().setText(words);
        });
  }

  private String when(Instant changed) {
    return " · " + days.format(changed);
  }

  private String kind(String key) {
    var words =
        switch (key) {
          case "reflexive" -> new LocalText("refleksivt", "reflexive");
          case "theoretical" -> new LocalText("teoretisk", "theoretical");
          case "methodological" -> new LocalText("metodisk", "methodological");
          case "case" -> new LocalText("kasus", "case");
          default -> new LocalText(key, key);
        };
    return words.in(language);
  }

  private String say(String nb, String en) {
    return english ? en : nb;
  }

  private static void soft(XWPFParagraph paragraph, String text) {
    paragraph.setSpacingAfter(80);
    paragraph.setKeepNext(true);
    var run = paragraph.createRun();
    run.setColor(SOFT);
    run.setText(text);
  }
}
