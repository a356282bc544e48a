package no.sitat.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sitat.exchange.source.SourceFile;
import org.junit.jupiter.api.Assumptions;

/// Real files beside the project; a test that needs them reports itself skipped where they are not.
public final class Material {
  private static final Path ROOT = Path.of("../shared/data");

  private Material() {}

  public static Path at(String path) {
    var found = ROOT.resolve(path);
    Assumptions.assumeTrue(Files.exists(found), () -> "needs " + found);
    return found;
  }

  public static SourceFile file(String path) {
    return SourceFile.of(at(path));
  }

  public static List<Path> files(String folder, String ending) {
    try (var files = Files.walk(at(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a file that is known to be UTF-8, decoded without any of the code under test.
  public static String utf8(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
