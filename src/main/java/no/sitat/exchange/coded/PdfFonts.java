package no.sitat.exchange.coded;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of a PDF: DejaVu, which has Norwegian, Latvian, Cyrillic, Greek and arrows, each
/// font embedded with the letters that are used. A letter that its face lacks is taken from
/// another; one that none has is the sign for what is missing.
final class PdfFonts {
  private static final String PLACE = "/net/sf/jasperreports/fonts/dejavu/";
  private static final int MISSING = 0xFFFD;

  /// What a font is for.
  enum Face {
    TEXT("DejaVuSerif"),
    NOTE("DejaVuSansCondensed"),
    BOLD("DejaVuSansCondensed-Bold"),
    OTHER("DejaVuSans");

    private final String file;

    Face(String file) {
      this.file = file;
    }
  }

  /// Letters of one font.
  record Run(String text, PDType0Font font) {}

  private record Loaded(PDType0Font font, CmapLookup letters, TrueTypeFont source) {
    boolean has(int letter) {
      return letters.getGlyphId(letter) > 0;
    }
  }

  private record Letter(int codePoint, Loaded from, double width) {}

  private final Map<Face, Loaded> faces = new EnumMap<>(Face.class);
  private final Map<Face, Map<Integer, Optional<Letter>>> known = new EnumMap<>(Face.class);

  PdfFonts(PDDocument document) throws IOException {
    for (var face : Face.values()) {
      try (InputStream in = PdfFonts.class.getResourceAsStream(PLACE + face.file + ".ttf")) {
        var bytes = Objects.requireNonNull(in, face.file).readAllBytes();
        var source = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        var font = PDType0Font.load(document, source, true);
        faces.put(face, new Loaded(font, source.getUnicodeCmapLookup(), source));
      }
    }
  }

  /// How wide a letter is, in sizes of the font; 0 for one that is not drawn.
  double width(int codePoint, Face face) throws IOException {
    return letter(codePoint, face).map(Letter::width).orElse(0.0);
  }

  /// How wide words are in one line, in points.
  double width(String words, Face face, double size) throws IOException {
    double width = 0;
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      width += width(words.codePointAt(at), face);
    }
    return width * size;
  }

  /// Words cut where the font changes.
  List<Run> runs(String words, Face face) throws IOException {
    var runs = new ArrayList<Run>();
    var now = new StringBuilder();
    Optional<Loaded> of = Optional.empty();
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      var letter = letter(words.codePointAt(at), face);
      if (letter.isEmpty()) {
        continue;
      }
      var from = letter.get().from();
      if (of.isPresent() && !of.get().font().equals(from.font())) {
        runs.add(new Run(now.toString(), of.get().font()));
        now.setLength(0);
      }
      of = Optional.of(from);
      now.appendCodePoint(letter.get().codePoint());
    }
    of.ifPresent(last -> runs.add(new Run(now.toString(), last.font())));
    return runs;
  }

  private Loaded loaded(Face face) {
    return Optional.ofNullable(faces.get(face)).orElseThrow();
  }

  private Optional<Letter> letter(int codePoint, Face face) throws IOException {
    var letters = known.computeIfAbsent(face, _ -> new HashMap<>());
    var found = letters.get(codePoint);
    if (found == null) {
      found = look(codePoint, face);
      letters.put(codePoint, found);
    }
    return found;
  }

  private Optional<Letter> look(int codePoint, Face face) throws IOException {
    if (isInvisible(codePoint)) {
      return Optional.empty();
    }
    int shown = codePoint == '\t' || codePoint == 0xA0 ? ' ' : codePoint;
    var own = loaded(face);
    var other = loaded(Face.OTHER);
    boolean isThere = own.has(shown) || other.has(shown);
    int letter = isThere ? shown : MISSING;
    var from = own.has(letter) ? own : other;
    double width =
        from.source().getAdvanceWidth(from.letters().getGlyphId(letter))
            / (double) from.source().getUnitsPerEm();
    return Optional.of(new Letter(letter, from, width));
  }

  /// What joins or varies other letters, and is none by itself.
  private static boolean isInvisible(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.FORMAT
        || (type == Character.CONTROL && codePoint != '\t')
        || type == Character.SURROGATE
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }
}
