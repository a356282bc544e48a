package no.sitat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

class ShortenedTest {
  @Test
  void whatIsShortEnoughStaysAsItIs() {
    assertEquals("venner", Shortened.to("venner", 6));
    assertEquals("venner", Shortened.marked("venner", 6));
    assertEquals("", Shortened.to("venner", 0));
  }

  @Test
  void theSignCountsInTheLength() {
    assertEquals("venne", Shortened.to("venner", 5));
    assertEquals("venn…", Shortened.marked("venner", 5));
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertEquals("a", Shortened.to("a😀b", 2));
    assertEquals("a😀", Shortened.to("a😀b", 3));
    assertEquals("a…", Shortened.marked("a😀b", 3));
    assertEquals("a", Shortened.to("ae\u0301b", 2));
    assertEquals("a", Shortened.to("a👩‍👩‍👧b", 6));
    assertEquals("a", Shortened.to("a\r\nb", 2));
  }

  @Test
  void aCharacterWithoutEndIsCutBetweenItsMarks() {
    assertEquals(100, Shortened.to("e" + "\u0301".repeat(1000), 100).length());
  }

  @Test
  void whateverTheTextNoHalfOfAPairIsLeft() {
    var random = new Random(Seed.of(ShortenedTest.class, 11));
    var pieces = List.of("a", "ø", "😀", "\u0301", "\r", "\n", "\u200d", "🇳🇴");
    for (int round = 0; round < 2000; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      int most = 1 + random.nextInt(50);
      for (var cut :
          List.of(Shortened.to(text.toString(), most), Shortened.marked(text.toString(), most))) {
        assertTrue(cut.length() <= most);
        boolean isHalf = !cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1));
        assertTrue(!isHalf && !cut.matches("(?s).*[\\ud800-\\udbff]…"));
      }
    }
  }
}
