package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Én, én, en",
    "IDÉ, idé, ide",
    "Blåbær, blåbær, blåbær",
    "ØL, øl, øl",
    "Ǿ, ǿ, ø",
    "Müller, müller, muller",
    "Göteborg, göteborg, goteborg",
    "i_grunnen, i_grunnen, i_grunnen",
    "n-, n-, n-",
    "#Oslo, #oslo, oslo",
    "ja*, ja*, ja",
    "don’t, don't, don't",
    "don´t, don't, don't",
    "ﬁnalen, finalen, finalen",
    "Oﬃzier, offizier, offizier",
    "ｆｕｌｌ, ｆｕｌｌ, full",
    "H₂O, h₂o, h2o",
    "Straße, straße, strasse",
    "ĐURIĆ, đurić, duric",
    "Čáŋŋit, čáŋŋit, cannit",
    "IĞDIR, iğdir, igdir",
    "ığdır, iğdir, igdir",
    "İSTANBUL, istanbul, istanbul",
    "Łódź, łódź, lodz",
    "*, *, *"
  })
  void exactIsLowerCaseAndFoldedDropsAccentsOnly(String word, String exact, String folded) {
    assertEquals(exact, Folding.exact(word));
    assertEquals(folded, Folding.folded(word));
  }

  @Test
  void composedAndDecomposedAreTheSame() {
    assertEquals("blå", Folding.exact("Bla\u030A"));
    assertEquals("blå", Folding.folded("BLA\u030A"));
    assertEquals("ide", Folding.folded("ide\u0301"));
  }

  @Test
  void whatNobodySeesIsNoPartOfAWord() {
    assertEquals("velferd", Folding.exact("vel\u00ADferd"));
    assertEquals("velferd", Folding.exact("vel\u2060ferd"));
    assertEquals("velferd", Folding.exact("\uFEFFvelferd"));
  }

  @Test
  void theAlphabetHasThreeLettersAfterZ() {
    var words =
        List.of("ål", "zebra", "Ære", "øl", "and", "Ärlig", "ånd", "10", "Østen", "én", "en");
    assertEquals(
        List.of("10", "and", "en", "én", "zebra", "Ære", "Ärlig", "øl", "Østen", "ål", "ånd"),
        words.stream().sorted(new NorwegianOrder()).toList());
  }
}
