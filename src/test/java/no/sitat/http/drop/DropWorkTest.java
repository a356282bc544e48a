package no.sitat.http.drop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.sitat.coding.Coder;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.document.ReadingRoom;
import no.sitat.exchange.source.Remark;
import no.sitat.http.drop.DropWork.Phase;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.SmallDisk;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Cancelled;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Drops under strain: two pages at once, closing in the middle, breaking off.
@Timeout(60)
class DropWorkTest {
  private static final String UNDECIDED =
      "I: Jeg kom hit i 2011 og har bodd her siden.\nM: Ja?\n".repeat(4)
          + "I: Det var det.\nM: Fint?\n";

  @TempDir private Path folder;
  private final ReadingRoom room = ReadingRoom.shared();
  private Project project;
  private Coder by;
  private Drops drops;

  @BeforeEach
  void open() {
    project = Project.create(folder.resolve("p"), NewProject.named("Prøve"));
    by = project.coder("Kari");
    drops = new Drops(project, room);
  }

  @AfterEach
  void close() {
    drops.close();
    room.close();
    project.close();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static DropWork.Coming files(int from, int to, int times) {
    return drop -> {
      for (int i = from; i < to; i++) {
        var talk = "A: Hvordan gikk det?\nB: Det gikk for nummer " + i + ".\n";
        drop.add("samtale " + i + ".txt", stream(talk.repeat(times)));
      }
    };
  }

  private static Phase settled(DropWork work) throws InterruptedException {
    while (work.status().phase() == Phase.LOOKING || work.status().phase() == Phase.TAKING) {
      Thread.sleep(5);
    }
    return work.status().phase();
  }

  private List<Path> waiting() throws IOException {
    try (var files = Files.walk(project.incoming())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatIsBeingTakenIsLeftAloneByAnotherPage() throws Exception {
    var work = drops.open(by);
    assertTrue(work.add(files(0, 40, 50)));
    assertTrue(work.take(by));
    assertFalse(work.add(files(40, 41, 1)));
    assertFalse(work.choose(Map.of(1, FileChoice.NONE)));
    assertTrue(work.take(by), "to ask twice is to ask once");
    assertEquals(Phase.DONE, settled(work));
    assertEquals(40, work.status().taken().orElseThrow().report().files().size());
    assertEquals(40, project.study().corpus().documents().size());
    assertFalse(work.add(files(40, 41, 1)));
    assertEquals(Phase.DONE, settled(work));
    assertEquals(List.of(), waiting());
    assertEquals(1, project.imports().latest(10).size());
  }

  @Test
  void nothingIsTakenWhileFilesAreOnTheirWay() throws Exception {
    var work = drops.open(by);
    var taken = new ArrayList<Boolean>();
    work.add(drop -> {
      files(0, 1, 1).into(drop);
      taken.add(work.take(by));
      files(1, 2, 1).into(drop);
    });
    assertEquals(List.of(false), taken);
    assertEquals(Phase.READY, settled(work));
    assertTrue(work.take(by));
    assertEquals(Phase.DONE, settled(work));
    assertEquals(2, project.study().corpus().documents().size());
  }

  @Test
  void whoWaitsHearsThatLookingHasFailed() throws Exception {
    var other = Project.create(folder.resolve("other"), NewProject.named("Lukket"));
    try (var work = new DropWork("d", "Kari", other, room)) {
      other.close();
      work.add(files(0, 2, 1));
      assertEquals(Phase.FAILED, settled(work));
      assertFalse(work.status().failure().nb().isEmpty());
      assertFalse(work.take(by));
    }
  }

  @Test
  void aDropThatIsLetGoIsNotLookedAtToTheEnd() throws Exception {
    var work = drops.open(by);
    work.add(files(0, 100, 2_000));
    work.add(files(100, 400, 2_000));
    drops.remove(work);
    gone(work);
    assertEquals(List.of(), waiting());
    long looked = work.look().files().stream().filter(file -> file.look().isPresent()).count();
    assertTrue(looked < 400, looked + " of 400 were looked at");
    assertFalse(work.take(by));
    assertEquals(0, project.study().corpus().documents().size());
  }

  private static void gone(DropWork work) throws InterruptedException {
    while (!work.isOver()) {
      Thread.sleep(5);
    }
  }

  @Test
  void lettingGoWaitsForNothingAndTheFilesGoWhenTheWorkHasEnded() throws Exception {
    var other = drops.open(by);
    other.add(files(0, 1, 1));
    settled(other);
    var work = drops.open(by);
    work.add(files(1, 2, 1));
    settled(work);
    var busy = new CountDownLatch(1);
    var let = new CountDownLatch(1);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var writing =
          pool.submit(() ->
              new DropIntake(project, other.look())
                  .take(
                      by,
                      (done, total, _) -> {
                        busy.countDown();
                        await(let);
                      }));
      busy.await();
      assertTrue(work.take(by), "and it waits until the other has been written");
      while (work.status().total() == 0) {
        Thread.sleep(5);
      }
      drops.remove(work);
      assertFalse(work.take(by) && work.status().phase() == Phase.DONE);
      assertEquals(Optional.empty(), drops.of(work.id(), by));
      let.countDown();
      writing.get();
    }
    gone(work);
    assertEquals(1, waiting().size(), "those of the other");
    drops.remove(work);
    drops.remove(other);
    gone(other);
    assertEquals(List.of(), waiting());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void hiddenFilesAndEmptyArchivesAreTold() throws Exception {
    try (var drop = new Drop(project.incoming())) {
      drop.add(".skjult.txt", stream("hei"));
      drop.add("tom.zip", zip(Map.of()));
      assertEquals(List.of(), drop.files());
      assertEquals(List.of(".skjult.txt"), drop.remarks().stream().map(Remark::file).toList());
      assertEquals(
          List.of("tom.zip: there are no files in the archive"),
          drop.refused().stream().map(each -> each.in("en")).toList());
    }
  }

  @Test
  void theThirtyFirstDropLetsTheOldestGoWithItsFiles() throws Exception {
    var all = new ArrayList<DropWork>();
    for (int i = 0; i < 31; i++) {
      var work = drops.open(by);
      work.add(files(i, i + 1, 1));
      all.add(work);
    }
    gone(all.getFirst());
    assertEquals(
        IntStream.range(1, 31).boxed().toList(),
        IntStream.range(0, 31)
            .filter(i -> drops.of(all.get(i).id(), by).isPresent())
            .boxed()
            .toList());
    assertEquals(30, waiting().size());
  }

  @Test
  void breakingOffLeavesNeitherDocumentsNorWhatWasSaidOfSpeakers() throws Exception {
    long before = project.revision();
    var work = asked();
    Progress untilStored =
        (done, total, _) -> {
          if (done == total) {
            throw new Cancelled();
          }
        };
    try {
      new DropIntake(project, work.look()).take(by, untilStored);
    } catch (Cancelled _) {
      assertEquals(before, project.revision());
      assertEquals(Map.of(), project.settings().speakerRoles().value());
      assertEquals(Phase.READY, settled(work));
      return;
    }
    throw new AssertionError("it was not broken off");
  }

  @Test
  void whatWasSaidOfSpeakersIsOneEditWithTheFilesAndGoesWithThem() throws Exception {
    long before = project.revision();
    var work = asked();
    assertTrue(work.take(by));
    assertEquals(Phase.DONE, settled(work));
    assertEquals(before + 1, project.revision());
    assertEquals(
        Map.of("I", SpeakerRole.INFORMANT, "M", SpeakerRole.INTERVIEWER),
        project.settings().speakerRoles().value());
    project.undo(by);
    assertEquals(0, project.study().corpus().documents().size());
    assertEquals(Map.of(), project.settings().speakerRoles().value());
    assertEquals(List.of(), project.verify());
  }

  private DropWork asked() throws Exception {
    var work = drops.open(by);
    work.add(drop -> drop.add("hvem.txt", stream(UNDECIDED)));
    assertEquals(Phase.READY, settled(work));
    var said = FileChoice.NONE.asking(List.of("M"));
    assertTrue(work.choose(Map.of(1, said)));
    assertEquals(Phase.READY, settled(work));
    return work;
  }

  @Test
  void onlyFilesThatHaveChangedAreToldAgain() throws Exception {
    var work = drops.open(by);
    work.add(files(0, 3, 1));
    settled(work);
    var first = work.look().since(0);
    assertEquals(3, first.files().size());
    assertEquals(List.of(), work.look().since(first.version()).files());
    var none = Optional.<String>empty();
    var left =
        new FileChoice(
            Optional.of(false), Optional.empty(), none, none, Optional.empty(), none, Map.of());
    work.choose(Map.of(2, left));
    var second = work.look().since(first.version());
    assertEquals(List.of(2), second.files().stream().map(file -> file.file().number()).toList());
    work.add(files(3, 4, 1));
    settled(work);
    assertEquals(
        List.of(4),
        work.look().since(second.version()).files().stream()
            .map(file -> file.file().number())
            .toList());
  }

  @Test
  void aDropHasOneLimitForAllItsFilesAndArchives() throws Exception {
    try (var drop = new Drop(project.incoming(), Optional.empty(), 3_000_000)) {
      drop.add("a.txt", stream("a".repeat(1_000_000)));
      drop.add("b.zip", zip(Map.of("b.txt", 1_500_000)));
      drop.add("c.txt", stream("c".repeat(1_000_000)));
      drop.add("d.zip", zip(Map.of("d.txt", 1_000_000)));
      drop.add("e.txt", stream("e".repeat(100_000)));
      assertEquals(
          List.of("a.txt", "b.txt", "e.txt"),
          drop.files().stream().map(file -> file.source().name()).toList());
      assertEquals(
          List.of("c.txt TOO_LARGE", "d.txt TOO_LARGE"),
          drop.refused().stream().map(each -> each.file() + " " + each.reason()).toList());
      assertEquals(3, waiting().size());
    }
  }

  @Test
  void aZipThatWouldFillTheDiskIsToldAsSuchAndNothingOfItStays() throws Exception {
    var disk = SmallDisk.of(folder.resolve("small"), 100);
    assumeTrue(disk.isPresent(), "DropWorkTest.aZip: this machine mounts no disk for a test");
    try (var small = disk.orElseThrow();
        var drop = new Drop(small.place())) {
      drop.add("a.txt", stream("a"));
      var error =
          assertThrows(
              ProjectError.class,
              () -> drop.add("b.zip", zip(Map.of("b.txt", 12_000_000, "c.txt", 20_000_000))));
      assertEquals(Problem.NO_ROOM, error.problem());
      assertEquals(List.of(), drop.refused());
      assertEquals(
          List.of("a.txt"), drop.files().stream().map(file -> file.source().name()).toList());
      try (var files = Files.walk(small.place())) {
        assertEquals(1, files.filter(Files::isRegularFile).count());
      }
    }
  }

  /// A zip of files that cannot be packed.
  private static ByteArrayInputStream zip(Map<String, Integer> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var random = new Random(7);
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : new TreeMap<>(entries).entrySet()) {
        var content = new byte[entry.getValue()];
        random.nextBytes(content);
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Test
  void manyFilesOfOneNameGetNumbersAtOnce() throws Exception {
    try (var drop = new Drop(project.incoming())) {
      for (int i = 0; i < 5_000; i++) {
        drop.add("mappe %d/transcript.txt".formatted(i), stream(""));
      }
      assertEquals("transcript.txt", drop.files().getFirst().source().name());
      assertEquals("transcript (5000).txt", drop.files().getLast().source().name());
    }
  }
}
