package no.sitat.exchange.refi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import no.sitat.Seed;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.refi.writing.RefiOptions;
import no.sitat.exchange.refi.writing.RefiTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
  private static final long SEED = Seed.of(RoundTripTest.class, 20261129L);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(RefiTarget.class)
  void aProjectWithEverythingInItComesBackTheSameAndIsWrittenTheSame(RefiTarget target)
      throws IOException {
    for (int i = 0; i < 5; i++) {
      var project = GeneratedProject.of(SEED + i, 6, 600);
      var options = new RefiOptions(target);
      var first = written(project, options, "first.qdpx");
      Schemas.assertValid(first);
      assertEquals(List.of(), ReadBack.differences(project, options, first));
      var read = read(first);
      var second = written(read.project(), options, "second.qdpx");
      assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }
  }

  @ParameterizedTest
  @EnumSource(RefiTarget.class)
  void copiesOfValuesForOtherToolsDoNotGrowWithEveryTrip(RefiTarget target) throws IOException {
    var project = GeneratedProject.of(SEED, 4, 60);
    var options = new RefiOptions(target, true, List.of(project.variables().getFirst().guid()));
    var first = written(project, options, "first.qdpx");
    Schemas.assertValid(first);
    assertEquals(List.of(), ReadBack.differences(project, options, first));
    var second = written(read(first).project(), options, "second.qdpx");
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void theSameProjectIsTheSameBytesInEveryTimeZone() throws IOException {
    var project = GeneratedProject.of(SEED, 3, 50);
    var options = new RefiOptions(RefiTarget.STANDARD);
    var usual = TimeZone.getDefault();
    var first = written(project, options, "first.qdpx");
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      var second = written(project, options, "second.qdpx");
      assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  private Path written(MovedProject project, RefiOptions options, String name) throws IOException {
    var file = folder.resolve(name);
    RefiWriter.write(project, options, file);
    return file;
  }

  private static MoveReading read(Path file) {
    return new RefiReader().read("p.qdpx", file).value().orElseThrow();
  }
}
