package no.sitat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Text that is held against a file of what it was when somebody last read it through.
///
/// The file stands among the resources, beside the test. Where the text differs, what it is now is
/// written to `target/golden/NAME-changed`, to be compared and, if it is right, copied over.
public final class Golden {
  private static final Path CHANGED = Path.of("target", "golden");

  private Golden() {}

  public static void assertSame(Class<?> test, String name, String actual) {
    var expected = read(test, name);
    if (!expected.equals(actual)) {
      write(name + "-changed", actual);
    }
    assertEquals(expected, actual, name);
  }

  /// The same for a page of the documentation that a test writes.
  ///
  /// @param page where it stands in the project
  public static void assertSame(Path page, String actual) throws IOException {
    var expected = Files.exists(page) ? Files.readString(page) : "";
    var name = String.valueOf(page.getFileName());
    if (!expected.equals(actual)) {
      write(name + "-changed", actual);
    }
    assertEquals(expected, actual, "cp target/golden/" + name + "-changed " + page);
  }

  private static String read(Class<?> test, String name) {
    try (var file = test.getResourceAsStream(name)) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String name, String text) {
    try {
      Files.createDirectories(CHANGED);
      Files.writeString(CHANGED.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
