package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.TranscriptReader;
import no.sitat.exchange.TurnRule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dialect interviews, when they lie beside the project; skipped elsewhere.
class RealInterviewsTest {
  private static final Path NDC = Path.of("../shared/data/interviews/ndc-norwegian");

  @TempDir private Path home;

  static List<IncomingDocument> ndc() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(NDC), "needs " + NDC);
    var reader =
        new TranscriptReader(TurnRule.FIRST_WORD, Optional.of(Pattern.compile("[a-z]{2,3}")));
    var incoming = new ArrayList<IncomingDocument>();
    try (var files = Files.list(NDC)) {
      for (var file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        var name = String.valueOf(file.getFileName());
        incoming.add(
            new IncomingDocument(
                name,
                name.replace(".txt", ""),
                "",
                DocumentKind.INTERVIEW,
                "nb",
                reader.read(Files.readString(file))));
      }
    }
    return incoming;
  }

  @Test
  void sixHundredInterviewsComeInAsOneEditAndGoAsOne() throws IOException {
    var incoming = ndc();
    var folder = home.resolve("p");
    try (var project = Project.create(folder, NewProject.named("Dialekter"))) {
      var kari = project.coder("Kari");
      long start = System.nanoTime();
      var report = project.importDocuments(incoming, kari, Progress.none());
      System.out.printf("import %.1f s%n", (System.nanoTime() - start) / 1e9);
      assertEquals(648, report.rows());
      project.awaitIndex();
      System.out.printf("indexed %.1f s%n", (System.nanoTime() - start) / 1e9);
      assertEquals(java.util.List.of(), project.verify());
      System.out.printf("verified %.1f s%n", (System.nanoTime() - start) / 1e9);
      assertEquals(1, project.revision());
      start = System.nanoTime();
      project.undo(kari);
      System.out.printf("undo %.1f s%n", (System.nanoTime() - start) / 1e9);
      assertEquals(0, project.study().corpus().size());
      start = System.nanoTime();
      project.redo(kari);
      System.out.printf("redo %.1f s%n", (System.nanoTime() - start) / 1e9);
      assertEquals(648, project.study().corpus().size());
    }
    long start = System.nanoTime();
    try (var project = Project.open(folder)) {
      System.out.printf("open %.1f s%n", (System.nanoTime() - start) / 1e9);
      int turns =
          project.study().corpus().documents().stream().mapToInt(d -> d.turns().size()).sum();
      int words = project.study().corpus().documents().stream().mapToInt(d -> d.words()).sum();
      System.out.println(turns + " turns, " + words + " words");
      assertTrue(turns > 180_000, () -> turns + " turns");
    }
    System.out.println(Files.size(folder.resolve("project.mv.db")) / 1_000_000 + " MB");
  }
}
