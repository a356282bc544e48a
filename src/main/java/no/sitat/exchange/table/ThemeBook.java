package no.sitat.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.exchange.table.ThemeReport.Item;
import no.sitat.exchange.table.ThemeReport.Section;
import no.sitat.search.theme.Counts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A [ThemeReport] to read and write from: as Markdown, and as a Word document.
public final class ThemeBook {
  private static final int TITLE = 20;
  private static final int HEADING = 14;
  private static final int SMALL = 9;
  private static final int INDENT = 360;
  private static final String SOFT = "6B6B6B";

  private final ThemeReport report;
  private final boolean english;

  /// @param language `nb` or `en`
  public ThemeBook(ThemeReport report, String language) {
    this.report = report;
    english = language.startsWith("en");
  }

  /// Writes Markdown and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void writeMarkdown(OutputStream out) {
    try {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      writer.write("# " + MarkdownForm.escaped(report.title()) + "\n\n");
      for (var line : report.question()) {
        writer.write(
            "- **%s:** %s\n"
                .formatted(MarkdownForm.escaped(line.name()), MarkdownForm.escaped(line.text())));
      }
      for (var section : report.sections()) {
        write(section, writer);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Section section, Writer out) throws IOException {
    if (!section.heading().isEmpty()) {
      out.write("\n## " + MarkdownForm.escaped(section.heading()) + "\n");
    }
    out.write("\n" + MarkdownForm.escaped(counted(section)) + "\n");
    for (var item : section.passages()) {
      var words = MarkdownForm.escaped(item.words()).replace("<br>", "\n> ");
      out.write("\n> " + words + "\n>\n> — " + MarkdownForm.escaped(from(item)) + "\n");
    }
  }

  /// Writes a Word document and flushes; the stream stays open.
  ///
  /// @throws UncheckedIOException if the stream cannot be written to
  public void writeWord(OutputStream out) {
    try (var document = new XWPFDocument()) {
      WordHeading.write(document.createParagraph(), report.title(), TITLE);
      for (var line : report.question()) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(20);
        var name = paragraph.createRun();
        name.setBold(true);
        name.setFontSize(SMALL);
        name.setText(line.name() + ": ");
        var text = paragraph.createRun();
        text.setFontSize(SMALL);
        text.setText(line.text());
      }
      for (var section : report.sections()) {
        write(section, document);
      }
      document.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Section section, XWPFDocument document) {
    if (!section.heading().isEmpty()) {
      WordHeading.write(document.createParagraph(), section.heading(), HEADING);
    }
    soft(document.createParagraph(), counted(section));
    for (var item : section.passages()) {
      for (var line : item.words().lines().toList()) {
        var paragraph = document.createParagraph();
        paragraph.setIndentationLeft(INDENT);
        paragraph.setKeepNext(true);
        paragraph.setSpacingAfter(40);
        paragraph.createRun().setText(line);
      }
      var from = document.createParagraph();
      from.setIndentationLeft(INDENT);
      soft(from, "— " + from(item));
      from.getCTP().getPPr().getSpacing().setAfter(BigInteger.valueOf(200));
    }
  }

  private static String from(Item item) {
    var parts = Stream.of(item.who(), item.place(), item.said(), item.coders());
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private String counted(Section section) {
    int quotes = section.passages().size();
    var shown =
        english
            ? quotes + (quotes == 1 ? " quotation" : " quotations")
            : quotes + (quotes == 1 ? " sitat" : " sitater");
    return shown + section.counts().map(counts -> ". " + counted(counts)).orElse("");
  }

  private String counted(Counts counts) {
    var words =
        english
            ? "%d of %d interviewed respondents; %d codings in %d documents."
            : "%d av %d intervjuede respondenter; %d kodinger i %d dokumenter.";
    return words.formatted(
        counts.respondents(), counts.base(), counts.codings(), counts.documents());
  }

  private static void soft(XWPFParagraph paragraph, String text) {
    paragraph.setSpacingAfter(80);
    var run = paragraph.createRun();
    run.setColor(SOFT);
    run.setFontSize(SMALL);
    run.setText(text);
  }
}
