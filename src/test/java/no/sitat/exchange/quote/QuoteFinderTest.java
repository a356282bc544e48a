package no.sitat.exchange.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.exchange.quote.QuoteFinder.Found;
import no.sitat.exchange.quote.QuoteFinder.How;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
  private static final String TEXT =
      "I: Hvorfor flyttet dere?\nR: Vi ville «hjem»  til familien\u00A0– og til fjellet 😀.\n"
          + "Det var fint. Det var fint. Men vinteren var lang, mørk og full av regn det året.";

  @Test
  void wordsAreFoundAsTheyStand() {
    assertEquals("til fjellet 😀", found("til fjellet 😀", How.EXACT));
  }

  @Test
  void blanksQuotationMarksAndDashesDoNotMatter() {
    assertEquals(
        "«hjem»  til familien\u00A0– og til", found("“hjem” til familien - og\ntil", How.FOLDED));
  }

  @Test
  void aQuoteThatWasCutShortIsFoundByWhatIsLeft() {
    assertEquals(
        "Men vinteren var lang, mørk", found("Men vinteren var  lang, mørk…", How.SHORTENED));
  }

  @Test
  void aWordLeftOutOrMisspeltDoesNotHideAQuote() {
    assertEquals(
        "Men vinteren var lang, mørk og full av regn det året",
        found("men vinteren var lang mørk og ful av regn det året", How.LIKELY));
  }

  @Test
  void whatStandsTwiceIsNotGuessedUnlessItsPlaceIsNear() {
    var finder = new QuoteFinder(TEXT);
    assertEquals(new Found.Several(2), finder.find("Det var fint.", OptionalInt.empty()));
    var far = TEXT + " x".repeat(2_000) + "\nDet var fint. Ja.";
    int last = far.lastIndexOf("Det var fint.");
    var near = new QuoteFinder(far).find("Det var fint.", OptionalInt.of(last - 20));
    assertTrue(
        near instanceof Found.At(var place, var how) && place.start() == last && how == How.EXACT);
  }

  @Test
  void whatIsNotThereIsNowhere() {
    var finder = new QuoteFinder(TEXT);
    for (var quote :
        new String[] {"", " ", "ikke her", "alle andre ord enn de som står i teksten her"}) {
      assertEquals(new Found.Nowhere(), finder.find(quote, OptionalInt.empty()), quote);
    }
  }

  @Test
  void anyPartOfATextWithItsBlanksChangedIsFoundAgain() {
    var random = new Random(Seed.of(QuoteFinderTest.class, 91));
    var words = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      words.append("ord").append(i).append(random.nextInt(9) == 0 ? ",\n" : " ");
    }
    var text = words.toString();
    var finder = new QuoteFinder(text);
    for (int i = 0; i < 500; i++) {
      int from = text.indexOf("ord", random.nextInt(text.length() - 2_000));
      int to = from + 10 + random.nextInt(300);
      var quote =
          text.substring(from, to).replaceAll("\\s+", random.nextBoolean() ? "  " : "\u00A0\n");
      var found = finder.find(quote, OptionalInt.empty());
      assertTrue(
          found instanceof Found.At(var place, _) && place.start() == from,
          () -> from + ": " + found);
    }
  }

  private static String found(String quote, How how) {
    var found = new QuoteFinder(TEXT).find(quote, OptionalInt.empty());
    if (found instanceof Found.At(var place, var by)) {
      assertEquals(how, by);
      return TEXT.substring(place.start(), place.end());
    }
    return found.toString();
  }
}
