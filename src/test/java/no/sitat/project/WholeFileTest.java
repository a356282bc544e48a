package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import no.sitat.project.disk.AuthorKey;
import no.sitat.project.disk.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small files on which a project hangs.
class WholeFileTest {
  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aFileThatIsCutOffIsAsItWasBeforeAndNothingHalfStays() throws IOException {
    var file = folder.resolve("sitat.properties");
    WholeFile.write(file, "schema=22\n");
    var half = "schema".getBytes(StandardCharsets.UTF_8);
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                file,
                out -> {
                  out.write(half);
                  out.flush();
                  throw new IOException("the machine stops");
                }));
    assertEquals("schema=22\n", Files.readString(file));
    assertEquals(List.of("sitat.properties"), names());
    WholeFile.write(file, "schema=23\n");
    assertEquals("schema=23\n", Files.readString(file));
  }

  @Test
  void theKeyOfAuthorsIsWholeAndItsOwnersAlone() throws IOException {
    var key = AuthorKey.of(folder);
    assertEquals(32, key.orElseThrow().length);
    assertEquals(List.of("authors.key"), names());
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("authors.key"))));
  }

  @Test
  void aWriterMayCloseWhatItWritesTo() throws IOException {
    var file = folder.resolve("closed.txt");
    WholeFile.write(
        file,
        out -> {
          out.write("hele".getBytes(StandardCharsets.UTF_8));
          out.close();
        });
    assertEquals("hele", Files.readString(file));
  }
}
