package no.sitat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import no.sitat.exchange.source.SourceFile;

/// Files that come with the program: the starter codebook and the demo corpus.
final class Bundled {
  private Bundled() {}

  /// @param path from the root of the program's resources, with `/`
  static SourceFile file(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalStateException("the program comes without " + path));
  }

  static Optional<SourceFile> find(String path) {
    try (var stream = Bundled.class.getClassLoader().getResourceAsStream(path)) {
      if (stream == null) {
        return Optional.empty();
      }
      var name = path.substring(path.lastIndexOf('/') + 1);
      return Optional.of(SourceFile.of(name, stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
