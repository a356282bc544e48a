package no.sitat.project.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Who on this computer may read what Sitat writes: whoever it was written for, and no other
/// account.
public final class Owner {
  private Owner() {}

  /// Takes a file or a folder out of the reach of other accounts, where the file system knows of
  /// them. What lies in a folder is out of reach with it.
  public static void alone(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var rights = Files.isDirectory(path) ? "rwx------" : "rw-------";
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }
}
