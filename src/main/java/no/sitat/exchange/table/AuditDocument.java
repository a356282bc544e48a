package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import no.sitat.codebook.Counted;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// An audit trail as a Word document: what it is of, then a heading for each day with its lines.
///
/// What was undone is struck through.
public final class AuditDocument {
  private static final int TITLE = 20;
  private static final int DAY = 13;
  private static final String SOFT = "6B6B6B";

  private final AuditTrail trail;
  private final boolean norwegian;
  private final DateTimeFormatter days;
  private final DateTimeFormatter times = DateTimeFormatter.ofPattern("HH:mm");
  private final ZoneId zone = ZoneId.systemDefault();

  /// @param language `nb` or `en`
  public AuditDocument(AuditTrail trail, String language) {
    this.trail = trail;
    norwegian = language.equals("nb");
    days =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(norwegian ? Locale.of("nb", "NO") : Locale.UK);
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(OutputStream out) {
    try (var document = new XWPFDocument()) {
      head(document);
      var day = "";
      for (var entry : trail.entries()) {
        var its = day(entry.line().time());
        if (!its.equals(day)) {
          day = its;
          WordHeading.write(document.createParagraph(), its, DAY);
        }
        line(document.createParagraph(), entry);
      }
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String day(Instant time) {
    return days.format(time.atZone(zone));
  }

  private String say(String nb, String en) {
    return norwegian ? nb : en;
  }

  private void head(XWPFDocument document) {
    WordHeading.write(
        document.createParagraph(),
        say("Revisjonsspor: ", "Audit trail: ") + trail.project(),
        TITLE);
    var period = trail.period();
    plain(
        document.createParagraph(),
        say("Tidsrom: ", "Period: ")
            + day(period.getFirst())
            + " – "
            + day(period.getLast())
            + " · "
            + Counted.CHANGES.of(trail.entries().size()).in(norwegian ? "nb" : "en"));
    plain(
        document.createParagraph(),
        say("Prosjektets revisjon: ", "Revision of the project: ")
            + trail.revision()
            + say(" · tatt ut ", " · taken ")
            + day(trail.taken())
            + " "
            + times.format(trail.taken().atZone(zone)));
    var conditions = norwegian ? trail.conditions().nb() : trail.conditions().en();
    if (!conditions.isEmpty()) {
      plain(document.createParagraph(), conditions);
    }
  }

  private static void plain(XWPFParagraph paragraph, String text) {
    paragraph.setSpacingAfter(40);
    paragraph.createRun().setText(text);
  }

  private void line(XWPFParagraph paragraph, AuditTrail.Entry entry) {
    var line = entry.line();
    paragraph.setSpacingAfter(40);
    paragraph.setIndentationLeft(720);
    paragraph.setIndentationHanging(720);
    var when = paragraph.createRun();
    when.setColor(SOFT);
    when.setText(times.format(line.time().atZone(zone)) + "  ");
    var who = paragraph.createRun();
    who.setBold(true);
    who.setText(line.coder() + "  ");
    var what = paragraph.createRun();
    what.setStrikeThrough(line.undone());
    what.setText(norwegian ? line.text().nb() : line.text().en());
    if (line.undone()) {
      var undone = paragraph.createRun();
      undone.setColor(SOFT);
      undone.setText(say("  (angret)", "  (undone)"));
    }
    for (var words : entry.written()) {
      var written = paragraph.createRun();
      written.addBreak();
      written.setItalic(true);
      written.setText(say(words.nb(), words.en()));
    }
  }
}
