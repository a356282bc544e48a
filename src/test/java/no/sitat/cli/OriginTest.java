package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Numbers that leave say how to make them again, and the line they say does.
class OriginTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");
  private Path project = Path.of("");

  @BeforeEach
  void make() throws IOException {
    project = folder.resolve("study");
    var text = "I: Hvordan var det?\nR1: Vi hadde et hus, men ikke venner.\n";
    Files.writeString(folder.resolve("R1.txt"), text);
    Files.writeString(folder.resolve("r.csv"), "id,sex\nR1,woman\nR2,man\n");
    int start = text.indexOf("ikke venner");
    Files.writeString(
        folder.resolve("c.csv"),
        "document,start,end,code,coder,direction\nR1,%d,%d,SOS.BARN,Ida,push\n"
            .formatted(start, start + 11));
    done("new", project);
    done("import-respondents", project, folder.resolve("r.csv"));
    done("import", project, folder.resolve("R1.txt"), "--language", "nb");
    done("import-codings", project, folder.resolve("c.csv"));
  }

  private static String done(Object... arguments) {
    var ended = Shell.run(arguments);
    assertEquals(0, ended.code(), ended.err());
    return ended.out();
  }

  private static JsonNode answer(Object... arguments) throws IOException {
    var words = new ArrayList<>(Arrays.asList(arguments));
    words.addAll(List.of("--format", "json"));
    return JSON.readTree(done(words.toArray()));
  }

  /// Runs what a table says of itself, with the project where the line has its name.
  private JsonNode again(JsonNode table) throws IOException {
    var line = table.get("command").textValue();
    assertTrue(line.startsWith("bin/sitat "), line);
    var words = new ArrayList<Object>();
    for (var word : line.substring("bin/sitat ".length()).split(" ", -1)) {
      words.add(word.replace("'", ""));
    }
    assertEquals("study", words.get(1));
    words.set(1, project);
    return answer(words.toArray());
  }

  @Test
  void theLineOfATableMakesTheSameTable() throws IOException {
    var tables =
        List.of(
            answer("crosstab", project, "--rows", "SOS", "--columns", "sex", "--min-cell", "off"),
            answer("forces", project, "--code", "SOS", "--by", "sex", "--where", "sex=woman"),
            answer("asked", project, "--code", "SOS.BARN", "--by", "sex", "--direction", "push"),
            answer("saturation", project, "--by", "sex", "--base", "1", "--run", "1"));
    for (var table : tables) {
      assertEquals(table, again(table));
    }
  }

  @Test
  void everyRowOfAFileCarriesQueryCodebookAndRevision() {
    for (var verb :
        List.of(
            List.of("crosstab", "--rows", "SOS", "--columns", "sex"),
            List.of("forces", "--code", "SOS"),
            List.of("asked", "--code", "SOS"),
            List.of("joint-display"))) {
      var words = new ArrayList<Object>(verb);
      words.add(1, project);
      var lines = done(words.toArray()).lines().toList();
      assertTrue(lines.getFirst().contains(",query,codebook"), lines.getFirst());
      var command = "bin/sitat " + verb.getFirst() + " study ";
      lines.stream().skip(1).forEach(line -> assertTrue(line.contains(command), line));
    }
  }

  @Test
  void aThemeIsCountedByTheLineItsScreenShows() {
    assertEquals(
        "passages,codings,documents,respondents\n1,1,1,1\n",
        done("quotes", project, "--code", "SOS.BARN", "--people", "--count"));
    assertEquals(
        "passages,codings,documents,respondents\n0,0,0,0\n",
        done("quotes", project, "--code", "SOS.BARN", "--where", "sex=man", "--count"));
  }
}
