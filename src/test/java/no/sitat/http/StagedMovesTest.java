package no.sitat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.coding.Coder;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.project.PlainMove;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Projects that were looked at wait for a while and no longer.
class StagedMovesTest {
  @TempDir private Path home = Path.of("");

  private static final Coder KARI = new Coder(1, UUID.randomUUID(), "Kari");

  private StagedMoves.Staged staged(String folder) throws IOException {
    var files = Files.createDirectories(home.resolve(folder));
    Files.writeString(files.resolve("0"), "et intervju");
    var nothing =
        PlainMove.of(Optional.empty(), "p", "", List.of(), List.of(), List.of(), List.of());
    var reading = new MoveReading(nothing, List.of(), List.of());
    return new StagedMoves.Staged(new Uploads(files, List.of()), "p.qdpx", reading, KARI.name());
  }

  @Test
  void theFilesOfWhatNobodyTakesGoAfterAWhile() throws Exception {
    try (var moves = new StagedMoves(Duration.ofMillis(50))) {
      var id = moves.add(staged("a"));
      for (int i = 0; i < 200 && Files.exists(home.resolve("a")); i++) {
        Thread.sleep(20);
      }
      assertFalse(Files.exists(home.resolve("a")));
      assertEquals(Optional.empty(), moves.remove(id, KARI));
    }
  }

  @Test
  void theFilesGoWhenTheServerCloses() throws IOException {
    try (var moves = new StagedMoves()) {
      moves.add(staged("a"));
      assertTrue(Files.exists(home.resolve("a")));
    }
    assertFalse(Files.exists(home.resolve("a")));
  }

  @Test
  void theOldestGivesWayToTheFifth() throws IOException {
    try (var moves = new StagedMoves()) {
      for (var folder : List.of("a", "b", "c", "d", "e")) {
        moves.add(staged(folder));
      }
      assertFalse(Files.exists(home.resolve("a")));
      assertTrue(Files.exists(home.resolve("b")));
    }
  }
}
