package no.sitat.project.disk;

import java.nio.file.Path;

/// Whether the disk a project lies on has room for what the database needs.
///
/// Opening writes, also for whoever only reads, and so does closing. On a full disk neither is
/// begun: what is there stays as it is until somebody has made room.
final class Room {
  private static final long MEGABYTE = 1L << 20;
  private static final long TO_OPEN = 64 * MEGABYTE;
  private static final long TO_WRITE = 16 * MEGABYTE;

  private Room() {}

  /// @throws ProjectError [Problem#NO_ROOM] unless a copy of the database and more can be written
  static void checkOpening(ProjectFolder folder) {
    long needed = Math.max(TO_OPEN, 2 * folder.database().toFile().length());
    if (isLess(folder.path(), needed)) {
      throw missing(folder.path(), needed);
    }
  }

  /// @throws ProjectError [Problem#NO_ROOM] unless so many bytes can be written
  static void check(Path folder, long needed) {
    if (isLess(folder, needed)) {
      throw missing(folder, needed);
    }
  }

  /// @throws ProjectError [Problem#NO_ROOM] when a change might not come on the disk
  static void checkWriting(Path folder) {
    if (isScarce(folder)) {
      throw missing(folder);
    }
  }

  static ProjectError missing(Path folder) {
    return missing(folder, TO_WRITE);
  }

  /// Whether nothing more should be written, also when closing.
  static boolean isScarce(Path folder) {
    return isLess(folder, TO_WRITE);
  }

  /// In bytes; without end on a file system that does not know its size.
  static long of(Path folder) {
    var disk = folder.toFile();
    return disk.getTotalSpace() > 0 ? disk.getUsableSpace() : Long.MAX_VALUE;
  }

  /// A file system that does not know its size is taken to have room.
  private static boolean isLess(Path folder, long needed) {
    return of(folder) < needed;
  }

  private static ProjectError missing(Path folder, long needed) {
    long wanted = (needed + MEGABYTE - 1) / MEGABYTE;
    long there = folder.toFile().getUsableSpace() / MEGABYTE;
    return ProjectError.of(
        Problem.NO_ROOM,
        "",
        "Det er for lite plass på disken til «%s»: %d MB trengs, %d MB er ledig."
                .formatted(folder, wanted, there)
            + " Ingenting er endret; frigjør plass og prøv igjen.",
        "There is too little room on the disk for “%s”: %d MB are needed, %d MB are free."
                .formatted(folder, wanted, there)
            + " Nothing was changed; free some and try again.");
  }
}
