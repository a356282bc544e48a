package no.sitat.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

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
      writeWhole(body, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeWhole(Consumer<OutputStream> body, Path folder) throws IOException {
    var half = Files.createTempFile(folder, ".sitat-", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(half))) {
        body.accept(out);
      }
      Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}
