package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.cli.Shell.Ended;
import no.sitat.project.Project;
import no.sitat.project.searches.SearchDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `code-hits` and `searches`, from an empty folder to a restored backup.
class CodeHitsTest {
  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeEach
  void make() throws IOException {
    project = folder.resolve("study");
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/R1.txt"),
        "I: Har du venner?\nR1: Nei. Jeg har ikke venner, bare venner av venner. Slik er det.\n");
    Files.writeString(folder.resolve("r.csv"), "id,sex\nR1,woman\n");
    done("new", project);
    done("import-respondents", project, folder.resolve("r.csv"));
    done("import", project, folder.resolve("in"), "--language", "nb");
  }

  private static Ended done(Object... arguments) {
    var ended = Shell.run(arguments);
    assertEquals(0, ended.code(), ended.err());
    return ended;
  }

  private List<String> codings() {
    return done("codings", project).lines();
  }

  @Test
  void hitsAreCountedWithoutBeingCodedAndThenCodedOnce() {
    var dry =
        done(
            "code-hits",
            project,
            "venner",
            "--code",
            "SOS.BARN",
            "--direction",
            "push",
            "--as",
            "sentence",
            "--dry-run");
    assertEquals(
        List.of(
            "query,code,direction,as,hits,segments,already,codings,documents,respondents,"
                + "interviewers,done",
            "venner,SOS.BARN,push,sentence,3,1,0,1,1,1,0,no"),
        dry.lines());
    assertEquals(1, codings().size());
    var coded =
        done(
            "code-hits",
            project,
            "venner",
            "--code",
            "SOS.BARN",
            "--direction",
            "push",
            "--as",
            "sentence");
    assertTrue(coded.lines().get(1).endsWith(",1,0,1,1,1,0,yes"), coded.out());
    assertEquals(2, codings().size());
    assertTrue(codings().get(1).contains(",\"Jeg har ikke venner, bare venner av venner.\","));
    assertTrue(codings().get(1).endsWith(",venner"), codings().get(1));
    assertTrue(
        done(
                "code-hits",
                project,
                "venner",
                "--code",
                "SOS.BARN",
                "--direction",
                "push",
                "--as",
                "sentence")
            .lines()
            .get(1)
            .endsWith(",3,1,1,0,0,0,0,yes"));
  }

  @Test
  void whatCannotBeCodedIsRefusedInOneLine() {
    for (var wrong :
        List.of(
            List.of("venner", "--code", "NO.SUCH"),
            List.of("venner", "--code", "SOS.BARN", "--direction", "sideways"),
            List.of("venner AND", "--code", "SOS.BARN"))) {
      var arguments = new ArrayList<Object>(List.of("code-hits", project));
      arguments.addAll(wrong);
      var ended = Shell.run(arguments.toArray());
      assertEquals(1, ended.code(), ended.out());
      assertEquals(1, ended.err().lines().count(), ended.err());
    }
    assertEquals(1, codings().size());
  }

  @Test
  void savedSearchesAreListedAndComeBackFromABackup() {
    try (var open = Project.open(project)) {
      open.awaitIndex();
      var draft = SearchDraft.of("om venner", "venner").coding("SOS.BARN", Optional.of("push"));
      open.searches()
          .add(
              draft, open.study(), List.of(), open.coder(System.getProperty("user.name", "sitat")));
    }
    done("code-hits", project, "venner", "--code", "SOS.BARN", "--direction", "push");
    var listed = done("searches", project).lines();
    assertEquals(
        "id,name,query,code,direction,as,coder,created,hits,new,gone,seen,accepted,refused,"
            + "precision,lower,upper",
        listed.getFirst());
    assertTrue(listed.get(1).startsWith("1,om venner,venner,SOS.BARN,push,sentence,"));
    assertTrue(listed.get(1).contains(",3,3,0,"), listed.get(1));
    assertTrue(listed.get(1).endsWith(",0,0,,,"), listed.get(1));
    var again = folder.resolve("again");
    done("backup", project, folder.resolve("b"));
    done("restore", folder.resolve("b"), again);
    assertEquals(listed, done("searches", again).lines());
    assertEquals(codings(), done("codings", again).lines());
    assertEquals("ok\n", done("verify", again).out());
  }
}
