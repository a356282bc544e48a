package no.sitat.exchange.coded;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.sitat.exchange.coded.PdfFonts.Face;
import no.sitat.text.Span;

/// Where the lines of a paragraph break, with room for the numbers of the notes that begin in it.
final class PdfLines {
  /// The size of a note's number in the text, in points.
  static final double MARK = 5.5;

  private final PdfFonts fonts;
  private final CodedDocument coded;
  private final double width;
  private final double size;

  /// @param width of a line, in points
  /// @param size of its letters
  PdfLines(PdfFonts fonts, CodedDocument coded, double width, double size) {
    this.fonts = fonts;
    this.coded = coded;
    this.width = width;
    this.size = size;
  }

  /// Words of one line with the same codings.
  ///
  /// @param mark the numbers of the notes that begin here; empty for none
  /// @param x from the line's left end to the words, in points
  record Fragment(String words, List<CodedNote> notes, String mark, double x, double width) {}

  /// @param opening notes that begin in the line
  record TextLine(List<Fragment> fragments, List<CodedNote> opening) {}

  List<TextLine> of(Paragraph paragraph) throws IOException {
    var span = paragraph.span();
    var pieces = coded.pieces(paragraph);
    var sums = sums(span, pieces);
    var lines = new ArrayList<TextLine>();
    for (var line : broken(span, sums)) {
      lines.add(line(line, pieces));
    }
    return lines;
  }

  /// Widths summed up, from the beginning of the paragraph to before each unit.
  private double[] sums(Span span, List<Piece> pieces) throws IOException {
    var text = coded.text().text();
    var sums = new double[span.length() + 1];
    var marks = new double[span.length() + 1];
    for (var piece : pieces) {
      marks[piece.span().start() - span.start()] = markWidth(mark(piece));
    }
    int at = span.start();
    while (at < span.end()) {
      int letter = text.codePointAt(at);
      int next = Math.min(span.end(), at + Character.charCount(letter));
      double end =
          sums[at - span.start()]
              + marks[at - span.start()]
              + fonts.width(letter, Face.TEXT) * size;
      for (int unit = at + 1; unit <= next; unit++) {
        sums[unit - span.start()] = end;
      }
      at = next;
    }
    return sums;
  }

  private String mark(Piece piece) {
    return piece.notes().stream()
        .filter(note -> note.span().start() == piece.span().start())
        .map(note -> String.valueOf(note.number()))
        .collect(Collectors.joining(","));
  }

  private double markWidth(String mark) throws IOException {
    return mark.isEmpty() ? 0 : fonts.width(mark, Face.BOLD, MARK) + 1;
  }

  private List<Span> broken(Span span, double[] sums) {
    var words = coded.text().at(span);
    var breaks = BreakIterator.getLineInstance(Locale.of(coded.written()));
    breaks.setText(words);
    var lines = new ArrayList<Span>();
    int from = 0;
    int fits = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (isTooWide(words, from, at, sums)) {
        if (fits > from) {
          lines.add(new Span(from, fits));
          from = fits;
        }
        from = brokenWord(words, new Span(from, at), sums, lines);
      }
      fits = at;
    }
    if (from < words.length()) {
      lines.add(new Span(from, words.length()));
    }
    return lines.stream()
        .map(line -> new Span(span.start() + line.start(), span.start() + line.end()))
        .toList();
  }

  private boolean isTooWide(String words, int from, int to, double[] sums) {
    int end = to;
    while (end > from && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return sums[end] - sums[from] > width;
  }

  /// Breaks a word that is wider than a line.
  ///
  /// @return where the rest of it begins
  private int brokenWord(String words, Span word, double[] sums, List<Span> lines) {
    int from = word.start();
    while (isTooWide(words, from, word.end(), sums)) {
      int to = from + Character.charCount(words.codePointAt(from));
      while (to < word.end() && sums[to] - sums[from] <= width) {
        to += Character.charCount(words.codePointAt(to));
      }
      int before = to - Character.charCount(words.codePointBefore(to));
      int end = before > from ? before : to;
      lines.add(new Span(from, end));
      from = end;
    }
    return from;
  }

  private TextLine line(Span line, List<Piece> pieces) throws IOException {
    var fragments = new ArrayList<Fragment>();
    var opening = new ArrayList<CodedNote>();
    double x = 0;
    for (var piece : pieces) {
      if (!piece.span().overlaps(line)) {
        continue;
      }
      var part = piece.span().intersection(line);
      boolean begins = part.start() == piece.span().start();
      var mark = begins ? mark(piece) : "";
      x += markWidth(mark);
      var all = coded.text().at(part);
      var words = part.end() == line.end() ? all.stripTrailing() : all;
      double wide = fonts.width(words, Face.TEXT, size);
      fragments.add(new Fragment(words, piece.notes(), mark, x, wide));
      x += wide;
      if (begins) {
        piece.notes().stream()
            .filter(note -> note.span().start() == piece.span().start())
            .forEach(opening::add);
      }
    }
    return new TextLine(fragments, opening);
  }
}
