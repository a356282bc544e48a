package no.sitat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exports of the codings and quotes that a query selects.
class ExportWhereTest {
  private static final String FIRST =
      "I: Hvordan var det?\nR1: Vi fikk ikke venner.\nI: Og huset?\nR1: Huset var fint.\n";
  private static final String SECOND = "I: Hvorfor dro dere?\nR2: Barna skulle få venner hjemme.\n";

  @TempDir private Path folder = Path.of("");
  private Path project = Path.of("");

  @BeforeEach
  void fill() throws IOException {
    project = folder.resolve("study");
    Files.createDirectories(folder.resolve("in"));
    write("in/R1.txt", FIRST);
    write("in/R2.txt", SECOND);
    done("new", project);
    done("import-respondents", project, write("r.csv", "id,sex\nR1,woman\nR2,man\nR3,woman\n"));
    done("import", project, folder.resolve("in"), "--language", "nb");
    var codings = new StringBuilder("document,start,end,code,coder,direction\n");
    coding("R1", FIRST, "ikke venner", codings);
    coding("R1", FIRST, "Huset var", codings);
    coding("R2", SECOND, "Barna", codings);
    done("import-codings", project, write("c.csv", codings.toString()));
  }

  private static void coding(String document, String text, String words, StringBuilder into) {
    int start = text.indexOf(words);
    into.append(document).append(',').append(start).append(',').append(start + words.length());
    into.append(",SOS.BARN,Ida,push\n");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void done(Object... arguments) {
    var ended = Shell.run(arguments);
    assertEquals(0, ended.code(), ended.err());
  }

  private String exported(String ending, String as, String where) throws IOException {
    var file = folder.resolve("out." + ending);
    done("export", project, file, "--as", as, "--where", where);
    return Files.readString(file);
  }

  private List<String> words(String as, String where) throws IOException {
    exported("json", as, where);
    return new ObjectMapper()
        .readTree(folder.resolve("out.json").toFile())
        .valueStream()
        .map(row -> row.get("text").textValue())
        .toList();
  }

  @Test
  void codingsAndQuotesThatTouchASelectedTurnAreLeft() throws IOException {
    for (var as : List.of("codings", "quotes")) {
      assertEquals(
          List.of("ikke venner", "Huset var", "Barna"), words(as, "sex=woman OR sex=man"), as);
      assertEquals(List.of("ikke venner", "Huset var"), words(as, "sex=woman"), as);
      assertEquals(List.of("ikke venner", "Barna"), words(as, "venner"), as);
      assertEquals(List.of("Huset var"), words(as, "sex=woman AND \"fint\""), as);
      assertEquals(List.of(), words(as, "\"hverken\""), as);
    }
  }

  @Test
  void aTableHasItsColumnsAndOnlyTheRowsAskedFor() throws IOException {
    var lines = exported("csv", "codings", "sex=man").lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.getFirst().startsWith("id,document,start,end,code,coder,direction,"));
    assertTrue(lines.get(1).contains(",R2,"), lines.get(1));
    assertTrue(lines.get(1).contains(",SOS.BARN,Ida,push,"), lines.get(1));
  }

  @Test
  void theQuotesOfABookAreTheSelectedOnes() throws IOException {
    var book = exported("md", "quotes", "sex=woman");
    assertTrue(book.contains("> ikke venner"), book);
    assertTrue(book.contains("> Huset var"), book);
    assertFalse(book.contains("Barna"), book);
  }

  @Test
  void aQueryThatCannotBeReadOrSelectsNothingOfTheKindIsRefusedBeforeAFileIsWritten() {
    var file = folder.resolve("x.csv");
    var unread = Shell.run("export", project, file, "--where", "(venner");
    assertEquals(1, unread.code());
    assertEquals(1, unread.err().lines().count(), unread.err());
    var people = Shell.run("export", project, file, "--as", "respondents", "--where", "venner");
    assertEquals(1, people.code());
    assertEquals(
        "sitat: --where selects codings and quotes; add --as codings or --as quotes\n",
        people.err());
    var whole = Shell.run("export", project, folder.resolve("x.xlsx"), "--where", "venner");
    assertEquals(people.err(), whole.err());
    var history = Shell.run("export", project, folder.resolve("x.docx"), "--where", "venner");
    assertEquals(people.err(), history.err());
    assertFalse(Files.exists(file));
  }
}
