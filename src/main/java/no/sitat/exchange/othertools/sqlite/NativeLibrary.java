package no.sitat.exchange.othertools.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where SQLite's library is unpacked before it is loaded: a folder that only we write to.
///
/// The common temporary folder is writable for everybody, and is often one from which nothing may
/// be run.
final class NativeLibrary {
  private static final String PLACE = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /// Does nothing once it is settled.
  static synchronized void place() throws IOException {
    if (System.getProperty(PLACE) == null) {
      var cache = Optional.ofNullable(System.getenv("SITAT_HOME")).map(Path::of);
      System.setProperty(PLACE, folder(cache).toString());
    }
  }

  private static Path folder(Optional<Path> home) throws IOException {
    if (home.isPresent() && Files.isDirectory(home.get())) {
      return Files.createDirectories(home.get().resolve("cache").resolve("sqlite"));
    }
    var own = Files.createTempDirectory("sitat-sqlite");
    own.toFile().deleteOnExit();
    return own;
  }
}
