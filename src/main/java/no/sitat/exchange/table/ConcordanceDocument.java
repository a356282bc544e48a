package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.search.ConcordanceLine;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Hits as a Word document to read: how they were found, then a table of where each stands, the
/// words before it, the hit, and the words after it, on lying pages.
///
/// A Word document is built in memory, so it has at most [#MOST] hits.
public final class ConcordanceDocument {
  /// How many hits it takes.
  public static final int MOST = 5_000;

  private static final int TITLE = 18;

  /// Widths of the columns, in twentieths of a point.
  private static final int[] WIDTHS = {2_700, 5_500, 1_900, 5_038};

  private final Study study;
  private final String language;

  /// @param language `nb` or `en`
  public ConcordanceDocument(Study study, String language) {
    this.study = study;
    this.language = language;
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @param lines at most [#MOST]
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(SearchNotes notes, Iterable<ConcordanceLine> lines, OutputStream out) {
    try (var document = new XWPFDocument()) {
      LyingTable.lie(document);
      head(document, notes);
      table(document, lines);
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String say(String nb, String en) {
    return new LocalText(nb, en).in(language);
  }

  private void head(XWPFDocument document, SearchNotes notes) {
    var title = document.createParagraph().createRun();
    title.setBold(true);
    title.setFontSize(TITLE);
    title.setText(say("Konkordans", "Concordance"));
    for (var line : notes.lines()) {
      var paragraph = document.createParagraph();
      paragraph.setSpacingAfter(20);
      LyingTable.run(paragraph, line.name().in(language) + ": ", LyingTable.WORDS)
          .setColor(LyingTable.SOFT);
      LyingTable.run(paragraph, line.text().in(language), LyingTable.WORDS);
    }
    document.createParagraph();
  }

  private void table(XWPFDocument document, Iterable<ConcordanceLine> lines) {
    var table = new LyingTable(document, WIDTHS);
    heading(table, 0, say("Kilde", "Source"));
    heading(table, 1, say("Før", "Before"));
    heading(table, 2, say("Treff", "Match"));
    heading(table, 3, say("Etter", "After"));
    for (var line : lines) {
      row(table, line);
    }
  }

  private static void heading(LyingTable table, int column, String text) {
    table.heading(column, text).setAlignment(alignment(column));
  }

  private static ParagraphAlignment alignment(int cell) {
    return switch (cell) {
      case 1 -> ParagraphAlignment.RIGHT;
      case 2 -> ParagraphAlignment.CENTER;
      default -> ParagraphAlignment.LEFT;
    };
  }

  private void row(LyingTable table, ConcordanceLine line) {
    var row = table.row();
    cell(row, 0, source(line), LyingTable.SMALL).setColor(LyingTable.SOFT);
    cell(row, 1, line.left(), LyingTable.WORDS);
    cell(row, 2, line.match(), LyingTable.WORDS).setBold(true);
    cell(row, 3, line.right(), LyingTable.WORDS);
  }

  private static XWPFRun cell(LyingTable.Row row, int column, String text, int size) {
    var paragraph = row.next().getParagraphs().getFirst();
    paragraph.setAlignment(alignment(column));
    return LyingTable.run(paragraph, text, size);
  }

  /// Document, turn, who speaks where the document does not tell, and the codes.
  private String source(ConcordanceLine line) {
    var names = new Names(study);
    var hit = line.hit();
    var document = names.document(hit.document());
    var speaker = names.respondent(hit.respondent()).orElse(hit.speaker());
    var codes = hit.codes().stream().map(names::code).collect(Collectors.joining(", "));
    return Stream.of(
            document,
            say("replikk ", "turn ") + hit.turn(),
            speaker.equals(document) ? "" : speaker,
            codes)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
