package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.transcript.TranscriptReader;
import no.sitat.exchange.transcript.TurnRule;
import no.sitat.project.intake.Progress;
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
      var report = project.importDocuments(incoming, kari, Progress.none());
      assertEquals(648, report.rows());
      project.awaitIndex();
      assertEquals(List.of(), project.verify());
      assertEquals(1, project.revision());
      project.undo(kari);
      assertEquals(0, project.study().corpus().size());
      project.redo(kari);
      assertEquals(648, project.study().corpus().size());
    }
    try (var project = Project.open(folder)) {
      int turns =
          project.study().corpus().documents().stream().mapToInt(d -> d.turns().size()).sum();
      assertEquals(185_847, turns);
    }
  }
}
