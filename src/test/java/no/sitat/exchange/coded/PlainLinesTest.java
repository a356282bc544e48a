package no.sitat.exchange.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import no.sitat.exchange.coded.PdfFonts.Face;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlainLinesTest {
  private static final double SIZE = 8;
  private static final double WIDTH = 120;

  private final PDDocument document = new PDDocument();
  private PdfFonts fonts;

  @BeforeEach
  void load() throws IOException {
    fonts = new PdfFonts(document);
  }

  @AfterEach
  void close() throws IOException {
    document.close();
  }

  private List<String> lines(String words) throws IOException {
    return new PlainLines(fonts, Face.NOTE, SIZE, WIDTH).of(words);
  }

  @Test
  void linesBreakAtSpacesAndWhereTheTextDoes() throws IOException {
    assertEquals(List.of("Kort notat", "", "og et til"), lines("Kort notat\n\nog et til"));
    var lines = lines("Vi savnet venner og familie hver eneste kveld, og det sa vi til hverandre.");
    assertTrue(lines.size() > 1);
    assertEquals(
        "Vi savnet venner og familie hver eneste kveld, og det sa vi til hverandre.",
        String.join(" ", lines));
    for (var line : lines) {
      assertTrue(fonts.width(line, Face.NOTE, SIZE) <= WIDTH, line);
    }
  }

  @Test
  void wordsWithoutSpacesAreBrokenBetweenCharactersInTimeThatGrowsWithTheirNumber() {
    var words = "a😀e\u0301".repeat(25_000);
    var lines = assertTimeout(Duration.ofSeconds(5), () -> lines(words));
    assertEquals(words, String.join("", lines));
    for (var line : lines) {
      assertTrue(
          !Character.isLowSurrogate(line.charAt(0))
              && !Character.isHighSurrogate(line.charAt(line.length() - 1))
              && line.charAt(0) != '\u0301');
    }
  }
}
