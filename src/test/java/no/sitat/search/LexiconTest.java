package no.sitat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import no.sitat.search.index.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  @TempDir private Path folder;

  @Test
  void whatAFailedWriteLeftBehindIsWrittenOver() throws IOException {
    var file = folder.resolve("lexicon.txt");
    var lexicon = Lexicon.create(file);
    lexicon.number("hus");
    assertEquals(1, lexicon.save());
    lexicon.number("båt");
    lexicon.number("gård");
    Files.writeString(file, "båt\ngår", StandardOpenOption.APPEND);
    assertEquals(3, lexicon.save());
    assertEquals(List.of("hus", "båt", "gård"), Files.readAllLines(file));
    var opened = Lexicon.open(file, 3).orElseThrow();
    opened.number("venn");
    Files.writeString(file, "ve", StandardOpenOption.APPEND);
    assertEquals(4, opened.save());
    assertEquals(List.of("hus", "båt", "gård", "venn"), Files.readAllLines(file));
  }
}
