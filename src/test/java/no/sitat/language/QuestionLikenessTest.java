package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import no.sitat.language.QuestionLikeness.Bag;
import org.junit.jupiter.api.Test;

/// How like two questions are by their words.
class QuestionLikenessTest {
  private static final String[] ASKED = {
    "Hvordan var det?", "Hvordan var det sosialt?", "Hva tenkte du om det?", "Hva gjorde du?"
  };

  private static double of(String one, String other) {
    return new QuestionLikeness(Stream.of(ASKED).map(Bag::of)).of(Bag.of(one), Bag.of(other));
  }

  @Test
  void theSameWordsAreWhollyAlikeAndOthersNotAtAll() {
    assertEquals(1, of("Hvordan var det sosialt?", "hvordan var det SOSIALT"), 1e-12);
    assertEquals(0, of("Hvordan var det sosialt?", "Fikk dere venner?"));
    assertEquals(0, of("…", "Fikk dere venner?"));
  }

  @Test
  void inflectedFormsAndNynorskAreTheSameWords() {
    assertEquals(1, of("Fikk du venner?", "Fekk du vener?"), 1e-12);
  }

  @Test
  void aRareWordInCommonWeighsMoreThanCommonOnes() {
    assertTrue(
        of("Hvordan var det sosialt?", "Og sosialt?") > of("Hvordan gikk det?", "Var det alt?"),
        "sosialt is rarer than det");
  }
}
