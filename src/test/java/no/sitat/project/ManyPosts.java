package no.sitat.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    return take(project, List.of(file), progress);
  }

  /// The same of several files in one intake.
  static Imports.Taken take(Project project, List<Path> paths, Progress progress) {
    var options = project.reading(ReadingOptions.DEFAULT);
    var files = new ArrayList<IntakeFile>();
    var posts = new ArrayList<PostFile>();
    try (var reader = new DocumentReader(options)) {
      for (var path : paths) {
        var reading = reader.look(SourceFile.of(path));
        reading.value().flatMap(LookedAt::posts).ifPresent(posts::add);
        var name = SourceFile.of(path).name();
        files.add(
            new IntakeFile(
                name, "", "table", "posts", true, reading.refusals(), reading.remarks()));
      }
      return project
          .imports()
          .take(
              new Intake(files, List.of(), List.of(), posts, List.of(), List.of(), Map.of()),
              project.coder("Kari"),
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
