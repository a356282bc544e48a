package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import no.sitat.project.Project;
import no.sitat.project.searches.SearchDraft;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sets of files that leave, of a project of ninety people in which small cells and rare codes are.
class BundleTest {
  private static final int PEOPLE = 90;
  private static final String SAID = "Vi savnet venner og familie hver eneste kveld, sa nummer %d.";

  @TempDir private Path folder;

  @BeforeEach
  void make() throws IOException {
    var people = new StringBuilder("id,sex,country,age@emigration\n");
    var codings = new StringBuilder("document,start,end,code,coder,direction\n");
    var texts = Files.createDirectory(folder.resolve("texts"));
    for (int person = 0; person < PEOPLE; person++) {
      var name = "R" + person;
      var country = person < 3 ? "New Zealand" : person % 2 == 0 ? "Latvia" : "";
      people.append(
          "%s,%s,%s,%d\n"
              .formatted(name, person % 3 == 0 ? "woman" : "man", country, 20 + person % 4));
      var said = SAID.formatted(person);
      Files.writeString(
          texts.resolve(name + ".txt"),
          "I: Hva savnet du der hjemme?\n" + name + ": " + said + "\n");
      int at = ("I: Hva savnet du der hjemme?\n" + name + ": ").length();
      if (person < 40) {
        code(codings, name, at, "VELF");
      }
      if (person < 3) {
        code(codings, name, at + 3, "RARE");
      }
      if (person % 4 == 1) {
        code(codings, name, at + 1, "VELF.SUB");
      }
      if (person < 88) {
        code(codings, name, at + 2, "ALL");
      }
    }
    var codebook =
        "code,parent,name_nb,example_nb\nVELF,,Velferd,\nVELF.SUB,VELF,Under,\nRARE,,Sjelden,\nALL,,Alle,"
            + SAID.formatted(7).replace(",", "")
            + "\n";
    Files.writeString(folder.resolve("people.csv"), people);
    Files.writeString(folder.resolve("codings.csv"), codings);
    Files.writeString(folder.resolve("codebook.csv"), codebook);
    done("new", project(), "--codebook", "none");
    done("import-codebook", project(), path("codebook.csv"));
    done("import", project(), path("texts"), "--interviewer", "I");
    done("import-respondents", project(), path("people.csv"));
    done("import-codings", project(), path("codings.csv"));
  }

  private static void code(StringBuilder codings, String document, int at, String code) {
    codings.append("%s,%d,%d,%s,Ida,\n".formatted(document, at, at + 20, code));
  }

  private String project() {
    return path("p");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static String done(Object... arguments) {
    var ended = Shell.run(arguments);
    assertEquals(0, ended.code(), ended.err());
    return ended.out();
  }

  private Map<String, String> files(Path zip) throws Exception {
    var files = new TreeMap<String, String>();
    try (var whole = new ZipFile(zip.toFile())) {
      var sums = new HashMap<String, String>();
      for (var entry : Collections.list(whole.entries())) {
        try (var in = whole.getInputStream(entry)) {
          var bytes = in.readAllBytes();
          files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
          var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
          sums.put(entry.getName(), HexFormat.of().formatHex(digest));
        }
      }
      for (var line : files.getOrDefault("SHA256SUMS.txt", "").lines().toList()) {
        assertEquals(sums.get(line.substring(66)), line.substring(0, 64), line);
      }
      assertEquals(
          sums.size() - 1, files.getOrDefault("SHA256SUMS.txt", "").lines().count(), "all summed");
    }
    for (var name : files.keySet()) {
      var readme = files.getOrDefault("README.md", "");
      assertTrue(name.equals("README.md") || readme.contains("`" + name + "`"), name);
    }
    return files;
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    try (var parser = CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv))) {
      return parser.getRecords();
    }
  }

  @Test
  void aReplicationBundleHasNoWordsOfInformantsAndNoSmallNumber() throws Exception {
    done("crosstab", project(), "--rows", "all", "--columns", "country", "--release", "Tabell 1");
    done("export", project(), path("r.zip"), "--as", "replication");
    var files = files(folder.resolve("r.zip"));
    assertEquals(
        Set.of(
            "README.md",
            "SHA256SUMS.txt",
            "codebook/codebook.json",
            "codebook/editions.csv",
            "codebook/versions.csv",
            "codings.csv",
            "coreq.csv",
            "coreq.md",
            "interview-guide.csv",
            "searches.csv",
            "tables/release-1.csv",
            "tables/releases.csv",
            "versions.csv"),
        files.keySet());
    for (var file : files.entrySet()) {
      for (var run : runs()) {
        assertFalse(file.getValue().contains(run), file.getKey() + " has words of a turn");
      }
    }
    // Tables are as they left: what was withheld is a colon.
    var table = rows(files.getOrDefault("tables/release-1.csv", ""));
    assertTrue(table.stream().anyMatch(row -> row.get("count").equals(":")));
    for (var row : table) {
      assertTrue(!row.get("count").matches("[1-4]"), row.toString());
    }
    // What codings tell when their people are counted.
    var codes = new HashSet<String>();
    for (var row : rows(files.getOrDefault("codings.csv", ""))) {
      codes.add(row.get("code"));
      assertTrue(row.get("coder").matches("C\\d"), row.get("coder"));
    }
    assertEquals(Set.of("VELF", "VELF.SUB"), codes, "RARE is of 3; ALL is of all but 2");
    assertFalse(files.toString().contains("R7,"), "no label of a respondent");
  }

  @Test
  void aCodingCanNeitherBeFoundByTheLengthOfItsQuoteNorBeCountedTogetherWithOthers()
      throws Exception {
    var more = new StringBuilder("document,start,end,code,coder,direction,weight\n");
    for (int person = 50; person < 62; person++) {
      var coder = person < 52 ? "Kari" : person < 59 ? "Per" : "Ida";
      more.append("R%d,40,%d,VELF,%s,,\n".formatted(person, 50 + person % 20, coder));
    }
    for (int person = 1; person < 90; person += 4) {
      int weight = person < 9 ? 12 : person < 60 ? 70 + person % 10 : 33;
      more.append("R%d,42,%d,VELF.SUB,Ida,,%d\n".formatted(person, 60 + person % 7, weight));
    }
    Files.writeString(folder.resolve("more.csv"), more);
    done("import-codings", project(), path("more.csv"));
    done("export", project(), path("r.zip"), "--as", "replication", "--coders-by-name");
    var csv = files(folder.resolve("r.zip")).getOrDefault("codings.csv", "");
    assertEquals(
        "code,direction,coder,edition,weight,dimensions",
        csv.lines().findFirst().orElseThrow(),
        "no document to join two codes by, no place to find a quote by");
    var alike = new TreeMap<String, Integer>();
    csv.lines().skip(1).forEach(line -> alike.merge(line, 1, Integer::sum));
    assertEquals(
        Map.of(
            "VELF,,Ida,1,,", 43, // not three by Ida from the second table apart
            "VELF,,,1,,", 9, // two by Kari, and Per's seven with them
            "VELF.SUB,,Ida,1,,", 23 + 2 + 8, // without weight, and of the two rarer weights
            "VELF.SUB,,Ida,1,70,", 13),
        alike);
    assertEquals(csv.lines().skip(1).sorted().toList(), csv.lines().skip(1).toList(), "order");
    // Who looks for the codings that a row may be finds five documents or more.
    try (var project = Project.open(Path.of(project()))) {
      var stored = project.codings();
      for (var row : rows(csv)) {
        var places = new HashSet<Integer>();
        for (var coding : stored.value()) {
          var key = stored.study().codebook().code(coding.code()).orElseThrow().key();
          var coder = stored.study().coder(coding.coder()).orElseThrow().name();
          boolean isCoder = row.get("coder").isEmpty() || row.get("coder").equals(coder);
          if (row.get("code").equals(key) && isCoder) {
            places.add(coding.document());
          }
        }
        assertTrue(places.size() >= 5, row.toString());
      }
    }
  }

  @Test
  void twoBundlesOfTheSameStudyHaveTheSameRowsInTheSameOrder() throws Exception {
    done("export", project(), path("a.zip"), "--as", "replication", "--coders-by-name");
    done("export", project(), path("b.zip"), "--as", "replication", "--coders-by-name");
    assertEquals(
        files(folder.resolve("a.zip")).get("codings.csv"),
        files(folder.resolve("b.zip")).get("codings.csv"));
  }

  @Test
  void aQueryWhoseWordsOrPatternsFindALabelIsNotTold() throws Exception {
    var queries =
        new ArrayList<>(
            List.of(
                "R7",
                "r07 OR r7",
                "/r0?[7]/",
                "/R[0-9]+/",
                "r7*",
                "NOT r12",
                "~r12",
                "=R12",
                "venner AND ida",
                "[word=\"r12\"]",
                "[word!=\"r12\"]",
                "/id./",
                "r12+"));
    int named = queries.size();
    queries.add("NOT country=\"New Zealand\"");
    queries.add("country!=\"New Zealand\"");
    queries.add("code:VELF AND (sex=woman AND country=\"New Zealand\" OR sex=man)");
    queries.add("bor AND alene AND kone AND fabrikk AND drammen");
    queries.add("bor OR alene OR kone OR fabrikk");
    queries.add("venn* AND savnet AND familie");
    queries.add("NOT sex=woman");
    for (int at = 0; at < queries.size(); at++) {
      search("search " + at, queries.get(at));
    }
    done("export", project(), path("r.zip"), "--as", "replication");
    var told =
        rows(files(folder.resolve("r.zip")).getOrDefault("searches.csv", "")).stream()
            .map(row -> row.get("query"))
            .toList();
    assertEquals(Set.of("(names a person or a document)"), Set.copyOf(told.subList(0, named)));
    assertEquals(
        List.of(
            "(asks for a group of fewer than five)",
            "(asks for a group of fewer than five)",
            "(asks for a group of fewer than five)",
            "(may be what somebody said)",
            "(may be what somebody said)",
            "venn* AND savnet AND familie",
            "NOT sex=woman"),
        told.subList(named, told.size()));
  }

  @Test
  void noQueryThatNamesSomebodyOrQuotesThemIsInAReplicationBundle() throws Exception {
    table("all × country (taler:R12) · 2026-11-29", "--where", "taler:R12");
    table("Tabell 2", "--where", "speaker:R12", "--coder", "Ida");
    table("Friends of R12", "--where", "country=Latvia");
    table("Queries", "--rows", "query:Missing=savnet;One=speaker:R13");
    table("Few", "--where", "country=\"New Zealand\"");
    table("Low", "--min-cell", "2");
    search("venner", "venner");
    search("said", "\"savnet venner og familie\"");
    search("said so", "savnet venner og familie");
    search("quote", "VELF AND \"hver eneste kveld\"");
    search("thread", "tråd:R14");
    search("what R15 says", "venner");
    search("name", "Kari AND venner");
    search("by", "code:VELF[koder=Ida]");
    search("people", "sex=woman AND code:VELF");
    done("export", project(), path("r.zip"), "--as", "replication");
    var files = files(folder.resolve("r.zip"));
    for (var file : files.entrySet()) {
      for (var hidden : List.of("R12", "R13", "R14", "R15", "Kari", "Ida", "New Zealand]")) {
        assertFalse(file.getValue().contains(hidden), file.getKey() + " has " + hidden);
      }
      for (var run : runs()) {
        assertFalse(file.getValue().contains(run), file.getKey() + " has words of a turn");
      }
    }
    assertEquals(
        List.of(
            "venner: venner",
            "said: (may be what somebody said)",
            "said so: (may be what somebody said)",
            "quote: (may be what somebody said)",
            "thread: (names a person or a document)",
            "(names a person or a document): venner",
            "name: (may have a name in it)",
            "by: (names a person or a document)",
            "people: sex=woman AND code:VELF"),
        rows(files.getOrDefault("searches.csv", "")).stream()
            .map(row -> row.get("name") + ": " + row.get("query"))
            .toList());
    assertEquals(
        List.of(
            "(names a person or a document)",
            "Tabell 2",
            "(names a person or a document)",
            "Queries",
            "Few",
            "Low"),
        rows(files.getOrDefault("tables/releases.csv", "")).stream()
            .map(row -> row.get("title"))
            .toList());
    assertEquals(
        List.of("(base)", "query:savnet", "query:(names a person or a document)"),
        rows(files.getOrDefault("tables/release-4.csv", "")).stream()
            .map(row -> row.get("row"))
            .distinct()
            .toList());
    assertFalse(files.containsKey("tables/release-6.csv"), "a threshold of two tells of two");
    done("export", project(), path("n.zip"), "--as", "replication", "--coders-by-name");
    var named = files(folder.resolve("n.zip"));
    assertTrue(named.getOrDefault("tables/release-2.csv", "").contains("VELF [Ida]"));
  }

  private static Object[] joined(List<String> first, String... then) {
    return Stream.concat(first.stream(), Stream.of(then)).toArray();
  }

  /// A table that leaves whatever the ledger says of it.
  private void table(String title, String... options) {
    var usual = new ArrayList<>(List.of("crosstab", project(), "--columns", "country"));
    if (!List.of(options).contains("--rows")) {
      usual.addAll(List.of("--rows", "all"));
    }
    usual.addAll(List.of("--release", title, "--reason", "a test"));
    done(joined(usual, options));
  }

  private void search(String name, String query) {
    try (var project = Project.open(Path.of(project()))) {
      var draft = SearchDraft.of(name, query);
      project.searches().add(draft, project.study(), List.of(), project.coder("Ida"));
    }
  }

  /// Every run of four words that somebody said, but those in the names of codes.
  private Set<String> runs() throws IOException {
    var runs = new HashSet<String>();
    try (var project = Project.open(Path.of(project()))) {
      for (var document : project.study().corpus().documents()) {
        var text = project.text(document);
        for (var turn : document.turns()) {
          var words = text.at(turn.span()).split(" ", -1);
          for (int at = 0; at + 4 <= words.length; at++) {
            runs.add(String.join(" ", List.of(words).subList(at, at + 4)));
          }
        }
      }
    }
    return runs;
  }

  @Test
  void theChecklistIsFilledWithWhatTheProjectKnows() throws Exception {
    done("export", project(), path("r.zip"), "--as", "replication");
    var items = rows(files(folder.resolve("r.zip")).getOrDefault("coreq.csv", ""));
    assertEquals(32, items.size());
    assertEquals("90 respondents were heard, of 90 in the table.", items.get(11).get("known"));
    assertEquals("open", items.get(0).get("state"));
    assertEquals("Who did the interviews?", items.get(0).get("asked"));
    assertTrue(items.get(26).get("known").startsWith("Sitat "));
  }

  @Test
  void pythonCountsPeopleAsTheCrosstabDoes() throws Exception {
    assumeTrue(has("python3"), "BundleTest.pythonCountsPeopleAsTheCrosstabDoes: no python3 here");
    assertEquals(crosstab("country"), program("python3", "people.py", "country"));
    assertEquals(crosstab("age@emigration"), program("python3", "people.py", "age@emigration"));
  }

  @Test
  void theLanguageRCountsPeopleAsTheCrosstabDoes() throws Exception {
    assumeTrue(has("Rscript"), "BundleTest.theLanguageRCountsPeopleAsTheCrosstabDoes: no R here");
    assertEquals(crosstab("country"), program("Rscript", "people.R", "country"));
  }

  private static boolean has(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private Set<String> crosstab(String variable) throws IOException {
    var cells = new TreeSet<String>();
    var csv =
        done(
            "crosstab",
            project(),
            "--rows",
            "all",
            "--columns",
            variable,
            "--min-cell",
            "off",
            "--format",
            "csv");
    for (var row : rows(csv)) {
      boolean isCell = !row.get("row").startsWith("(") && !row.get("column").equals("(all)");
      if (isCell && !row.get("count").equals("0")) {
        cells.add(row.get("row") + "," + row.get("column") + "," + row.get("count"));
      }
    }
    return cells;
  }

  private Set<String> program(String program, String file, String variable) throws Exception {
    var here = folder.resolve("tidy");
    unpacked(here);
    var out = folder.resolve("out.csv");
    var process =
        new ProcessBuilder(program, here.resolve(file).toString(), variable)
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(out));
    var lines = new ArrayList<>(Files.readAllLines(out));
    assertEquals("code,group,people", lines.removeFirst());
    return new TreeSet<>(lines);
  }

  private void unpacked(Path here) throws Exception {
    done("export", project(), path("t.zip"), "--texts", "--memos");
    for (var file : files(folder.resolve("t.zip")).entrySet()) {
      var to = here.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(to.getParent()));
      Files.writeString(to, file.getValue());
    }
  }

  @Test
  void everyColumnOfTheTablesIsInTheDictionary() throws Exception {
    done("export", project(), path("t.zip"), "--texts", "--memos");
    var files = files(folder.resolve("t.zip"));
    var told = new HashSet<String>();
    for (var row : rows(files.getOrDefault("dictionary.csv", ""))) {
      told.add(row.get("file") + " " + row.get("column"));
      assertFalse(row.get("type").isEmpty(), row.toString());
    }
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(".csv") && !file.getKey().equals("dictionary.csv")) {
        var head = file.getValue().lines().findFirst().orElseThrow();
        for (var column : head.split(",", -1)) {
          assertTrue(told.contains(file.getKey() + " " + column), file.getKey() + " " + column);
        }
      }
    }
    assertTrue(files.getOrDefault("turns.csv", "").contains(SAID.formatted(12)));
    done("export", project(), path("w.zip"));
    var without = files(folder.resolve("w.zip"));
    assertFalse(without.getOrDefault("turns.csv", "").contains("savnet"));
    assertFalse(without.containsKey("memos.csv"));
  }
}
