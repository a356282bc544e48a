package no.sitat.exchange.coded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.sitat.exchange.coded.PdfFonts.Face;

/// Plain words broken into lines of a width, in time that grows with their number: at spaces, and
/// where a word is wider than a line, or has no spaces as Thai and Chinese, between characters.
final class PlainLines {
  private final PdfFonts fonts;
  private final Face face;
  private final double size;
  private final double width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private double wide;

  /// @param size of the letters, in points
  /// @param width of a line, in points
  PlainLines(PdfFonts fonts, Face face, double size, double width) {
    this.fonts = fonts;
    this.face = face;
    this.size = size;
    this.width = width;
  }

  List<String> of(String words) throws IOException {
    for (var paragraph : words.split("\n", -1)) {
      for (var word : paragraph.split("(?<= )", -1)) {
        add(word);
      }
      end();
    }
    return lines;
  }

  private void add(String word) throws IOException {
    double bare = fonts.width(word.stripTrailing(), face, size);
    if (!line.isEmpty() && wide + bare > width) {
      end();
    }
    if (bare > width) {
      broken(word);
    } else {
      line.append(word);
      wide += fonts.width(word, face, size);
    }
  }

  private void broken(String word) throws IOException {
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      int letter = word.codePointAt(at);
      double more = fonts.width(letter, face) * size;
      if (!line.isEmpty() && wide + more > width && !clings(letter)) {
        end();
      }
      line.appendCodePoint(letter);
      wide += more;
    }
  }

  /// Whether it stands with the letter before it.
  private static boolean clings(int letter) {
    return Character.isWhitespace(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private void end() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    wide = 0;
  }
}
