package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables that leave from a shell enter the ledger.
class ReleasesVerbTest {
  @TempDir private Path folder = Path.of("");
  private Path project = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    project = folder.resolve("study");
    var rows = new StringBuilder("id,sex,country\n");
    for (int person = 0; person < 40; person++) {
      var sex = person % 2 == 0 ? "woman" : "man";
      rows.append("P%d,%s,%s%n".formatted(person, sex, person < 3 ? "Chile" : "Latvia"));
    }
    var made = Shell.run("new", project);
    assertEquals(0, made.code(), made.err());
    var file = Files.writeString(folder.resolve("r.csv"), rows.toString());
    var read = Shell.run("import-respondents", project, file);
    assertEquals(0, read.code(), read.err());
  }

  private Shell.Ended crosstab(Object... more) {
    var words = new Object[6 + more.length];
    System.arraycopy(
        new Object[] {"crosstab", project, "--rows", "all", "--columns", "sex"}, 0, words, 0, 6);
    System.arraycopy(more, 0, words, 6, more.length);
    return Shell.run(words);
  }

  @Test
  void theFewestPeopleThatMayBeKnownOfAreOneOrMore() {
    for (var typed : List.of("0", "-3", "off", "few")) {
      var refused = Shell.run("releases", project, "--min-cell=" + typed);
      assertEquals(2, refused.code(), refused.err());
      assertEquals("", refused.out());
      assertTrue(refused.err().contains("'" + typed + "' is no number from 1"), refused.err());
    }
    assertEquals(0, Shell.run("releases", project, "--min-cell=3").code());
  }

  @Test
  void aReleaseIsJudgedWrittenDownAndListed() {
    var first = crosstab("--release", "Table 2");
    assertEquals(0, first.code(), first.err());
    var refused = crosstab("--where", "NOT country=Chile", "--release", "Table 7");
    assertNotEquals(0, refused.code());
    assertTrue(refused.err().contains("Table 2"), refused.err());
    assertEquals("", refused.out());
    var agreed =
        crosstab("--where", "NOT country=Chile", "--release", "Table 7", "--reason", "agreed");
    assertEquals(0, agreed.code(), agreed.err());
    var listed = Shell.run("releases", project, "--format", "csv");
    assertEquals(3, listed.lines().size(), listed.out());
    assertTrue(listed.lines().get(2).contains("Table 7,crosstab,"), listed.out());
    assertTrue(listed.lines().get(2).contains(",refuse,agreed,"), listed.out());
    assertTrue(listed.err().contains("«Table 2»"), listed.err());
  }
}
