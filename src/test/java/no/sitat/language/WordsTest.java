package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final long SEED = Seed.of(WordsTest.class, 20260101L);

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Ja, det er jo det.                → Ja|det|er|jo|det
          s- sp- spurt i_grunnen for_tida   → s-|sp-|spurt|i_grunnen|for_tida
          _latter_ # ja ## * mm             → _latter_|ja|mm
          ja* *ja ve| og **ikke** *nei*     → ja*|*ja|ve||og|ikke|nei
          I don't know, can't. cannot gonna → I|don't|know|can't|cannot|gonna
          Karis sa: «d'accord», l'amour     → Karis|sa|d'accord|l'amour
          Kari's hus, Lars’ bil             → Kari's|hus|Lars|bil
          rød-hvit rom- og NRK-en NRK -en   → rød-hvit|rom-|og|NRK-en|NRK|-en
          -Ja, sa han – og gikk -- hjem     → Ja|sa|han|og|gikk|hjem
          kl. 12.30 den 17. mai, bl.a. der  → kl|12.30|den|17|mai|bl.a|der
          1 234,5 og 10.000,- er 50% av 3,5 → 1|234,5|og|10.000|er|50|av|3,5
          10.000,-                          → 10.000
          Hei.Jeg heter St.meld og vg.no    → Hei|Jeg|heter|St.meld|og|vg.no
          han/hun, tur/retur                → han|hun|tur|retur
          @ola #oslo 😀😀 hei👨‍👩‍👧 :D ;)       → @ola|#oslo|hei
          http://vg.no/a-b?c=d, www.Vg.no!  → http://vg.no/a-b?c=d|www.Vg.no
          Så...da …og <b>fet</b>            → Så|da|og|b|fet|b
          """)
  void wordsAreCutAsNorwegianWritesThem(String text, String words) {
    var expected = words.replace("ve||", "ve&|").split("\\|");
    assertEquals(
        List.of(expected).stream().map(word -> word.replace("ve&", "ve|")).toList(), words(text));
  }

  @Test
  void aDecomposedLetterStaysInItsWord() {
    assertEquals(List.of("bla\u030Aba\u0308r", "e\u0301n"), words("bla\u030Aba\u0308r e\u0301n"));
  }

  @Test
  void offsetsCountInUtf16UnitsAlsoAfterEmoji() {
    var text = "😀 ja 👨‍👩‍👧 nei";
    var found = Words.of(text);
    assertEquals(new Span(3, 5), found.span(0));
    assertEquals(text.indexOf("nei"), found.start(1));
  }

  @Test
  void onlyTheWordsOfTheTurnsAreWordsAndAWordIsCutAtTheEdge() {
    var text = "a01 ja da\nint:neivel\n";
    var found = Words.in(text, List.of(new Span(4, 9), new Span(14, 17), new Span(17, 20)));
    assertEquals(List.of("ja", "da", "nei", "vel"), words(text, found));
    assertEquals(2, found.before(10));
    assertEquals(1, found.count(new Span(14, 17)));
  }

  @Test
  void wordsNeverOverlapNorHoldASpaceWhateverTheText() {
    var random = new Random(SEED);
    var alphabet = "ab Åøe\u0301.,-_'’*|:\n\t@#/\"«»0 19\u00A0<>&%…😀é\u200D(";
    for (int round = 0; round < 20_000; round++) {
      var text = new StringBuilder();
      int length = random.nextInt(30);
      for (int at = 0; at < length; at++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    var shown = text.chars().mapToObj(Integer::toHexString).toList().toString();
    var found = Words.of(text);
    int last = 0;
    for (int word = 0; word < found.size(); word++) {
      assertTrue(found.start(word) >= last && found.end(word) > found.start(word), shown);
      var form = text.substring(found.start(word), found.end(word));
      assertTrue(form.chars().anyMatch(Character::isLetterOrDigit), shown);
      assertTrue(form.chars().noneMatch(unit -> unit == ' ' || unit == '\n'), shown);
      last = found.end(word);
    }
    for (int at = 0; at < text.length(); at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int index = found.before(at + 1) - 1;
        assertTrue(isFaceAt(text, at) || (index >= 0 && found.end(index) > at), shown);
      }
    }
  }

  private static boolean isFaceAt(String text, int at) {
    return text.substring(Math.max(0, at - 3), at).indexOf(':') >= 0;
  }

  private static List<String> words(String text) {
    return words(text, Words.of(text));
  }

  private static List<String> words(String text, Words found) {
    var words = new ArrayList<String>();
    for (int word = 0; word < found.size(); word++) {
      words.add(text.substring(found.start(word), found.end(word)));
    }
    return words;
  }
}
