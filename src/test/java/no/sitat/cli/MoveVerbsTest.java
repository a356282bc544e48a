package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The road out and in again from a shell, with the demonstration project.
class MoveVerbsTest {
  @TempDir private Path home = Path.of("");

  private static String table(String verb, Path project) {
    return Shell.run(verb, project, "--format", "csv").out();
  }

  @Test
  void theDemonstrationMovesOutAndInAndOutAgainWithEqualBytesAndTables() throws IOException {
    var demo = home.resolve("demo");
    DemoProject.create(demo, Progress.none()).close();
    var first = home.resolve("first.qdpx");
    var second = home.resolve("second.qdpx");
    var third = home.resolve("third.qdpx");
    assertEquals(ExitCode.PARTLY, Shell.run("export", demo, first).code());

    var copy = home.resolve("copy");
    assertEquals(ExitCode.DONE, Shell.run("new", copy, "--from", first, "--force").code());
    Shell.run("export", copy, second);
    var again = home.resolve("again");
    Shell.run("new", again, "--from", second, "--force");
    Shell.run("export", again, third);

    assertEquals(contents(first), contents(second));
    assertEquals(contents(second), contents(third));
    for (var verb : List.of("documents", "respondents", "codes")) {
      boolean dated = verb.equals("documents");
      assertEquals(
          dated ? withoutRevision(table(verb, demo)) : table(verb, demo).lines().toList(),
          dated ? withoutRevision(table(verb, copy)) : table(verb, copy).lines().toList(),
          verb);
    }
    assertEquals(sorted(table("codings", demo)), sorted(table("codings", copy)));
    assertEquals("ok\n", Shell.run("verify", copy).out());

    var nothing = Shell.run("import", demo, first, "--preview");
    assertEquals(
        List.of(),
        nothing.out().lines().skip(1).filter(line -> !line.matches("[a-z]+,0,.*")).toList());
  }

  /// What stands in each part of a file, but for the GUID of the project, which is a new one.
  private static Map<String, String> contents(Path file) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var in = zip.getInputStream(entry)) {
          var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          boolean own = entry.getName().equals("sitat.json");
          contents.put(
              entry.getName(), own ? text.replaceFirst("\"guid\":\"[-0-9a-f]+\"", "") : text);
        }
      }
    }
    return contents;
  }

  /// Without the revision of documents, which counts edits.
  private static List<String> withoutRevision(String table) {
    return table.lines().map(line -> line.replaceFirst("^((?:[^,]*,){7})\\d+,", "$1")).toList();
  }

  private static List<String> sorted(String codings) {
    return codings.lines().map(line -> line.replaceFirst("^\\d+,", "")).sorted().toList();
  }

  @Test
  void aFileThatIsNoProjectLeavesNoFolder() throws IOException {
    var file = Files.writeString(home.resolve("x.qdpx"), "<html>");
    var said = Shell.run("new", home.resolve("p"), "--from", file, "--force");
    assertEquals(ExitCode.REFUSED, said.code());
    assertTrue(Files.notExists(home.resolve("p")), said.err());
  }
}
