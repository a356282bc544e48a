package no.sitat.project.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// The folder in which a project's own backups lie, each called by the project and the moment.
///
/// Folders of two projects may have one name, and the hour comes twice where clocks are set back:
/// the name has the beginning of the project's GUID, and the moment is that of UTC, later than that
/// of every backup that is there.
///
/// Only files with such names are ever removed from it; others are nobody's here.
///
/// @param project its name and the beginning of its GUID
record BackupShelf(Path folder, String project) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmssX").withZone(ZoneOffset.UTC);
  private static final String MOMENT_IN_NAME =
      "-\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3])[0-5]\\d[0-5]\\dZ\\.zip";

  static BackupShelf of(Path folder, Path project, UUID guid) {
    var name = String.valueOf(project.toAbsolutePath().normalize().getFileName());
    return new BackupShelf(folder, name + "-" + guid.toString().substring(0, 8));
  }

  /// Where no file is yet.
  Path next(Instant now) throws IOException {
    var newest = backups().stream().findFirst().map(this::moment).orElse(Instant.EPOCH);
    var free = now.isBefore(newest.plusSeconds(1)) ? newest.plusSeconds(1) : now;
    return folder.resolve(project + "-" + MOMENT.format(free) + ".zip");
  }

  private Instant moment(Path backup) {
    var name = String.valueOf(backup.getFileName());
    return MOMENT.parse(
        name.substring(project.length() + 1, name.length() - ".zip".length()), Instant::from);
  }

  /// The newest first.
  List<Path> backups() throws IOException {
    var name = Pattern.compile(Pattern.quote(project) + MOMENT_IN_NAME);
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
}
