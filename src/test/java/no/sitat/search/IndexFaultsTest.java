package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.Seed;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Turn;
import no.sitat.search.SmallStudy.Said;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.index.IndexedText;
import no.sitat.search.index.SearchIndex;
import no.sitat.search.query.reading.QueryReader;
import no.sitat.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damage, failures and crashes: what is found afterwards is what was said, or nothing.
class IndexFaultsTest {
  @TempDir private Path home;

  private static SmallStudy study(int documents) {
    var small = new SmallStudy().respondents(1);
    IntStream.rangeClosed(1, documents).forEach(id -> say(small, id, "et hus på fjellet"));
    return small;
  }

  private static void say(SmallStudy small, int id, String words) {
    small.document(id, DocumentKind.INTERVIEW, "nb", List.of(new Said("R1", words)));
  }

  /// The files of a folder that this process has open or mapped, as the system tells them.
  private static List<String> open(Path folder) throws IOException {
    var open = new ArrayList<String>();
    try (var handles = Files.list(Path.of("/proc/self/fd"))) {
      for (var handle : handles.toList()) {
        if (Files.isSymbolicLink(handle)) {
          open.add(Files.readSymbolicLink(handle).toString());
        }
      }
    }
    open.addAll(Files.readAllLines(Path.of("/proc/self/maps")));
    return open.stream().filter(each -> each.contains(folder.toString())).toList();
  }

  @Test
  void aDamagedIndexIsMadeAnewAndLeavesNoFileOpen() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "the system does not tell open files");
    var random = new Random(Seed.fresh(IndexFaultsTest.class));
    var small = study(20);
    for (int id = 21; id <= 40; id++) {
      say(small, id, newWords(0, id, 400, random));
    }
    for (int round = 0; round < 10; round++) {
      var folder = home.resolve("damaged" + round);
      try (var index = SearchIndex.open(folder)) {
        index.index(small.indexed());
        index.commit(7);
      }
      damage(folder, random);
      try (var index = SearchIndex.open(folder)) {
        assertEquals(0, index.revision(), "round " + round);
        var gone = open(folder).stream().filter(each -> each.contains("(deleted)")).toList();
        assertEquals(List.of(), gone, "round " + round);
        index.index(small.indexed());
        index.commit(8);
        assertEquals(20, hits(index, small, "hus"));
      }
      assertEquals(List.of(), open(folder), "round " + round);
    }
  }

  /// Turns one bit in the middle of the largest file: its ends, which are looked at first, are
  /// whole.
  private static void damage(Path folder, Random random) throws IOException {
    try (var files = Files.list(folder.resolve("lucene"))) {
      var largest = files.max((one, other) -> Long.compare(size(one), size(other))).orElseThrow();
      var bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2 + random.nextInt(200)] ^= (byte) (1 << random.nextInt(8));
      Files.write(largest, bytes);
    }
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  @Test
  void whenOneDocumentFailsTheOthersAreInBeforeThatIsTold() {
    var small = study(64);
    var texts = new ArrayList<IndexedText>(List.of(impossible()));
    texts.addAll(small.indexed());
    try (var index = SearchIndex.open(home.resolve("index"))) {
      for (int revision = 1; revision <= 5; revision++) {
        index.clear();
        assertThrows(IllegalStateException.class, () -> index.index(texts));
        index.commit(revision);
        assertEquals(64, index.documentVersions().size());
      }
    }
  }

  /// Its turn goes beyond its text.
  private static IndexedText impossible() {
    var made = study(1).indexed().getFirst();
    var found = made.document();
    var turn = found.turns().getFirst();
    var beyond =
        new Turn(1, new Span(0, 9_999), "R1", turn.role(), turn.respondent(), 4, turn.post());
    var document =
        new Document(
            99,
            new UUID(2, 99),
            "umulig",
            "",
            found.kind(),
            "nb",
            1,
            found.sha256(),
            found.length(),
            1,
            List.of(beyond));
    return new IndexedText(document, made.text());
  }

  @Test
  void whatIsGivenUpIsNotInTheNextCommit() {
    var small = study(3);
    try (var index = SearchIndex.open(home.resolve("index"))) {
      index.index(small.indexed().subList(0, 2));
      index.commit(1);
      index.remove(List.of(1));
      index.index(small.indexed().subList(2, 3));
      index.giveUp();
      index.commit(2);
      assertEquals(2, index.revision());
      assertEquals(Set.of(1, 2), index.documentVersions().keySet());
      index.index(small.indexed());
      index.commit(3);
      assertEquals(3, hits(index, small, "hus"));
    }
  }

  /// A commit while documents with new words are taken in, and a crash just after it.
  @Test
  void noCommitNamesAFormThatTheLexiconOnTheDiskDoesNotHave() throws IOException {
    var random = new Random(Seed.fresh(IndexFaultsTest.class));
    for (int round = 0; round < 12; round++) {
      var small = new SmallStudy().respondents(1);
      for (int id = 1; id <= 600; id++) {
        say(small, id, newWords(round, id, 2, random));
      }
      var folder = home.resolve("live" + round);
      var crashed = home.resolve("crashed" + round);
      try (var index = SearchIndex.open(folder)) {
        var done = new AtomicBoolean();
        var indexing =
            CompletableFuture.runAsync(() -> {
              index.index(small.indexed());
              done.set(true);
            });
        long revision = 0;
        while (!done.get() && revision < 1 + random.nextInt(8)) {
          index.commit(++revision);
        }
        copy(folder, crashed);
        indexing.join();
      }
      try (var index = SearchIndex.open(crashed)) {
        assertTrue(index.revision() > 0 || index.documentVersions().isEmpty());
        var others = new SmallStudy().respondents(1);
        say(others, 9_999, newWords(99, 99, 2_000, random));
        index.index(others.indexed());
        index.commit(100);
        assertSaid(index, small);
      }
    }
  }

  private static String newWords(int round, int id, int words, Random random) {
    return IntStream.range(0, words)
        .mapToObj(i -> "r%dd%di%dx%d".formatted(round, id, i, random.nextInt(1_000)))
        .collect(Collectors.joining(" "));
  }

  /// Every document that is in has its own words, by their numbers.
  private static void assertSaid(SearchIndex index, SmallStudy small) {
    var lexicon = index.lexicon();
    for (var text : small.indexed()) {
      var holding = index.snapshot().document(text.document().id());
      if (holding.isPresent()) {
        var words = holding.get().words();
        int at = holding.get().index();
        var found =
            IntStream.range(words.firstPlace(at), words.firstPlace(at + 1))
                .mapToObj(place -> lexicon.form(words.form(place)))
                .collect(Collectors.joining(" "));
        assertEquals(text.text().substring(4).strip(), found);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var there = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(there);
        } else if (!file.endsWith("write.lock")) {
          copyIfThere(file, there);
        }
      }
    }
  }

  /// What Lucene takes away meanwhile is of no commit.
  private static void copyIfThere(Path file, Path there) throws IOException {
    try {
      Files.copy(file, there);
    } catch (NoSuchFileException _) {
      Files.deleteIfExists(there);
    }
  }

  /// A search that began before a commit ends after others that began later.
  @Test
  void aSlowSearchOfAnOlderIndexPutsNoNewerAnswerOut() {
    var small = new SmallStudy().respondents(1);
    say(small, 1, "ja nei ".repeat(20_000));
    try (var index = SearchIndex.open(home.resolve("index"))) {
      index.index(small.indexed());
      index.commit(1);
      var searcher = new Searcher(index);
      var study = small.study();
      var slow = QueryReader.query("[]{1,400}", study);
      var searching =
          CompletableFuture.supplyAsync(
              () -> searcher.search(study, slow, SearchOptions.DEFAULT).totals().hits());
      while (index.revision() < 2) {
        pause();
        index.commit(2);
      }
      var quick = QueryReader.query("\"ja\"", study);
      var first = searcher.search(study, quick, SearchOptions.DEFAULT);
      assertTrue(searching.join() > 1_000_000);
      assertSame(first, searcher.search(study, quick, SearchOptions.DEFAULT));
    }
  }

  private static void pause() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int hits(SearchIndex index, SmallStudy small, String text) {
    var study = small.study();
    return new Searcher(index)
        .search(study, QueryReader.query(text, study), SearchOptions.DEFAULT)
        .totals()
        .hits();
  }
}
