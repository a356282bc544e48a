package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database was damaged while nobody had it open: that is said, and the file is left alone.
class DamageTest {
  @TempDir private Path home;
  private Path database = Path.of("");
  private byte[] sound = {};

  @BeforeEach
  void make() throws IOException {
    Sample.project(folder()).close();
    database = folder().resolve("project.mv.db");
    sound = Files.readAllBytes(database);
  }

  private Path folder() {
    return home.resolve("p");
  }

  private Set<String> names() throws IOException {
    try (var files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private void isRefused(byte[] damaged) throws IOException {
    Files.write(database, damaged);
    var names = names();
    for (int attempt = 0; attempt < 2; attempt++) {
      var error = assertThrows(ProjectError.class, () -> Project.open(folder()));
      assertEquals(Problem.DAMAGED, error.problem());
      assertTrue(error.words().en().contains("sitat restore"), error.getMessage());
      assertTrue(error.words().nb().contains("skadet"), error.words().nb());
      assertArrayEquals(damaged, Files.readAllBytes(database), "the file was changed");
      assertEquals(names, names());
    }
  }

  private void leaveOpen() throws IOException {
    Files.writeString(folder().resolve("sitat.lock"), "open\n");
  }

  @Test
  void aTruncatedDatabaseIsRefused() throws IOException {
    for (int length : List.of(0, 1, 4096, 8192, 12_288, sound.length / 2, sound.length - 1)) {
      isRefused(Arrays.copyOf(sound, length));
    }
    Files.write(database, sound);
    try (var project = Project.open(folder())) {
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aTruncatedDatabaseThatWasLeftOpenIsNeverTakenForAnEmptyProject() throws IOException {
    for (int length : List.of(0, 1, 4096, 8192, 12_288)) {
      leaveOpen();
      isRefused(Arrays.copyOf(sound, length));
    }
  }

  @Test
  void aDatabaseWithFlippedBytesIsRefused() throws IOException {
    var random = new Random(Seed.fresh(DamageTest.class));
    var bytes = sound.clone();
    for (int i = 0; i < 300; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    }
    isRefused(bytes);
    var one = sound.clone();
    one[random.nextInt(one.length)] ^= 1;
    isRefused(one);
  }

  @Test
  void aDatabaseThatIsGoneIsMissedAndNoneIsMadeInItsPlace() throws IOException {
    Files.delete(database);
    var error = assertThrows(ProjectError.class, () -> Project.open(folder()));
    assertEquals(Problem.DAMAGED, error.problem());
    assertTrue(Files.notExists(database));
  }

  @Test
  void aProjectClosedByAnOlderSitatIsOpened() throws IOException {
    Files.writeString(folder().resolve("sitat.lock"), "closed\n");
    try (var project = Project.open(folder())) {
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aRecoveryThatWasCutShortLeavesNothing() throws IOException {
    leaveOpen();
    Files.write(folder().resolve("recovering.mv.db"), new byte[20_000]);
    try (var project = Project.open(folder())) {
      assertEquals(List.of(), project.verify());
    }
    assertTrue(Files.notExists(folder().resolve("recovering.mv.db")));
  }
}
