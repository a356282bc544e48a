package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.sitat.corpus.DocumentKind;
import no.sitat.search.SmallStudy.Said;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.match.SearchStopped;
import no.sitat.search.match.Watch;
import no.sitat.search.query.reading.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searches that would take all memory or all day, on one turn of many words.
class SearchStoppedTest {
  private static final int WORDS = 60_000;

  private final SmallStudy small =
      new SmallStudy()
          .respondents(1)
          .document(
              1,
              DocumentKind.INTERVIEW,
              "nb",
              List.of(new Said("R1", "ja nei ".repeat(WORDS / 2))));

  @Test
  void moreHitsThanCanBeKeptAreRefusedAndNotCutShort(@TempDir Path folder) {
    var stopped = assertThrows(SearchStopped.class, () -> hits("[]{1,1000}", folder));
    assertTrue(stopped.messageEn().contains("20,000,000"), stopped.messageEn());
  }

  /// A machine may be set to write numbers otherwise.
  @Test
  void itIsSaidInEachLanguageAsThatLanguageWritesNumbers(@TempDir Path folder) {
    var usual = Locale.getDefault();
    try {
      for (var machine : List.of(Locale.of("nb", "NO"))) {
        Locale.setDefault(machine);
        var stopped = assertThrows(SearchStopped.class, () -> hits("[]{1,1000}", folder));
        assertTrue(stopped.messageEn().contains("than 20,000,000 places"), stopped.messageEn());
        assertTrue(
            stopped.messageNb().contains("enn 20\u00A0000\u00A0000 steder"), stopped.messageNb());
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void whatCanBeKeptIsCountedToTheLast(@TempDir Path folder) {
    assertEquals(WORDS, hits("[]", folder));
    assertEquals(WORDS + WORDS - 1, hits("[]{1,2}", folder));
    assertEquals(WORDS / 2 * 10 - 45, hits("\"ja\" []{0,19} \"nei\"", folder));
  }

  @Test
  void nobodyWaitsForASearchThatWasCancelled(@TempDir Path folder) {
    var watch = Watch.patient();
    watch.cancel();
    var stopped = assertThrows(SearchStopped.class, () -> hits("ja", folder, watch));
    assertEquals("The search was stopped.", stopped.messageEn());
  }

  @Test
  void aSearchEndsWhenItsTimeIsOver(@TempDir Path folder) {
    var stopped = assertThrows(SearchStopped.class, () -> hits("ja", folder, Watch.of(0)));
    assertTrue(stopped.messageEn().startsWith("The search took too long"), stopped.messageEn());
  }

  @Test
  void anExpressionThatWouldTryForeverElsewhereAnswersAtOnce(@TempDir Path folder) {
    assertEquals(0, hits("/(a+)+b/", folder));
    assertEquals(WORDS / 2, hits("/(j+a?)+/", folder));
  }

  @Test
  void sortingAndCountingTheFormsAndFacetsOfManyHitsEndWithTheWatchToo(@TempDir Path folder) {
    var study = small.study();
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(1);
      var searcher = new Searcher(index);
      var found =
          searcher.search(
              study, QueryReader.query("[]", study), SearchOptions.DEFAULT, Watch.patient());
      var over = Watch.of(0);
      assertThrows(SearchStopped.class, () -> found.facets(over));
      assertThrows(SearchStopped.class, () -> found.matchedForms(over));
      assertEquals(WORDS / 2, found.matchedForms(Watch.patient()).getFirst().hits());
      assertEquals(found.matchedForms(), found.matchedForms(over));
    }
  }

  private int hits(String query, Path folder) {
    return hits(query, folder, Watch.patient());
  }

  private int hits(String query, Path folder, Watch watch) {
    return small.hits(query, folder, watch);
  }
}
