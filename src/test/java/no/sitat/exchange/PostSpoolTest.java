package no.sitat.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostSpoolTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsPutAsideComesBackAsItWasAlsoHalvesOfPairs() throws IOException {
    var random = new Random(Seed.fresh(PostSpoolTest.class));
    var spool = new PostSpool(Optional.of(folder.resolve("aside")));
    var rows = new ArrayList<String[]>();
    var places = new ArrayList<Long>();
    for (int i = 0; i < 3_000; i++) {
      var row = new String[] {"", words(random, 0xFF), words(random, 0x2FFF), "\uD83C", "🌊\uDF0A"};
      rows.add(row);
      places.add(spool.add(row));
    }
    places.add(spool.end());
    for (int i = rows.size() - 1; i >= 0; i--) {
      assertArrayEquals(rows.get(i), spool.row(places.get(i), places.get(i + 1)));
    }
  }

  private static String words(Random random, int highest) {
    var words = new StringBuilder();
    int length = random.nextInt(6_000);
    for (int i = 0; i < length; i++) {
      words.append((char) (' ' + random.nextInt(highest - ' ')));
    }
    return words.toString();
  }

  @Test
  void onThisSystemNoNameIsLeftInTheFolder() throws IOException {
    var spool = new PostSpool(Optional.of(folder));
    for (int i = 0; i < 12; i++) {
      spool.add("x".repeat(1 << 20));
    }
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    try (var files = Files.list(folder)) {
      assertEquals(windows ? 1 : 0, files.count());
    }
    assertEquals(List.of("x".repeat(1 << 20)), List.of(spool.row(0, (1 << 20) + 5)));
  }
}
