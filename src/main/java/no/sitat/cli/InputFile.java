package no.sitat.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import no.sitat.exchange.source.NotAFile;
import no.sitat.exchange.source.SourceFile;

/// A file that an argument names.
final class InputFile {
  private InputFile() {}

  /// @throws UncheckedIOException if there is no such file, or it is none
  static SourceFile at(Path path) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new UncheckedIOException(new NotAFile(path.toString()));
    }
    if (!Files.exists(path)) {
      throw new UncheckedIOException(new NoSuchFileException(path.toString()));
    }
    return SourceFile.of(path);
  }
}
