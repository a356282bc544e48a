package no.sitat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.sitat.Seed;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is longer than people write is cut as it would have been, and in no more time.
class LongStretchTest {
  private static final long SEED = Seed.of(LongStretchTest.class, 20260601L);
  private static final int MEGABYTE = 1 << 20;
  private static final String SIGNS =
      "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~…–—«»“”’€£½\u200B\u2028\u202E\0";
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static List<String> words(String text) {
    var words = Words.of(text);
    var found = new ArrayList<String>();
    for (int word = 0; word < words.size(); word++) {
      found.add(text.substring(words.start(word), words.end(word)));
    }
    return found;
  }

  private static Units units(String text) {
    return Units.of(text, List.of(new Span(0, text.length())));
  }

  @Test
  void aMegabyteOfOneSignHasTheWordsBesideItAndNoOthers() {
    for (int at = 0; at < SIGNS.length(); at++) {
      char sign = SIGNS.charAt(at);
      var text = "ja " + String.valueOf(sign).repeat(MEGABYTE) + " nei";
      var units = assertTimeoutPreemptively(LONGEST, () -> units(text));
      int[] beside = {0, 2, text.length() - 3, text.length()};
      assertEquals(boxed(beside), boxed(units.words()), Integer.toHexString(sign));
    }
  }

  private static List<Integer> boxed(int[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/", "a+", "#a", "&#", "1/", "..a", "%20", "\\x", "@a", "x@y.", "🙂a"})
  void lettersAndSignsInTurnsAreCutInGoodTime(String part) {
    var text = part.repeat(300_000 / part.length());
    var units = assertTimeoutPreemptively(LONGEST, () -> units(text));
    int letters = 0;
    for (int at = 0; at < units.words().length; at += 2) {
      for (int unit = units.words()[at]; unit < units.words()[at + 1]; unit++) {
        letters += CharKinds.isLetterOrDigit(text, unit) ? 1 : 0;
      }
    }
    assertEquals(text.chars().filter(Character::isLetterOrDigit).count(), letters, part);
  }

  /// The short run goes to the lexer whole.
  @Test
  void wordsAroundALongRunOfSignsAreThoseAroundAShortOne() {
    var random = new Random(SEED);
    for (int round = 0; round < 3_000; round++) {
      int times = 16 + random.nextInt(8);
      var before = glued(random);
      var after = glued(random);
      var run = signs(random, random.nextInt(4));
      var little = before + run.repeat(times) + after;
      var much = before + run.repeat(40 * times) + after;
      assertEquals(words(little), words(much), before + run + after);
    }
  }

  /// Some words, the last or first of which touches the run.
  private static String glued(Random random) {
    var some =
        List.of("ja", "Nei.", "(ok)", "3,5", "n-", "vg.no", "ikke ", " det er", "", "«å»", "hei!");
    return some.get(random.nextInt(some.size()));
  }

  private static String signs(Random random, int more) {
    var run = new StringBuilder();
    for (int i = 0; i <= more; i++) {
      run.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return run.toString();
  }

  @Test
  void wordsWithSignsBetweenAreTheSameHoweverManyStandWithoutASpace() {
    var random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      var between = List.of("/", "…", "–", "|", ", ".strip(), "+", ";").get(random.nextInt(7));
      var expected = new ArrayList<String>();
      for (int i = 0; i < 200; i++) {
        expected.add(word(random));
      }
      assertEquals(expected, words(String.join(between, expected)), between);
    }
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int i = 0; i <= 3 + random.nextInt(9); i++) {
      word.append("abdefghiklmnoprstuvyæøå".charAt(random.nextInt(23)));
    }
    return word.toString();
  }

  @Test
  void aLongAddressIsOneWordAndSoIsALongWord() {
    var address = "https://vg.no/" + "sak/2026-11_ja%20nei&x=1/".repeat(60) + "slutt";
    assertEquals(List.of("Se", address, "her"), words("Se " + address + " her"));
    var word = "å".repeat(10_000);
    assertEquals(List.of("Se", word, "her"), words("Se " + word + " her"));
  }

  @Test
  void aSentenceEndsAfterALineOfSigns() {
    var text = "Ja.\n\n" + "=".repeat(5_000) + "\n\nNei da.";
    var sentences = Sentences.of(text);
    assertEquals("Ja.", text.substring(sentences.getFirst().start(), sentences.getFirst().end()));
    assertEquals("Nei da.", text.substring(sentences.getLast().start(), sentences.getLast().end()));
  }
}
