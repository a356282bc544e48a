package no.sitat.project.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import no.sitat.codebook.LocalText;
import no.sitat.project.disk.WholeFile;

/// The plan for backups, and how the last went: the file `backups.properties` of a project's
/// folder.
///
/// It tells of this machine, so it is no part of the database, of history or of a backup.
///
/// @param taken the last that was taken
/// @param failed the last that failed, if it came after that
public record BackupDiary(BackupPlan plan, Optional<Taken> taken, Optional<Failed> failed) {
  private static final String FILE = "backups.properties";

  /// @param bytes of the file
  /// @param millis how long it took, with the proof
  public record Taken(Instant at, Path file, long bytes, long millis) {}

  /// @param why in a sentence
  public record Failed(Instant at, LocalText why) {}

  /// Nothing is planned where there is no file, or none that can be read.
  ///
  /// @param project the project's folder
  static BackupDiary in(Path project) {
    var file = project.resolve(FILE);
    var read = new Properties();
    if (Files.isRegularFile(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        read.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        return new BackupDiary(BackupPlan.NONE, Optional.empty(), Optional.empty());
      }
    }
    return new BackupDiary(plan(read), taken(read), failed(read));
  }

  private static BackupPlan plan(Properties read) {
    return new BackupPlan(
        (int) number(read, "hours", 0),
        path(read, "folder"),
        (int) Math.max(1, number(read, "keep", BackupPlan.NONE.keep())));
  }

  private static Optional<Taken> taken(Properties read) {
    var file = path(read, "taken.file");
    return instant(read, "taken")
        .flatMap(at ->
            file.map(where ->
                new Taken(
                    at, where, number(read, "taken.bytes", 0), number(read, "taken.millis", 0))));
  }

  private static Optional<Failed> failed(Properties read) {
    return instant(read, "failed")
        .map(at ->
            new Failed(
                at,
                new LocalText(
                    read.getProperty("failed.nb", ""), read.getProperty("failed.en", ""))));
  }

  private static long number(Properties read, String key, long otherwise) {
    try {
      return Long.parseLong(read.getProperty(key, "").strip());
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }

  private static Optional<Path> path(Properties read, String key) {
    try {
      return Optional.ofNullable(read.getProperty(key))
          .filter(text -> !text.isBlank())
          .map(Path::of);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(Properties read, String key) {
    try {
      return Optional.ofNullable(read.getProperty(key)).map(Instant::parse);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Writes it down, and what was there is gone when it is written.
  void write(Path project) {
    var written = new Properties();
    written.setProperty("hours", Integer.toString(plan.hours()));
    written.setProperty("keep", Integer.toString(plan.keep()));
    plan.folder().ifPresent(folder -> written.setProperty("folder", folder.toString()));
    taken.ifPresent(last -> {
      written.setProperty("taken", last.at().toString());
      written.setProperty("taken.file", last.file().toString());
      written.setProperty("taken.bytes", Long.toString(last.bytes()));
      written.setProperty("taken.millis", Long.toString(last.millis()));
    });
    failed.ifPresent(last -> {
      written.setProperty("failed", last.at().toString());
      written.setProperty("failed.nb", last.why().nb());
      written.setProperty("failed.en", last.why().en());
    });
    try {
      WholeFile.write(project.resolve(FILE), out -> written.store(out, null));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write in " + project, e);
    }
  }
}
