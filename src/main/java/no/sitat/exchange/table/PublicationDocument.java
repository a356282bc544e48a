package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.sitat.exchange.table.PublicationReport.Line;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// The quotes of a publication as a Word document to cut from: each with its attribution below it,
/// then what was left out, then how the list is made.
public final class PublicationDocument {
  private static final int TITLE = 18;
  private static final int HEADING = 13;
  private static final int WORDS = 11;
  private static final int INDENT = 360;

  private final PublicationReport report;

  public PublicationDocument(PublicationReport report) {
    this.report = report;
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(OutputStream out) {
    try (var document = new XWPFDocument()) {
      WordHeading.write(document.createParagraph(), report.title(), TITLE);
      report.quotes().forEach(line -> quote(document, line));
      notes(document, report.say("Utelatt", "Left out"), report.left());
      notes(document, report.say("Om listen", "About the list"), report.notes());
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void quote(XWPFDocument document, Line line) {
    var words =
        line.words()
            .map(said -> report.say("«", "“") + said + report.say("»", "”"))
            .orElse(report.say("[Ordene er utelatt.]", "[The words are left out.]"));
    for (var part : words.lines().toList()) {
      var paragraph = document.createParagraph();
      paragraph.setIndentationLeft(INDENT);
      paragraph.setKeepNext(true);
      paragraph.setSpacingAfter(40);
      LyingTable.run(paragraph, part, WORDS);
    }
    soft(document.createParagraph(), line.number() + " — " + line.who(), 240)
        .setIndentationLeft(INDENT);
  }

  private static void notes(XWPFDocument document, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      WordHeading.write(document.createParagraph(), heading, HEADING);
      lines.forEach(line -> soft(document.createParagraph(), line, 60));
    }
  }

  private static XWPFParagraph soft(XWPFParagraph paragraph, String text, int after) {
    paragraph.setSpacingAfter(after);
    LyingTable.run(paragraph, text, LyingTable.WORDS).setColor(LyingTable.SOFT);
    return paragraph;
  }
}
