package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sitat.cli.Shell.Ended;
import no.sitat.project.Project;
import no.sitat.project.disk.WholeFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitatTest {
  private static final String FIRST =
      "I: Hvordan var det å få venner?\nR1: Vi hadde et hus, \"fint\", men ikke venner.\n";
  private static final String SECOND = "I: Hvorfor dro dere?\nR2: Barna skulle få venner hjemme.\n";

  @TempDir private Path folder = Path.of("");
  private Path project = Path.of("");

  @BeforeEach
  void make() throws IOException {
    project = folder.resolve("study");
    Files.createDirectories(folder.resolve("in"));
    write("in/R1.txt", FIRST);
    write("in/R2.txt", SECOND);
    write("r.csv", "id,sex,age\nR1,woman,30–39\nR2,man,40–49\nR3,woman,\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Ended done(Object... arguments) {
    var ended = Shell.run(arguments);
    assertEquals(0, ended.code(), ended.err());
    return ended;
  }

  private Ended failed(Object... arguments) {
    return ended(1, arguments);
  }

  private Ended ended(int code, Object... arguments) {
    var ended = Shell.run(arguments);
    assertEquals(code, ended.code(), ended.out() + ended.err());
    assertTrue(ended.err().startsWith("sitat: "), ended.err());
    assertFalse(ended.err().contains("\tat "), ended.err());
    return ended;
  }

  private void fill() throws IOException {
    done("new", project);
    done("import-respondents", project, folder.resolve("r.csv"));
    done("import", project, folder.resolve("in"), "--language", "nb");
    int start = FIRST.indexOf("ikke venner");
    var codings =
        "document,start,end,code,coder,direction\nR1,%d,%d,SOS.BARN,Ida,push\n"
            .formatted(start, start + 11);
    done("import-codings", project, write("c.csv", codings));
  }

  @Test
  void aPipeIsRefusedByNameAndNeverWaitedFor() throws IOException, InterruptedException {
    done("new", project);
    var pipe = folder.resolve("in/pipe.txt");
    var made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assumeTrue(made == 0);
    var ended = failed("import", project, pipe);
    assertTrue(ended.err().contains("pipe.txt” is no file"), ended.err());
    assertTrue(failed("import-codings", project, pipe).err().contains("is no file"));
    var whole = done("import", project, folder.resolve("in"));
    assertTrue(whole.err().contains("“pipe.txt” is a link or no file; passed over"), whole.err());
    assertEquals("2 documents", whole.lines().getFirst());
  }

  @Test
  void documentsThatAreInAreSaidToBeInThoughTheIndexCannotFollow() throws IOException {
    done("new", project);
    WholeFolder.remove(project.resolve("index"));
    Files.writeString(project.resolve("index"), "in the way");
    var ended = ended(3, "import", project, folder.resolve("in"));
    assertEquals("2 documents", ended.lines().getFirst());
    assertTrue(ended.err().contains("Everything is stored"), ended.err());
    assertTrue(ended.err().contains("sitat reindex"), ended.err());
    assertEquals(1, ended.err().lines().count());
    assertEquals(3, done("documents", project).lines().size());
    Files.delete(project.resolve("index"));
    done("reindex", project);
    assertEquals("ok", done("verify", project).lines().getFirst());
  }

  @Test
  void anIndexThatIsBrokenIsMadeAnew() throws IOException {
    fill();
    var lexicon = project.resolve("index/lexicon.txt");
    var bytes = Files.readAllBytes(lexicon);
    bytes[bytes.length / 2] = (byte) 0xff;
    Files.write(lexicon, bytes);
    assertEquals(2, done("search", project, "hus").lines().size());
    assertEquals("ok", done("verify", project).lines().getFirst());
    try (var files = Files.list(project.resolve("index/lucene"))) {
      for (var file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertEquals(2, done("search", project, "hus").lines().size());
  }

  @Test
  void aDamagedDatabaseIsSaidToBeSoByEveryVerb() throws IOException {
    fill();
    var database = project.resolve("project.mv.db");
    Files.write(database, new byte[0]);
    for (var verb : List.of("documents", "verify", "reindex")) {
      var ended = failed(verb, project);
      assertTrue(ended.err().contains("is damaged"), ended.err());
      assertEquals(1, ended.err().lines().count());
    }
    var backup = failed("backup", project, folder.resolve("b.zip"));
    assertTrue(backup.err().contains("sitat restore"), backup.err());
    assertEquals(0, Files.size(database));
  }

  @Test
  void theListsHaveTheContractsColumns() throws IOException {
    fill();
    var documents = done("documents", project).lines();
    assertTrue(
        documents
            .getFirst()
            .startsWith("document,kind,language,turns,words,respondents,codings,revision"));
    assertTrue(documents.get(1).startsWith("R1,interview,nb,2,"), documents.get(1));
    assertEquals("respondent,sex,age", done("respondents", project).lines().getFirst());
    assertTrue(
        done("codes", project)
            .lines()
            .getFirst()
            .startsWith(
                "code,parent,name_nb,name_en,directions,default_direction,codings,respondents"));
    var codings = done("codings", project).lines();
    assertTrue(
        codings
            .getFirst()
            .startsWith(
                "id,document,start,end,code,coder,direction,weight,respondent,created,text,memo"));
    assertTrue(codings.get(1).contains(",SOS.BARN,Ida,push,,R1,"), codings.get(1));
    assertTrue(codings.get(1).contains(",ikke venner,"), codings.get(1));
  }

  @Test
  void aSearchPrintsItsHitsOrOnlyHowMany() throws IOException {
    fill();
    var hits = done("search", project, "venner").lines();
    assertEquals("document,turn,speaker,respondent,start,end,left,match,right,codes", hits.get(0));
    assertEquals(3, hits.size());
    assertTrue(hits.get(1).contains("\"Vi hadde et hus, \"\"fint\"\", men ikke\",venner,"));
    assertEquals(
        "hits,documents,respondents\n2,2,2\n", done("search", project, "venner", "--count").out());
    assertEquals(2, done("search", project, "venner", "--limit", "1").lines().size());
    assertEquals(
        "hits,documents,respondents\n3,2,2\n",
        done("search", project, "venner", "--count", "--interviewers").out());
  }

  @Test
  void jsonIsWhatTheServerAnswers() throws IOException {
    fill();
    var json = new ObjectMapper();
    var search = json.readTree(done("search", project, "venner", "--format", "json").out());
    assertEquals(2, search.get("total").get("hits").intValue());
    var table =
        json.readTree(
            done("crosstab", project, "--rows", "all", "--columns", "sex", "--format", "json")
                .out());
    assertEquals("respondents", table.get("unit").textValue());
    assertTrue(json.readTree(done("documents", project, "--format", "json").out()).isArray());
  }

  @Test
  void quotesAreThoseOfTheCodeAndItsSubcodes() throws IOException {
    fill();
    var quotes = done("quotes", project, "--code", "SOS").lines();
    assertEquals(
        "id,document,turn,speaker,respondent,start,end,code,direction,coder,text",
        quotes.getFirst());
    assertTrue(quotes.get(1).endsWith(",SOS.BARN,push,Ida,ikke venner"), quotes.get(1));
    assertEquals(1, done("quotes", project, "--code", "SOS", "--where", "sex=man").lines().size());
  }

  @Test
  void aCrosstabListsEveryCellAndHidesSmallOnes() throws IOException {
    fill();
    var hidden = done("crosstab", project, "--rows", "SOS.BARN", "--columns", "sex").lines();
    assertEquals(
        "row,column,unit,count,base,percent,status,rate_per_1000_words,percent_of,lower,upper,test,p,"
            + "p_holm,cramers_v,v_lower,v_upper,odds_ratio,or_lower,or_upper,query,codebook,revision",
        hidden.getFirst());
    assertEquals(1 + 3 * 3, hidden.size());
    hidden
        .subList(1, hidden.size())
        .forEach(line -> assertTrue(line.contains(",respondents,,"), line));
    var open =
        done("crosstab", project, "--rows", "SOS.BARN", "--columns", "sex", "--min-cell", "off");
    assertTrue(open.out().contains("\nSOS.BARN,woman,respondents,1,2,50.0,shown,"), open.out());
    assertTrue(open.out().contains("\n(none),man,respondents,1,1,100.0,shown,"), open.out());
  }

  @Test
  void whatIsNotThereFailsInOneLine() throws IOException {
    fill();
    failed("documents", folder.resolve("nowhere"));
    failed("search", project, "venner AND");
    failed("search", project, "code:NO.SUCH");
    failed("quotes", project, "--code", "NO.SUCH");
    failed("crosstab", project, "--rows", "all", "--columns", "height");
    failed("crosstab", project, "--rows", "all", "--columns", "sex", "--unit", "people");
    failed("import", project, folder.resolve("nowhere.txt"));
    failed("new", project);
    failed("restore", folder.resolve("r.csv"), folder.resolve("other"));
    assertEquals(1, failed("search", project, "(").err().lines().count());
  }

  @Test
  void formatsToComeFailInOneLine() throws IOException {
    fill();
    failed("export", project, folder.resolve("x.pdf"));
    failed("new", folder.resolve("y"), "--from", "x.qdpx");
    assertFalse(Files.exists(folder.resolve("x.qdpx")));
  }

  @Test
  void wrongUsageEndsWithTwo() {
    ended(2, "documents");
    ended(2, "nothing");
    ended(2, "documents", project, "--format", "xml");
    ended(2, "search", project, "x", "--limit", "many");
    ended(2, "crosstab", project, "--rows", "all", "--columns", "sex", "--min-cell", "0");
    ended(2, "serve", project, "--port", "99999");
    ended(2, "import", project);
  }

  @Test
  void aWrongOrBoundlessExpressionForTurnsIsRefusedInWords() throws IOException {
    done("new", project);
    assertEquals(
        "sitat: the expression in --turns is wrong at character 6\n",
        failed("import", project, folder.resolve("in"), "--turns", "(\\w+)(").err());
    assertEquals(
        "sitat: the expression in --interviewer is wrong at character 1\n",
        failed("import", project, folder.resolve("in"), "--interviewer", "*").err());
    var endless = write("long.txt", "a".repeat(4000) + "!\n");
    var ended = failed("import", project, endless, "--turns", "(a+)+$");
    assertTrue(ended.err().contains("too many ways"), ended.err());
    assertEquals(1, done("documents", project).lines().size());
  }

  @Test
  void whatIsImportedAgainIsToldHowToBeReadInAnotherWay() throws IOException {
    done("new", project);
    done("import", project, folder.resolve("in/R1.txt"));
    var ended = done("import", project, folder.resolve("in/R1.txt"), "--turns", "first-word");
    assertEquals(
        "sitat: “R1.txt”: “R1” is already imported, and was skipped; to have it read in another"
            + " way, undo the import that brought it (Ctrl Z) or remove the document, and import"
            + " again\n",
        ended.err());
    assertEquals("0 documents\n", ended.out());
  }

  @Test
  void anImportWithSomethingRefusedEndsWithThree() throws IOException {
    done("new", project);
    Files.write(folder.resolve("in/binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, 0});
    Files.createFile(folder.resolve("in/empty.txt"));
    var ended = ended(3, "import", project, folder.resolve("in"));
    assertTrue(ended.err().contains("binary.txt"), ended.err());
    assertTrue(ended.err().contains("empty.txt"), ended.err());
    assertEquals(3, done("documents", project).lines().size());
    failed("import", project, folder.resolve("in/empty.txt"));
    failed("import", project, folder.resolve("in/binary.txt"));
    assertEquals("ok\n", done("verify", project).out());
  }

  @Test
  void filesOfOtherSortsInAFolderAreNamedAndLeft() throws IOException {
    done("new", project);
    Files.write(folder.resolve("in/picture.png"), new byte[] {1});
    var ended = done("import", project, folder.resolve("in"));
    assertTrue(ended.err().contains("picture.png"), ended.err());
  }

  @Test
  void codingsThatDoNotFitAreRefusedByTheirLineAndNothingIsTaken() throws IOException {
    fill();
    var rows =
        "document,start,end,code,coder,direction\n"
            + "R1,3,9,SOS.BARN,Ida,push\nR1,3,99999,SOS.BARN,Ida,push\nR9,3,9,SOS.BARN,Ida,push\n";
    var ended = failed("import-codings", project, write("more.csv", rows));
    assertTrue(ended.err().contains(":3: "), ended.err());
    assertTrue(ended.err().contains(":4: "), ended.err());
    assertEquals(2, done("codings", project).lines().size());
  }

  @Test
  void aLockedProjectIsLeftAlone() throws IOException {
    fill();
    try (var open = Project.open(project)) {
      assertEquals(2, open.study().corpus().size());
      var ended = failed("documents", project);
      assertEquals(1, ended.err().lines().count());
    }
    done("documents", project);
  }

  @Test
  void aNewerSchemaIsLeftAlone() throws IOException {
    fill();
    var properties = project.resolve("sitat.properties");
    var newer = Files.readString(properties).replaceAll("schema=\\d+", "schema=9999");
    Files.writeString(properties, newer);
    assertTrue(failed("documents", project).err().contains("newer"));
    assertEquals(newer, Files.readString(properties));
  }

  @Test
  void aBackupComesBackWhole() throws IOException {
    fill();
    var file = folder.resolve("study.backup");
    done("backup", project, file);
    done("restore", file, folder.resolve("again"));
    assertEquals(done("codings", project).out(), done("codings", folder.resolve("again")).out());
    assertEquals("ok\n", done("verify", folder.resolve("again")).out());
    done("new", folder.resolve("third"), "--from", file);
    done("reindex", project);
    assertEquals("ok\n", done("verify", project).out());
  }

  @Test
  void anExportIsMadeByItsEnding() throws IOException {
    fill();
    for (var ending : new String[] {"csv", "xlsx", "md", "json"}) {
      var file = folder.resolve("out." + ending);
      done("export", project, file);
      assertTrue(Files.size(file) > 10, ending);
    }
    assertEquals(1, new ObjectMapper().readTree(folder.resolve("out.json").toFile()).size());
    done("export", project, folder.resolve("book.json"), "--as", "codebook");
    done("new", folder.resolve("z"), "--codebook", folder.resolve("book.json"));
    var csv = Files.readString(folder.resolve("out.csv"), StandardCharsets.UTF_8);
    assertFalse(csv.contains("\r"));
  }

  @Test
  void anExportThatFailsLeavesNothingBehind() throws IOException {
    fill();
    failed("export", project, folder.resolve("x.csv"), "--as", "project");
    failed("export", project, folder.resolve("nowhere/x.csv"));
    try (var files = Files.list(folder)) {
      assertEquals(
          List.of(),
          files
              .map(file -> file.getFileName().toString())
              .filter(n -> n.matches("x.*|.*part"))
              .toList());
    }
  }

  @Test
  void resultsThatCannotBeWrittenAreAnError() throws IOException {
    fill();
    var err = new ByteArrayOutputStream();
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space");
          }
        };
    var console = new Console(Console.utf8(full), Console.utf8(err), false, "en");
    assertEquals(1, Sitat.run(console, "codings", project.toString()));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("could not be written to the end"));
  }

  @Test
  void aBackupBringsItsOwnCodebookAndIsRestoredInAWorkTreeWhenForced() throws IOException {
    var backup = folder.resolve("b.zip");
    fill();
    done("backup", project, backup);
    Files.createDirectories(folder.resolve("repo/.git"));
    failed("new", folder.resolve("repo/study"), "--from", backup);
    done("new", folder.resolve("repo/study"), "--from", backup, "--force");
    assertEquals(
        2, Shell.run("new", folder.resolve("q"), "--from", backup, "--codebook", "none").code());
  }

  @Test
  void aProjectIsNotMadeInAGitWorkTreeUnlessForced() throws IOException {
    Files.createDirectories(folder.resolve("repo/.git"));
    failed("new", folder.resolve("repo/study"));
    done("new", folder.resolve("repo/study"), "--force", "--codebook", "none");
    assertEquals(1, done("codes", folder.resolve("repo/study")).lines().size());
  }

  @Test
  void otherMachinesAreNotServed() throws IOException {
    fill();
    assertTrue(failed("serve", project, "--host", "0.0.0.0").err().contains("accounts"));
  }
}
