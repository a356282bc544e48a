package no.sitat.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.sitat.coding.Coder;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.LookedAt;
import no.sitat.exchange.PostFile;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.intake.Intake;
import no.sitat.project.intake.IntakeFile;
import no.sitat.project.intake.Progress;

/// A made-up file of posts that is long, and the way it takes into a project.
final class ManyPosts {
  private ManyPosts() {}

  /// The same file for the same seed; two posts of three stand in threads.
  static Path file(Path folder, int posts, long seed) {
    var file = folder.resolve("mange.csv");
    var random = new Random(seed);
    try (var out = Files.newBufferedWriter(file)) {
      out.write("id,thread,parent,author,time,text\n");
      for (int i = 0; i < posts; i++) {
        int thread = random.nextInt(posts);
        out.write(
            "%d,%s,%s,konto%d,%d,Innlegg %d om å flytte hjem 🌊\n"
                .formatted(
                    i,
                    thread % 3 == 0 ? "" : "t" + thread / 6,
                    random.nextInt(4) == 0 ? random.nextInt(posts) : "",
                    random.nextInt(posts / 10),
                    1_500_000_000L + random.nextInt(100_000_000),
                    random.nextInt(posts)));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Imports.Taken take(Project project, Path file, Progress progress) {
    return take(project, file, project.coder("Kari"), progress);
  }

  private static Imports.Taken take(Project project, Path file, Coder by, Progress progress) {
    var options = project.reading(ReadingOptions.DEFAULT);
    try (var reader = new DocumentReader(options)) {
      var reading = reader.look(SourceFile.of(file));
      List<PostFile> posts = reading.value().flatMap(LookedAt::posts).stream().toList();
      var name = SourceFile.of(file).name();
      var of =
          new IntakeFile(name, "", "table", "posts", true, reading.refusals(), reading.remarks());
      return project
          .imports()
          .take(
              new Intake(List.of(of), List.of(), List.of(), posts, List.of(), List.of(), Map.of()),
              by,
              progress);
    }
  }

  /// All that a document is but its GUID.
  static List<String> told(Project project) {
    return project.study().corpus().documents().stream()
        .map(document ->
            String.join(
                " ",
                String.valueOf(document.id()),
                document.name(),
                document.title(),
                document.language(),
                document.sha256(),
                document.turns().toString()))
        .toList();
  }
}
