package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.corpus.DocumentKind;
import no.sitat.search.SmallStudy.Said;
import no.sitat.search.match.SearchStopped;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Queries that compare words with each other, also far apart.
class CapturedWordsTest {
  private static final int WORDS = 6_000;

  @TempDir private Path folder;

  private SmallStudy said(String words) {
    return new SmallStudy()
        .respondents(1)
        .document(1, DocumentKind.INTERVIEW, "nb", List.of(new Said("R1", words)));
  }

  private int hits(SmallStudy small, String query, Watch watch) {
    return small.hits(query, folder, watch);
  }

  private int hits(SmallStudy small, String query) {
    return hits(small, query, Watch.patient());
  }

  private static String numbered(String first, String last) {
    return first
        + IntStream.range(0, WORDS)
            .mapToObj(i -> " x" + Integer.toString(i, 36))
            .collect(Collectors.joining())
        + " "
        + last;
  }

  @Test
  void twoWordsOfALongTurnAreComparedHoweverFarApartTheyAre() {
    var same = said(numbered("aldri", "aldri"));
    assertEquals(1, hits(same, "A:[word=\"aldri\"] []* B:[word=\"aldri\"] :: A.word = B.word"));
    var two = said(numbered("aldri", "alltid"));
    assertEquals(1, hits(two, "A:[word=\"aldri\"] []* B:[word=\"alltid\"] :: A.word != B.word"));
    assertEquals(0, hits(two, "A:[word=\"aldri\"] []* B:[word=\"alltid\"] :: A.word = B.word"));
    assertEquals(0, hits(two, "A:[word=\"aldri\"] [] []* []* B:[word=\"x0\"] :: A.word = B.word"));
  }

  @Test
  void allPairsOfALongTurnEndWithAnAnswerOrWithTheWatch() {
    var long6000 = said(numbered("aldri", "aldri"));
    assertThrows(
        SearchStopped.class,
        () -> hits(long6000, "A:[] []* B:[] :: A.word = B.word", Watch.of(1_000)));
  }

  @Test
  void pairsOfTheSameWordAreAsManyAsATwinCounts() {
    var random = new Random(Seed.fresh(CapturedWordsTest.class));
    for (int round = 0; round < 20; round++) {
      var words =
          IntStream.range(0, 40).mapToObj(_ -> "abcdefg".charAt(random.nextInt(7)) + "a").toList();
      int expected = 0;
      int apart = 0;
      for (int from = 0; from < words.size(); from++) {
        for (int to = from + 1; to < words.size(); to++) {
          boolean same = words.get(from).equals(words.get(to));
          expected += same ? 1 : 0;
          apart += !same && to - from <= 4 ? 1 : 0;
        }
      }
      var small = said(String.join(" ", words));
      assertEquals(expected, hits(small, "A:[] []* B:[] :: A.word = B.word"), "round " + round);
      assertEquals(
          apart, hits(small, "A:[] ([] | []{2}){0,3} B:[] :: A.word != B.word") - beyond(words));
    }
  }

  /// Two choices of up to two words, three times: up to six words stand between.
  private static int beyond(List<String> words) {
    int beyond = 0;
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 5; to <= Math.min(from + 7, words.size() - 1); to++) {
        beyond += words.get(from).equals(words.get(to)) ? 0 : 1;
      }
    }
    return beyond;
  }
}
