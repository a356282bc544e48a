package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.coding.Coder;
import no.sitat.corpus.Timeline.Point;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsTest {
  private static final String VTT =
      """
      WEBVTT

      00:01.000 --> 00:02.000
      <v I>Hvor bor du?</v>

      00:03.000 --> 00:04.000
      <v R1>Jeg bor i byen.</v>
      """;

  @TempDir private Path home;
  private Project project;
  private Coder kari;
  private int id;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    id =
        project
            .importDocuments(List.of(read(VTT)), kari, Progress.none())
            .documents()
            .getFirst()
            .id();
  }

  @AfterEach
  void allIsSoundAfterwards() {
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private static IncomingDocument read(String vtt) {
    var file = SourceFile.of("samtale.vtt", vtt.getBytes(StandardCharsets.UTF_8));
    return new DocumentReader(ReadingOptions.DEFAULT).read(file).value().orElseThrow().getFirst();
  }

  private List<Point> points() {
    return project.contents(id).value().times().points();
  }

  private void replace(String words, String by) {
    var contents = project.contents(id).value();
    int at = contents.text().text().indexOf(words);
    project
        .corrections()
        .correct(
            Correction.of(
                id, contents.document().version(), new Replacement(at, at + words.length(), by)),
            kari);
  }

  @Test
  void timesAreStoredAndCarriedThroughCorrectionsAndBack() {
    assertEquals(List.of(new Point(3, 1_000), new Point(21, 3_000)), points());
    replace("Hvor", "Hvor i all verden");
    assertEquals(List.of(new Point(3, 1_000), new Point(34, 3_000)), points());
    assertEquals(
        List.of(new Point(3, 1_000), new Point(21, 3_000)),
        project.corrections().contents(id, 1).value().times().points());
    project.undo(kari);
    assertEquals(List.of(new Point(3, 1_000), new Point(21, 3_000)), points());
    replace("Hvor", "Kor");
    project.corrections().restore(id, 1, kari);
    assertEquals(List.of(new Point(3, 1_000), new Point(21, 3_000)), points());
  }

  @Test
  void aFileReadAgainBringsItsOwnTimes() {
    var later = read(VTT.replace("00:03.000", "00:03.500")).transcript();
    project.corrections().again(id, later, kari);
    assertEquals(List.of(new Point(3, 1_000), new Point(21, 3_500)), points());
    int version = project.study().corpus().document(id).orElseThrow().version();
    project.corrections().again(id, later, kari);
    assertEquals(version, project.study().corpus().document(id).orElseThrow().version());
  }

  @Test
  void aRecordingIsLinkedWhereItLiesAndUnlinkedAndBack() throws IOException {
    var wave = sound("opptak.wav");
    project.recordings().link(id, wave, kari);
    var linked = project.contents(id).value().recording().orElseThrow();
    assertEquals("opptak.wav", linked.name());
    assertEquals("audio/wav", linked.mediaType());
    assertEquals(Optional.of(wave.toRealPath()), project.recordings().file(linked));
    project.recordings().unlink(id, kari);
    assertEquals(Optional.empty(), project.recordings().of(id));
    project.undo(kari);
    assertEquals(Optional.of(linked), project.recordings().of(id));
    assertEquals(List.of(), project.recordings().remarks());
    Files.delete(wave);
    assertEquals(Optional.empty(), project.recordings().file(linked));
    var remark = project.recordings().remarks().getFirst().en();
    assertEquals("the recording of samtale is not where it was", remark);
  }

  @Test
  void whatIsSentIsKeptUnderANameOfOurs() throws IOException {
    var bytes = new ByteArrayInputStream(wave(100_000));
    project.recordings().keep(id, "../../etc/Kari Nordmann.wav", bytes, kari);
    var kept = project.recordings().of(id).orElseThrow();
    assertEquals("Kari Nordmann.wav", kept.name());
    var file = project.recordings().file(kept).orElseThrow();
    assertEquals(home.resolve("p/recordings"), file.getParent());
    assertEquals(100_000, Files.size(file));
    project.recordings().keep(id, "b.wav", new ByteArrayInputStream(wave(64)), kari);
    assertEquals("b.wav", project.recordings().of(id).orElseThrow().name());
    assertEquals(
        "1 files in the folder recordings belong to no document",
        project.recordings().remarks().getFirst().en());
    project.undo(kari);
    assertEquals(Optional.of(kept), project.recordings().of(id));
  }

  @Test
  void aRecordingWhoseDocumentGoesWhileItComesIsNotLeftBehind() throws IOException {
    int id = project.study().corpus().documents().getFirst().id();
    var sound =
        new FilterInputStream(new ByteArrayInputStream(wave(32))) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            if (project.study().corpus().document(id).isPresent()) {
              project.removeDocument(id, kari);
            }
            return super.read(into, from, length);
          }
        };
    assertThrows(ProjectError.class, () -> project.recordings().keep(id, "a.wav", sound, kari));
    try (var files = Files.list(project.folder().resolve("recordings"))) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void whatIsNoSoundIsNeitherLinkedNorKeptNorOpened() throws IOException {
    var secret = Files.writeString(home.resolve("passwd.mp3"), "root:x:0:0:root:/root:/bin/bash\n");
    assertThrows(ProjectError.class, () -> project.recordings().link(id, secret, kari));
    var words = new ByteArrayInputStream("<script>".getBytes(StandardCharsets.UTF_8));
    assertThrows(ProjectError.class, () -> project.recordings().keep(id, "a.mp3", words, kari));
    try (var left = Files.list(home.resolve("p/recordings"))) {
      assertEquals(List.of(), left.toList());
    }
    var wave = sound("a.wav");
    project.recordings().link(id, wave, kari);
    Files.delete(wave);
    Files.copy(secret, wave);
    var linked = project.recordings().of(id).orElseThrow();
    assertTrue(project.recordings().file(linked).isEmpty(), "it is no sound any more");
  }

  @Test
  void aDocumentWithoutTimesHasNone() {
    assertEquals(List.of(), project.contents(1).value().times().points());
    assertEquals(OptionalLong.empty(), project.contents(1).value().times().timeAt(0));
  }

  private Path sound(String name) throws IOException {
    return Files.write(home.resolve(name), wave(1_000));
  }

  private static byte[] wave(int length) {
    var bytes = new byte[length];
    System.arraycopy("RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1), 0, bytes, 0, 16);
    return bytes;
  }
}
