package no.sitat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The office package, for whether it opens a file; a test is skipped by name where it is not.
final class LibreOffice {
  private LibreOffice() {}

  /// Makes a PDF of a file beside it, with a profile of its own.
  static void opens(Path file) throws IOException, InterruptedException {
    assumeTrue(isHere(), "LibreOffice.opens: there is no soffice here");
    var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    var name = Objects.requireNonNull(file.getFileName()).toString();
    var process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("lo").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), file.toString());
    assertEquals(0, process.exitValue(), file.toString());
    var pdf = folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    assertTrue(Files.size(pdf) > 1000, file.toString());
  }

  private static boolean isHere() {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }
}
