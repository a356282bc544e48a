package no.sitat.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A disk in memory that can be filled, where the machine lets a test make one.
public record SmallDisk(Path place) implements AutoCloseable {
  /// Empty where mounting is not allowed.
  public static Optional<SmallDisk> of(Path place, int megabytes) throws IOException {
    Files.createDirectories(place);
    var mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "sitat", place.toString());
    return mounted ? Optional.of(new SmallDisk(place)) : Optional.empty();
  }

  private static boolean run(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Takes all room but some.
  public void fill(long left) {
    try (var out =
        Files.newOutputStream(
            place.resolve("fill"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var part = new byte[4096];
      while (place.toFile().getUsableSpace() > left) {
        out.write(part);
      }
    } catch (IOException e) {
      if (left > 0) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public void free() throws IOException {
    Files.delete(place.resolve("fill"));
  }

  @Override
  public void close() {
    run("umount", "-l", place.toString());
  }
}
