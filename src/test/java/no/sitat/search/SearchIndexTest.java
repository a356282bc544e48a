package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sitat.corpus.DocumentKind;
import no.sitat.search.SmallStudy.Said;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.IndexedVersion;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.query.reading.QueryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  @TempDir private Path folder;

  @Test
  void aNewIndexIsEmptyAtRevisionZero() {
    try (var index = SearchIndex.open(folder)) {
      assertEquals(0, index.revision());
      assertEquals(Map.of(), index.documentVersions());
    }
  }

  @Test
  void aClosedIndexRefusesInsteadOfLookingForASnapshotForEver() {
    var index = SearchIndex.open(folder);
    index.close();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThrows(IllegalStateException.class, index::documentVersions));
  }

  @Test
  void whatWasCommittedIsThereAfterAReopeningAndTheRestIsNot() {
    var small = two();
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed().subList(0, 1));
      index.commit(7);
      index.index(small.indexed().subList(1, 2));
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(7, index.revision());
      var document = small.indexed().getFirst().document();
      var expected = new IndexedVersion(1, document.sha256(), 4);
      assertEquals(Map.of(1, expected), index.documentVersions());
      assertEquals(1, count(index, small, "hus"));
      index.index(small.indexed());
      index.commit(8);
      assertEquals(2, count(index, small, "hus"));
    }
  }

  @Test
  void aDocumentIndexedAgainTakesTheOldOnesPlaceAndARemovedOneIsGone() {
    var small = two();
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(1);
      small.document(1, DocumentKind.INTERVIEW, "nb", List.of(new Said("R1", "hytte hytte")));
      index.index(small.indexed().subList(0, 1));
      index.remove(List.of(2, 99));
      small.without(2);
      index.commit(2);
      assertEquals(0, count(index, small, "hus"));
      assertEquals(2, count(index, small, "hytte"));
      assertEquals(2, index.documentVersions().getOrDefault(1, none()).number());
      index.clear();
      index.commit(3);
      assertEquals(Map.of(), index.documentVersions());
    }
  }

  private static IndexedVersion none() {
    return new IndexedVersion(0, "", 0);
  }

  @Test
  void whatTheIndexDoesNotHaveYetIsNamedAsPending() {
    var small = two();
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(1);
      small.document(1, DocumentKind.INTERVIEW, "nb", List.of(new Said("R1", "hus")));
      var study = small.study();
      var query = QueryReader.query("hus", study);
      var result = new Searcher(index).search(study, query, SearchOptions.DEFAULT);
      assertEquals(1, result.pending());
      assertEquals(1, result.totals().hits());
    }
  }

  @Test
  void aDamagedIndexIsEmptiedForItIsDerived() throws IOException {
    var small = two();
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(5);
    }
    try (var files = Files.list(folder.resolve("lucene"))) {
      for (var file : files.filter(each -> each.toString().contains("segments_")).toList()) {
        Files.writeString(file, "nonsense");
      }
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(0, index.revision());
      index.index(small.indexed());
      index.commit(6);
      assertEquals(2, count(index, small, "hus"));
    }
  }

  @Test
  void anIndexThatLostItsLexiconIsEmptied() throws IOException {
    try (var index = SearchIndex.open(folder)) {
      index.index(two().indexed());
      index.commit(5);
    }
    Files.delete(folder.resolve("lexicon.txt"));
    try (var index = SearchIndex.open(folder)) {
      assertEquals(0, index.revision());
    }
  }

  @Test
  void formsWrittenAfterTheLastCommitAreForgotten() throws IOException {
    var small = two();
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(5);
    }
    var lexicon = folder.resolve("lexicon.txt");
    Files.writeString(lexicon, Files.readString(lexicon) + "halv");
    try (var index = SearchIndex.open(folder)) {
      assertEquals(5, index.revision());
      small.document(3, DocumentKind.INTERVIEW, "nb", List.of(new Said("R1", "helt ny")));
      index.index(small.indexed());
      index.commit(6);
    }
    try (var index = SearchIndex.open(folder)) {
      assertEquals(1, count(index, small, "ny"));
      assertEquals(0, count(index, small, "halv*"));
    }
  }

  @Test
  void aFolderThatIsOpenElsewhereIsRefused() {
    try (var index = SearchIndex.open(folder)) {
      assertThrows(UncheckedIOException.class, () -> SearchIndex.open(folder));
      assertEquals(0, index.revision());
    }
  }

  @Test
  void searchesGoOnWhileTheIndexChanges() {
    var small = two();
    var study = small.study();
    var done = new AtomicBoolean();
    try (var index = SearchIndex.open(folder)) {
      index.index(small.indexed());
      index.commit(1);
      var searching =
          CompletableFuture.runAsync(() -> {
            while (!done.get()) {
              var query = QueryReader.query("hus", study);
              var result = new Searcher(index).search(study, query, SearchOptions.DEFAULT);
              assertEquals(2, result.totals().hits());
            }
          });
      for (int revision = 2; revision < 100; revision++) {
        index.index(small.indexed());
        index.commit(revision);
      }
      done.set(true);
      searching.join();
    }
  }

  @Test
  void noTextStandsInWhatIsPrinted() {
    assertFalse(two().indexed().toString().contains("hus"));
  }

  private static SmallStudy two() {
    return new SmallStudy()
        .respondents(1)
        .document(1, DocumentKind.INTERVIEW, "nb", List.of(new Said("R1", "et hus på fjellet")))
        .document(2, DocumentKind.POST, "nb", List.of(new Said("R1", "to hus")));
  }

  private static int count(SearchIndex index, SmallStudy small, String text) {
    var study = small.study();
    return new Searcher(index)
        .search(study, QueryReader.query(text, study), SearchOptions.DEFAULT)
        .totals()
        .hits();
  }
}
