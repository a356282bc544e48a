package no.sitat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AttachmentTest {
  private static final Path SOURCES = Path.of("src/main/java/no/sitat");

  /// Who writes the header: what is taken away, what is shown, and a move, which cleans its own.
  private static final Set<String> WRITERS =
      Set.of("Attachment.java", "FileAnswer.java", "MoveOutRoutes.java");

  @Test
  void nobodyElseSaysWhatAFileIsCalled() throws IOException {
    var others = new TreeSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains("\"Content-Disposition\"")) {
          others.add(file.getFileName().toString());
        }
      }
    }
    others.removeAll(WRITERS);
    assertEquals(Set.of(), others);
  }

  @Test
  void aNameCannotEndTheHeaderAndKeepsItsLetters() {
    assertEquals(
        "attachment; filename=\"b_r _ x.csv\"; filename*=UTF-8''b%C3%A6r%20_%20x.csv",
        Attachment.header("bær \" x.csv"));
    assertEquals(
        "attachment; filename=\"a__b.csv\"; filename*=UTF-8''a__b.csv",
        Attachment.header("a\r\nb.csv"));
  }
}
