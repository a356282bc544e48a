package no.sitat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

class TextDiffTest {
  private static final List<String> BITS =
      List.of(
          "hus",
          "båt",
          "ba\u030At",
          "øy",
          "venner",
          "vener",
          " ",
          " ",
          " ",
          "\n",
          ".",
          "é",
          "e",
          "\u0301",
          "👩‍👩‍👧",
          "👩",
          "\u200D",
          "🇳🇴",
          "🇳",
          "🏽",
          "👍",
          "\r\n",
          "\r",
          "я",
          "\u0327",
          "한",
          "a");

  private static List<Span> replaced(TextChange change) {
    return IntStream.range(0, change.size()).mapToObj(change::old).toList();
  }

  @Test
  void aTypoIsNarrowedToItsCharacters() {
    var change = TextDiff.between("Jeg savnet vener der.", "Jeg savnet venner der.");
    assertEquals(1, change.size());
    assertEquals(
        new Carried(Optional.of(new Span(11, 17)), Anchor.CHANGED), change.carry(new Span(11, 16)));
    assertEquals(
        new Carried(Optional.of(new Span(0, 10)), Anchor.KEPT), change.carry(new Span(0, 10)));
  }

  @Test
  void aWordThatBecomesLongerKeepsItsPlacesWhole() {
    var longer = TextDiff.between("et hu der", "et hus der");
    assertEquals(
        new Carried(Optional.of(new Span(0, 6)), Anchor.CHANGED), longer.carry(new Span(0, 5)));
    var before = TextDiff.between("et us der", "et hus der");
    assertEquals(
        new Carried(Optional.of(new Span(3, 6)), Anchor.CHANGED), before.carry(new Span(3, 5)));
  }

  @Test
  void aWordThatBecomesShorterKeepsItsPlacesWholeOnTheWayBack() {
    var back = TextDiff.between("to boker der", "to bok der").inverse();
    assertEquals(
        new Carried(Optional.of(new Span(3, 8)), Anchor.CHANGED), back.carry(new Span(3, 6)));
    var front = TextDiff.between("et hus der", "et us der").inverse();
    assertEquals(
        new Carried(Optional.of(new Span(3, 6)), Anchor.CHANGED), front.carry(new Span(3, 5)));
  }

  @Test
  void aNewWordBesideAPlaceStaysOutside() {
    var change = TextDiff.between("ikke venner der", "ikke gode venner der borte");
    assertEquals(
        new Carried(Optional.of(new Span(10, 20)), Anchor.MOVED), change.carry(new Span(5, 15)));
  }

  @Test
  void aMarkThatIsAddedReplacesItsLetter() {
    var change = TextDiff.between("en ide", "en ide\u0301");
    assertEquals(List.of(new Span(5, 6)), replaced(change));
    assertEquals(new Span(5, 7), change.replacement(0));
  }

  @Test
  void everyDifferenceFitsAndCutsNoCharacterInTwo() {
    var random = new Random(Seed.fresh(TextDiffTest.class));
    for (int round = 0; round < 10_000; round++) {
      var old = text(random, random.nextInt(40));
      var now = random.nextInt(5) == 0 ? text(random, random.nextInt(40)) : edited(random, old);
      var change = TextDiff.between(old, now);
      var where = "round " + round;
      assertTrue(change.fits(old, now), where);
      assertTrue(change.inverse().fits(now, old), where);
      for (int i = 0; i < change.size(); i++) {
        var before = change.old(i);
        var after = change.replacement(i);
        assertTrue(borders(old).containsAll(Set.of(before.start())), where);
        assertTrue(borders(old).containsAll(Set.of(before.end())), where);
        assertTrue(borders(now).containsAll(Set.of(after.start())), where);
        assertTrue(borders(now).containsAll(Set.of(after.end())), where);
      }
      assertEquals(borders(old), graphemes(old), where);
    }
  }

  private static String text(Random random, int bits) {
    return IntStream.range(0, bits)
        .mapToObj(_ -> BITS.get(random.nextInt(BITS.size())))
        .collect(Collectors.joining());
  }

  private static String edited(Random random, String old) {
    var now = new StringBuilder(old);
    for (int edits = random.nextInt(4); edits >= 0; edits--) {
      int at = random.nextInt(now.length() + 1);
      int to = Math.min(now.length(), at + random.nextInt(6));
      now.replace(at, to, random.nextBoolean() ? "" : text(random, random.nextInt(3)));
    }
    return now.toString();
  }

  private static Set<Integer> borders(String text) {
    var iterator = BreakIterator.getCharacterInstance(Locale.ROOT);
    iterator.setText(text);
    var borders = new HashSet<Integer>();
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      borders.add(at);
    }
    return borders;
  }

  private static Set<Integer> graphemes(String text) {
    var graphemes = Graphemes.of(text);
    return IntStream.rangeClosed(0, text.length())
        .filter(graphemes::isBorder)
        .boxed()
        .collect(Collectors.toSet());
  }

  @Test
  void longTextsAreComparedFastAlsoWhenNothingIsTheSame() {
    var random = new Random(Seed.of(TextDiffTest.class, 7));
    var old = words(random, 50_000, 4_000);
    var typos = old.replace("ord17 ", "ord17x ").replace("ord399 ", "");
    var other = words(random, 50_000, 30);
    TextDiff.between(old, typos);
    for (var now : List.of(typos, other, "x".repeat(300_000), old.substring(150_000) + old)) {
      long begin = System.nanoTime();
      assertTrue(TextDiff.between(old, now).fits(old, now));
      var took = Duration.ofNanos(System.nanoTime() - begin);
      System.out.println(
          "compared "
              + old.length()
              + " with "
              + now.length()
              + " units in "
              + took.toMillis()
              + " ms");
      assertTrue(took.toMillis() < 5_000, "took " + took);
    }
  }

  private static String words(Random random, int count, int vocabulary) {
    return IntStream.range(0, count)
        .mapToObj(_ -> "ord" + random.nextInt(vocabulary) + (random.nextInt(9) == 0 ? ".\n" : " "))
        .collect(Collectors.joining());
  }

  @Test
  void wordsThatWereMovedAreProposedWhereTheyStandNow() {
    var text = "Vi hadde et fint hus. Jeg savnet familien hver dag. Og maten.";
    var span = new Span(22, 51);
    var moved = "Jeg savnet familien hver dag. Vi hadde et fint hus. Og maten.";
    var found = Quote.of(text, span).in(moved).orElseThrow();
    assertEquals(new Span(0, 29), found.place());
    var reworded = "Og maten. Jeg savna visst familien min kvar dag. Vi hadde et fint hus.";
    assertEquals(
        "Jeg savna visst familien min kvar dag",
        reworded.substring(
            Quote.of(text, span).in(reworded).orElseThrow().place().start(),
            Quote.of(text, span).in(reworded).orElseThrow().place().end()));
    assertEquals(Optional.empty(), Quote.of(text, span).in("Noe helt annet ble sagt her."));
  }
}
