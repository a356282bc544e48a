package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import no.sitat.corpus.DocumentKind;
import no.sitat.search.SmallStudy.Said;
import no.sitat.search.hits.MatchedForm;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.match.Watch;
import no.sitat.search.query.reading.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCountsTest {
  private final SmallStudy small =
      new SmallStudy()
          .respondents(2)
          .variable("sex", "woman", "man")
          .document(
              1,
              DocumentKind.INTERVIEW,
              "nb",
              List.of(
                  new Said("I", "Har du venner?"),
                  new Said("R1", "Ja, venner har jeg. Ja!"),
                  new Said("R2", "Nei, jeg har ikke venner.")));

  @Test
  void theWordsBesideHitsAreCountedWithinTheirTurn(@TempDir Path folder) {
    try (var index = indexed(folder)) {
      var study = small.study();
      var query = QueryReader.query("\"venner\"", study);
      var found = new Searcher(index).search(study, query, SearchOptions.DEFAULT).neighbours(2);
      assertEquals(
          List.of(
              new MatchedForm("har", 2),
              new MatchedForm("ikke", 1),
              new MatchedForm("ja", 1),
              new MatchedForm("jeg", 1)),
          found.commonest(10));
      assertEquals(5, found.words());
    }
  }

  @Test
  void theWordsOfSomePeopleAreCountedWithoutCapitals(@TempDir Path folder) {
    try (var index = indexed(folder)) {
      var study = small.study();
      var searcher = new Searcher(index);
      var women =
          searcher
              .select(study, QueryReader.query("sex=woman", study), Watch.patient())
              .orElseThrow();
      var found = searcher.words(study, women);
      assertEquals(
          List.of(new MatchedForm("ja", 2), new MatchedForm("har", 1)), found.commonest(2));
      assertEquals(5, found.words());
      assertEquals(4, found.forms());
    }
  }

  private SearchIndex indexed(Path folder) {
    var index = SearchIndex.open(folder);
    index.index(small.indexed());
    index.commit(1);
    return index;
  }
}
