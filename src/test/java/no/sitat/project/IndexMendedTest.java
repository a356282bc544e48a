package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.intake.Progress;
import no.sitat.search.Searcher;
import no.sitat.search.hits.SearchOptions;
import no.sitat.search.query.reading.QueryReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that cannot be what the project needs is made anew when the project is opened, and
/// nobody has to ask for it.
class IndexMendedTest {
  private static final int MOST_LEAVES = 12;

  @TempDir private Path home;
  private Path folder = Path.of("");

  @BeforeEach
  void make() throws IOException {
    folder = home.resolve("p");
    try (var project = Sample.project(folder)) {
      project.awaitIndex();
    }
    copy(folder.resolve("index"), home.resolve("whole"));
  }

  private void restore() throws IOException {
    replaceIndex(home.resolve("whole"));
  }

  private void replaceIndex(Path other) throws IOException {
    remove(folder.resolve("index"));
    copy(other, folder.resolve("index"));
  }

  private static int hits(Project project, String words) {
    var study = project.study();
    var found =
        new Searcher(project.index())
            .search(study, QueryReader.query(words, study), SearchOptions.DEFAULT);
    assertEquals(0, found.pending());
    return found.totals().hits();
  }

  private void assertWhole(String after) {
    try (var project = Project.open(folder)) {
      project.awaitIndex();
      assertEquals(Set.of(1, 2, 3, 4), project.index().documentVersions().keySet(), after);
      assertEquals(project.revision(), project.index().revision(), after);
      assertEquals(6, hits(project, "venner"), after);
      assertEquals(6, hits(project, "\"fint hus\""), after);
      assertEquals(1, hits(project, "flyttet"), after);
      assertEquals(List.of(), project.verify(), after);
    }
  }

  private Path lucene() {
    return folder.resolve("index/lucene");
  }

  @Test
  void anIndexByOlderRules() throws IOException {
    try (var directory = FSDirectory.open(lucene());
        var writer = new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false))) {
      var data = new HashMap<String, String>();
      try (var reader = DirectoryReader.open(directory)) {
        data.putAll(reader.getIndexCommit().getUserData());
      }
      assertTrue(data.containsKey("format"));
      data.put("format", "1");
      writer.deleteAll();
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
    assertWhole("an older format");
  }

  @Test
  void anIndexThatHasLostAFile() throws IOException {
    for (var name : files()) {
      restore();
      Files.delete(lucene().resolve(name));
      assertWhole(name + " lost");
    }
  }

  @Test
  void anIndexOfWhichAFileIsCutShort() throws IOException {
    for (var name : files()) {
      restore();
      var file = lucene().resolve(name);
      var bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      assertWhole(name + " cut to its half");
    }
  }

  /// All files of an index but its lock.
  private List<String> files() throws IOException {
    try (var files = Files.list(lucene())) {
      var names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("write.lock"))
              .sorted()
              .toList();
      assertTrue(names.size() > 1, names.toString());
      return names;
    }
  }

  @Test
  void theIndexOfAnotherProject() throws IOException {
    var other = home.resolve("other");
    try (var project = Project.create(other, Sample.settings())) {
      var documents = Sample.documents();
      project.importDocuments(
          List.of(documents.get(3), documents.get(1)), project.coder("Ola"), Progress.none());
      for (int i = 0; i < 9; i++) {
        project.coder("Ola " + i);
      }
      project.awaitIndex();
      assertFalse(project.index().documentVersions().isEmpty());
    }
    replaceIndex(other.resolve("index"));
    assertWhole("another project's index");
  }

  @Test
  void aDocumentCorrectedTwoHundredTimesLeavesFewLeaves() {
    try (var project = Project.open(folder)) {
      var by = project.coder("Kari");
      for (int version = 1; version <= 200; version++) {
        var word = version % 2 == 1 ? "pent" : "fint";
        var change = new Replacement(54, 58, word);
        project.corrections().correct(Correction.of(1, version, change), by);
        project.awaitIndex();
        int leaves = project.index().snapshot().leaves().size();
        assertTrue(leaves <= MOST_LEAVES, leaves + " leaves after " + version + " corrections");
      }
      assertEquals(6, hits(project, "\"fint hus\""));
      assertEquals(0, hits(project, "\"pent hus\""));
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
