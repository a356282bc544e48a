package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.sitat.Golden;
import no.sitat.exchange.format.FileFormat;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.language.LanguageGuess;
import no.sitat.language.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Writes `docs/formats-read.md`: what becomes of every file of the material beside the project.
///
/// After a change of a reader: run this, look at what has changed, and `cp
/// target/golden/formats-read.md-changed docs/formats-read.md`.
@Tag("slow")
class FormatsReadTest {
  private static final Path PAGE = Path.of("docs", "formats-read.md");
  private static final List<String> FOLDERS = List.of("documents", "interviews", "posts");
  private static final long LONGEST_MILLIS = 10_000;
  private static final long LARGEST_KIB = 512 * 1024;

  private static final String HEAD =
      """
      # What becomes of which file

      Every file of the material this project is tried on, as `import` without options takes it. The page is written by
      `FormatsReadTest`, which fails when it is no longer true; what is read how is told in [What Sitat reads and writes](formats.md).
      *Turns* of posts are posts. Words are counted in turns.
      """;

  private String slowest = "";
  private long slowestMillis;

  @Test
  void everyFileIsReadOrRefusedAndThePageSaysHow() throws IOException {
    var page = new StringBuilder(HEAD);
    var sums = new TreeMap<String, Integer>();
    long peak = 0;
    try (var reader = new DocumentReader(ReadingOptions.DEFAULT)) {
      for (var folder : FOLDERS) {
        page.append("\n## ").append(folder).append("\n");
        page.append("| file | what it is | words | turns | speakers | language | |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (var file : files(folder)) {
          page.append(row(folder, file, reader, sums)).append('\n');
          peak = Math.max(peak, peakOfChildren());
        }
      }
    }
    System.out.println(
        "formats: %s; slowest %d ms (%s); reading process at most %d MiB"
            .formatted(sums, slowestMillis, slowest, peak / 1024));
    assertTrue(slowestMillis < LONGEST_MILLIS, slowest + " took " + slowestMillis + " ms");
    assertTrue(peak < LARGEST_KIB, "the reading process took " + peak + " KiB");
    Golden.assertSame(PAGE, page.toString());
  }

  private static List<Path> files(String folder) {
    return Material.files(folder, "").stream().filter(Files::isRegularFile).toList();
  }

  private String row(String folder, Path file, DocumentReader reader, Map<String, Integer> sums)
      throws IOException {
    var source = SourceFile.of(file);
    long start = System.nanoTime();
    var reading = reader.look(source);
    long millis = (System.nanoTime() - start) / 1_000_000;
    var name = Material.at(folder).relativize(file).toString().replace('|', '/');
    if (millis > slowestMillis) {
      slowestMillis = millis;
      slowest = name;
    }
    var format = FileFormat.of(source).called().en().replaceFirst("^an? ", "");
    sums.merge(reading.isRefused() ? "refused" : "read", 1, Integer::sum);
    return "| %s | %s | %s".formatted(name, format, told(reading));
  }

  private static String told(Reading<LookedAt> reading) {
    if (reading.isRefused()) {
      return "| | | | refused: " + reading.refusals().getFirst().text().en() + " |";
    }
    int words = 0;
    int turns = 0;
    Set<String> speakers = new HashSet<>();
    var languages = new TreeMap<String, Integer>();
    var looked = reading.value().orElseThrow();
    for (var document : looked.documents()) {
      var transcript = document.transcript();
      var spans = transcript.turns().stream().map(turn -> turn.span()).toList();
      words += Words.in(transcript.text(), spans).size();
      turns += spans.size();
      transcript.turns().stream()
          .map(turn -> turn.speaker())
          .filter(speaker -> !speaker.isEmpty())
          .forEach(speakers::add);
      languages.merge(LanguageGuess.of(transcript.text()), 1, Integer::sum);
    }
    var language = languages.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return "%d | %d | %d | %s | %s |"
        .formatted(words, turns, speakers.size(), language.getKey(), looked.marks().key());
  }

  /// The most memory that a process started from here has had, in KiB; 0 where nothing says.
  private static long peakOfChildren() throws IOException {
    long peak = 0;
    for (var child : ProcessHandle.current().children().toList()) {
      var status = Path.of("/proc", Long.toString(child.pid()), "status");
      if (Files.exists(status)) {
        for (var line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")));
          }
        }
      }
    }
    return peak;
  }
}
