package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program on a project in a process of its own and kills it.
final class Killing {
  private Killing() {}

  /// @param lines that the program has said before it is killed, each a number
  /// @return the numbers it said
  static List<Integer> after(Class<?> program, Path folder, int lines)
      throws IOException, InterruptedException {
    return after(program, folder, lines, 0);
  }

  /// @param millis that it lives on when it has said so many lines
  static List<Integer> after(Class<?> program, Path folder, int lines, int millis)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new ArrayList<Integer>();
    try (var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(Integer.valueOf(line));
        if (said.size() == lines) {
          Thread.sleep(millis);
          process.toHandle().destroyForcibly(); // leaves what it said to be read
        }
      }
    }
    assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the process did not die");
    return said;
  }
}
