package no.sitat.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import no.sitat.project.disk.WholeFile;

/// A file a verb writes, as its ending says.
record OutFile(Path path) {
  /// In lower case, without the full stop.
  String ending() {
    var name = String.valueOf(path.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// Writes beside the file and puts it in its place; what was half written does not stay.
  ///
  /// @throws Impossible if there is no such folder
  void write(Consumer<OutputStream> body) {
    var folder = Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file has a name");
    if (!Files.isDirectory(folder)) {
      throw new Impossible(
          "mappen %s finnes ikke".formatted(folder), "there is no folder %s".formatted(folder));
    }
    try {
      WholeFile.writePrivate(path, body::accept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
