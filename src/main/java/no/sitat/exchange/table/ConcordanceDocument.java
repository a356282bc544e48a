package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Study;
import no.sitat.search.ConcordanceLine;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// Hits as a Word document to read: how they were found, then a table of where each stands, the
/// words before it, the hit, and the words after it, on lying pages.
///
/// A Word document is built in memory, so it has at most [#MOST] hits.
public final class ConcordanceDocument {
  /// How many hits it takes.
  public static final int MOST = 5_000;

  private static final int TITLE = 18;
  private static final int SMALL = 8;
  private static final int WORDS = 9;
  private static final String SOFT = "6B6B6B";

  /// Of a page of A4 that lies, in twentieths of a point.
  private static final int LONG_SIDE = 16_838;

  private static final int SHORT_SIDE = 11_906;
  private static final int MARGIN = 850;

  /// Widths of the columns, in the same.
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
      lie(document);
      head(document, notes);
      table(document, lines);
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void lie(XWPFDocument document) {
    var section = document.getDocument().getBody().addNewSectPr();
    var page = section.addNewPgSz();
    page.setW(BigInteger.valueOf(LONG_SIDE));
    page.setH(BigInteger.valueOf(SHORT_SIDE));
    page.setOrient(STPageOrientation.LANDSCAPE);
    var margins = section.addNewPgMar();
    var margin = BigInteger.valueOf(MARGIN);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setTop(margin);
    margins.setBottom(margin);
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
      run(paragraph, line.name().in(language) + ": ", WORDS, Optional.of(SOFT));
      run(paragraph, line.text().in(language), WORDS, Optional.empty());
    }
    document.createParagraph();
  }

  private void table(XWPFDocument document, Iterable<ConcordanceLine> lines) {
    var table = document.createTable(1, WIDTHS.length);
    fix(table);
    var top = table.getRow(0);
    top.setRepeatHeader(true);
    heading(top, 0, say("Kilde", "Source"));
    heading(top, 1, say("Før", "Before"));
    heading(top, 2, say("Treff", "Match"));
    heading(top, 3, say("Etter", "After"));
    for (var line : lines) {
      row(table, line);
    }
  }

  /// The widths are those told, whatever the words.
  private static void fix(XWPFTable table) {
    table.setWidth(String.valueOf(LONG_SIDE - 2 * MARGIN));
    var grid = table.getCTTbl().addNewTblGrid();
    for (int i = 0; i < WIDTHS.length; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(WIDTHS[i]));
      table.getRow(0).getCell(i).setWidth(String.valueOf(WIDTHS[i]));
    }
  }

  private static void heading(XWPFTableRow row, int cell, String text) {
    var paragraph = row.getCell(cell).getParagraphs().getFirst();
    paragraph.setAlignment(alignment(cell));
    var run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(WORDS);
    run.setText(text);
  }

  private static ParagraphAlignment alignment(int cell) {
    return switch (cell) {
      case 1 -> ParagraphAlignment.RIGHT;
      case 2 -> ParagraphAlignment.CENTER;
      default -> ParagraphAlignment.LEFT;
    };
  }

  private void row(XWPFTable table, ConcordanceLine line) {
    var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
    row.setCantSplitRow(true);
    run(cell(row, 0), source(line), SMALL, Optional.of(SOFT));
    run(cell(row, 1), line.left(), WORDS, Optional.empty());
    run(cell(row, 2), line.match(), WORDS, Optional.empty()).setBold(true);
    run(cell(row, 3), line.right(), WORDS, Optional.empty());
  }

  private static XWPFParagraph cell(XWPFTableRow row, int at) {
    var cell = row.createCell();
    cell.setWidth(String.valueOf(WIDTHS[at]));
    var paragraph =
        cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst();
    paragraph.setAlignment(alignment(at));
    paragraph.setSpacingAfter(20);
    return paragraph;
  }

  private static XWPFRun run(
      XWPFParagraph paragraph, String text, int size, Optional<String> colour) {
    var run = paragraph.createRun();
    run.setFontSize(size);
    colour.ifPresent(run::setColor);
    run.setText(text);
    return run;
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
