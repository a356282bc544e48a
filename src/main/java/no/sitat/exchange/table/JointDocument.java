package no.sitat.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.JointReport.Line;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A joint display as a Word document for a paper: one table on lying pages, its notes below.
public final class JointDocument {
  private static final int TITLE = 14;

  /// Widths of the columns, in twentieths of a point: finding, theme, quotation, counter-example,
  /// fit, conclusion.
  private static final int[] WIDTHS = {3_100, 2_000, 3_300, 3_000, 1_138, 2_600};

  private final JointReport report;

  public JointDocument(JointReport report) {
    this.report = report;
  }

  /// Writes and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void write(OutputStream out) {
    try (var document = new XWPFDocument()) {
      LyingTable.lie(document);
      WordHeading.write(
          document.createParagraph(),
          say("Registerfunn og intervjuer", "Registry findings and interviews"),
          TITLE);
      table(document);
      for (var note : report.notes()) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(40);
        paragraph.setSpacingAfter(0);
        run(paragraph, note, LyingTable.SMALL, Optional.of(LyingTable.SOFT));
      }
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String say(String nb, String en) {
    return new LocalText(nb, en).in(report.language());
  }

  private void table(XWPFDocument document) {
    var table = new LyingTable(document, WIDTHS);
    table.heading(0, say("Registerfunn", "Registry finding"));
    table.heading(1, say("Tema, n av n", "Theme, n of n"));
    table.heading(2, say("Sitat", "Quotation"));
    table.heading(3, say("Moteksempel", "Counter-example"));
    table.heading(4, say("Forhold", "Fit"));
    table.heading(5, say("Konklusjon", "Conclusion"));
    report.lines().forEach(line -> row(table, line));
  }

  private void row(LyingTable table, Line line) {
    var row = table.row();
    var entry = line.row().entry();
    var number = line.number();
    cell(
        row,
        entry.finding().text(),
        joined(
            " · ",
            number.words().in(report.language()),
            number.words().nb().isEmpty() ? "" : report.measure(line),
            number.source().in(report.language()),
            number.year()));
    cell(
        row,
        line.theme().map(code -> code.name().in(report.language())).orElse("–"),
        joined(", ", line.of(), report.people(line)));
    quotation(row, line.quote());
    quotation(row, line.counter());
    cell(row, report.fit(line).isEmpty() ? "–" : report.fit(line), "");
    cell(row, entry.conclusion().isEmpty() ? "–" : entry.conclusion(), "");
  }

  private void quotation(LyingTable.Row row, Optional<JointQuotations.Quotation> quote) {
    var said = quote.filter(each -> !each.words().isBlank());
    cell(
        row,
        said.map(each -> say("«", "“") + each.words() + say("»", "”")).orElse("–"),
        said.map(JointQuotations.Quotation::who).orElse(""));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }

  /// @param below in smaller and softer letters; empty for none
  private static void cell(LyingTable.Row row, String words, String below) {
    var cell = row.next();
    var first = cell.getParagraphs().getFirst();
    run(first, words, LyingTable.WORDS, Optional.empty());
    first.setSpacingAfter(20);
    if (!below.isEmpty()) {
      run(cell.addParagraph(), below, LyingTable.SMALL, Optional.of(LyingTable.SOFT));
    }
  }

  private static void run(XWPFParagraph paragraph, String text, int size, Optional<String> colour) {
    paragraph.setSpacingAfter(0);
    boolean first = true;
    for (var line : text.lines().toList()) {
      var run = paragraph.createRun();
      if (!first) {
        run.addBreak();
      }
      first = false;
      run.setFontSize(size);
      colour.ifPresent(run::setColor);
      run.setText(line);
    }
  }
}
