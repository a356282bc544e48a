package no.sitat.exchange.document;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The lines of a PDF's pages, joined to the paragraphs they were set from.
///
/// A PDF knows where letters stand and not what a paragraph is. A line goes on from the one before
/// when that one is full and this one begins neither a turn nor an item. A word that was parted at
/// the end of a line is joined again when it goes on with a small letter and no conjunction.
final class PdfLines {
  /// A line this full, of the fullest of its page, has been broken for want of room.
  private static final double FULL = 0.75;

  /// No line this short has been broken for want of room, in letters.
  private static final int SHORT = 40;

  /// What the library writes where it finds a paragraph by distance and indentation.
  private static final String PARAGRAPH = "\uE000";

  private static final String PAGE = "\uE001";

  static final int MOST_PAGES = 20_000;

  private static final Pattern BEGINS =
      Pattern.compile(
          "[^\\s:]{1,25}+(?:\\s[^\\s:]{1,25}+){0,3}+\\s?:(?:\\s.*|$)"
              + "|[•–·▪o*-]\\s.*|\\(?(?:\\d{1,3}|\\p{L})[.)]\\s.*");

  private static final Pattern SENTENCE_ENDS = Pattern.compile(".*[.?!:»\"”]");
  private static final Pattern PARTED = Pattern.compile(".*\\p{L}[-\\u00AD]");
  private static final Pattern GOES_ON =
      Pattern.compile("(?!(?:og|eller|and|or|til|to|und|och)\\b)\\p{Ll}.*");

  private final PDFTextStripper stripper = new PDFTextStripper();

  PdfLines() {
    stripper.setSortByPosition(true);
    stripper.setParagraphStart(PARAGRAPH);
    stripper.setPageEnd(PAGE);
    stripper.setLineSeparator("\n");
    stripper.setEndPage(MOST_PAGES);
  }

  /// Writes down all pages.
  ///
  /// @return how many of them have words
  int write(PDDocument document, Manuscript into) throws IOException {
    int written = 0;
    for (var page : stripper.getText(document).split(PAGE, -1)) {
      written += write(page, into) ? 1 : 0;
    }
    return written;
  }

  private static boolean write(String page, Manuscript into) throws CannotRead {
    var lines = page.lines().filter(line -> !words(line).isEmpty()).toList();
    int fullest = lines.stream().mapToInt(String::length).max().orElse(0);
    var block = new StringBuilder();
    var before = "";
    for (var line : lines) {
      if (!before.isEmpty() && goesOn(before, line, fullest)) {
        join(block, words(line));
      } else {
        write(block, into);
        block.append(words(line));
      }
      before = words(line);
    }
    write(block, into);
    return !lines.isEmpty();
  }

  private static String words(String line) {
    return line.replace(PARAGRAPH, "").strip();
  }

  private static boolean goesOn(String before, String line, int fullest) {
    boolean paragraph = line.startsWith(PARAGRAPH) && SENTENCE_ENDS.matcher(before).matches();
    return before.length() >= Math.max(SHORT, FULL * fullest)
        && !paragraph
        && !BEGINS.matcher(words(line)).matches();
  }

  private static void join(StringBuilder block, String line) {
    int tail = Math.max(0, block.length() - 2);
    if (PARTED.matcher(block.substring(tail)).matches() && GOES_ON.matcher(line).matches()) {
      block.setLength(block.length() - 1);
    } else {
      block.append(' ');
    }
    block.append(line);
  }

  private static void write(StringBuilder block, Manuscript into) throws CannotRead {
    into.words(block.toString());
    into.end();
    block.setLength(0);
  }
}
