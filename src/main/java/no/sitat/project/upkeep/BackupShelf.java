package no.sitat.project.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import no.sitat.project.disk.WholeFolder;

/// The folder in which a project's own backups lie, each called by the project and the moment.
///
/// Only files with such names are ever removed from it; others are nobody's here.
record BackupShelf(Path folder, String project) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss").withZone(ZoneId.systemDefault());
  private static final Duration FORGOTTEN = Duration.ofHours(6);

  Path next(Instant now) {
    return folder.resolve(project + "-" + MOMENT.format(now) + ".zip");
  }

  /// The newest first.
  List<Path> backups() throws IOException {
    var name = Pattern.compile(Pattern.quote(project) + "-\\d{4}-\\d\\d-\\d\\dT\\d{6}\\.zip");
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> name.matcher(String.valueOf(file.getFileName())).matches())
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .sorted(
              Comparator.comparing((Path file) -> String.valueOf(file.getFileName())).reversed())
          .toList();
    }
  }

  /// Removes all but the newest.
  void keep(int many) throws IOException {
    for (var file : backups().stream().skip(many).toList()) {
      Files.deleteIfExists(file);
    }
  }

  /// Removes what an end in the middle of a backup has left some time ago.
  void sweep(Instant now) throws IOException {
    try (var files = Files.list(folder)) {
      for (var left : files.filter(BackupShelf::isUnfinished).toList()) {
        if (Files.getLastModifiedTime(left).toInstant().isBefore(now.minus(FORGOTTEN))) {
          WholeFolder.remove(left);
        }
      }
    }
  }

  private static boolean isUnfinished(Path file) {
    return String.valueOf(file.getFileName()).startsWith(Backup.UNFINISHED)
        && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
  }
}
