package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.corpus.Transcript;
import no.sitat.exchange.moving.MoveReading;
import no.sitat.exchange.moving.MovedMemo;
import no.sitat.exchange.moving.MovedMemo.Target;
import no.sitat.exchange.moving.MovedMemo.TargetKind;
import no.sitat.exchange.moving.MovedProject;
import no.sitat.exchange.moving.MovedSource;
import no.sitat.exchange.refi.RefiReader;
import no.sitat.exchange.refi.RefiWriter;
import no.sitat.exchange.refi.writing.RefiOptions;
import no.sitat.exchange.refi.writing.RefiTarget;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.desk.DocumentChange;
import no.sitat.project.intake.Progress;
import no.sitat.project.moving.MoveKind;
import no.sitat.project.moving.MovePreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A project moves in when some of it was here before: its own file, a file whose document was
/// removed, another picture of the same name.
class MoveAgainTest {
  private static final String LONG =
      "Hva folk i Hammerfest sier når de blir spurt om hvorfor noen flytter og andre blir, «og "
              .repeat(4)
          + "slutt» 🏠";

  @TempDir private Path home = Path.of("");

  private static UUID guid(int number) {
    return new UUID(0x1234_5678_9abc_4defL, 0x8000_0000_0000_0000L + number);
  }

  private static MovedProject file(List<MovedSource> sources, List<MovedMemo> memos) {
    return new MovedProject(
        Optional.empty(),
        "Kart",
        "NVivo",
        List.of(),
        List.of(),
        sources,
        List.of(),
        List.of(),
        memos,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static MovedSource source(
      int number, MovedSource.Kind kind, Optional<String> words, byte[] file) {
    return new MovedSource(
        guid(number),
        kind == MovedSource.Kind.PICTURE ? "kart" : "notat",
        kind,
        DocumentKind.INTERVIEW,
        words.map(text -> new Transcript(text, List.of())),
        Optional.of(SourceFile.of("fil.bin", file)),
        Optional.empty(),
        "nb",
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  private static MovePreview take(Project project, MovedProject file) {
    return project
        .moves()
        .take(
            new MoveReading(file, List.of(), List.of()),
            "f.qdpx",
            project.coder("Kari"),
            Progress.none())
        .value();
  }

  private List<String> kept(String project) {
    var names = home.resolve(project).resolve("kept").toFile().list();
    return names == null ? List.of() : Arrays.stream(names).sorted().toList();
  }

  private MovedProject through(Project project, RefiTarget target) throws IOException {
    var options = new RefiOptions(target, target == RefiTarget.ATLAS_MAXQDA, List.of());
    var file = home.resolve(target.key() + ".qdpx");
    RefiWriter.write(project.moves().out().value().project(), options, file);
    return new RefiReader().read("p.qdpx", file).value().orElseThrow().project();
  }

  private static List<String> fresh(MovePreview preview) {
    return preview.counts().stream()
        .filter(count -> count.fresh() > 0 || count.different() > 0)
        .map(count -> count.kind() + " " + count.fresh() + " " + count.different())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(RefiTarget.class)
  void aProjectWithLongTitlesFindsNothingNewInItsOwnFile(RefiTarget target) throws IOException {
    try (var project = Sample.project(home.resolve("p"))) {
      titleAll(project);
      var file = through(project, target);
      var preview = project.moves().preview(file).value();
      assertEquals(
          List.of(),
          preview.counts().stream()
              .filter(count -> count.fresh() > 0)
              .map(count -> count.kind() + ": " + count.examples())
              .toList());
      if (target == RefiTarget.STANDARD) {
        assertEquals(List.of(), fresh(preview));
      }
    }
  }

  private static void titleAll(Project project) {
    for (var document : project.study().corpus().documents()) {
      project.changeDocument(
          document.id(),
          new DocumentChange(Optional.empty(), Optional.of(LONG + document.id()), Optional.empty()),
          project.coder("Kari"));
    }
  }

  @Test
  void longTitlesComeBackAsTitlesAndNobodyIsInvented() throws IOException {
    try (var project = Sample.project(home.resolve("p"));
        var other = Project.create(home.resolve("q"), NewProject.named("Tomt"))) {
      titleAll(project);
      take(other, through(project, RefiTarget.STANDARD));
      assertEquals(
          project.study().corpus().documents().stream().map(Document::title).toList(),
          other.study().corpus().documents().stream().map(Document::title).toList());
      assertEquals(
          project.memos().all().value().memos().size(), other.memos().all().value().memos().size());
      assertEquals(
          List.of(),
          other.study().coders().stream()
              .map(coder -> coder.name())
              .filter(name -> name.startsWith("("))
              .toList());
      assertEquals(List.of(), other.verify());
    }
  }

  @Test
  void afterItsDocumentWasRemovedASourceComesAgainWithItsMemoAndItsFile() {
    var source = source(1, MovedSource.Kind.PDF, Optional.of("Vi dro hjem."), new byte[] {1, 2});
    var memo =
        new MovedMemo(
            guid(9),
            "Tanke",
            "Se på dette",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Target(TargetKind.SOURCE, guid(1))));
    var file = file(List.of(source), List.of(memo));
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      take(project, file);
      var first = project.study().corpus().documents().getFirst();
      project.removeDocument(first.id(), project.coder("Kari"));
      assertEquals(List.of(), project.moves().kept());

      var again = take(project, file);

      assertEquals(1, again.fresh(MoveKind.DOCUMENTS));
      assertEquals(1, again.fresh(MoveKind.MEMOS));
      assertEquals(1, again.fresh(MoveKind.FILES));
      var kept = project.moves().kept().getFirst();
      assertTrue(Files.isRegularFile(project.moves().file(kept).orElseThrow()));
      assertEquals(1, kept("p").size());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void anotherPictureOfTheSameNameIsKeptTooAndTheSameOneIsNot() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      var one = source(1, MovedSource.Kind.PICTURE, Optional.empty(), new byte[] {1});
      var other = source(2, MovedSource.Kind.PICTURE, Optional.empty(), new byte[] {2});
      var same = source(3, MovedSource.Kind.PICTURE, Optional.empty(), new byte[] {1});
      take(project, file(List.of(one), List.of()));

      assertEquals(1, take(project, file(List.of(other, same), List.of())).fresh(MoveKind.FILES));
      assertEquals(2, project.moves().kept().size());
      assertEquals(2, kept("p").size());
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void filesThatWereKeptUnderAGuidAndHalvesAreSetRightWhenTheProjectIsOpened() throws IOException {
    var picture = source(1, MovedSource.Kind.PICTURE, Optional.empty(), new byte[] {1});
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      take(project, file(List.of(picture), List.of()));
    }
    var folder = home.resolve("p/kept");
    var names = kept("p");
    Files.move(folder.resolve(names.getFirst()), folder.resolve(guid(1).toString()));
    Files.write(folder.resolve(".half-1.part"), new byte[] {9});
    Files.write(folder.resolve("half-1.part"), new byte[] {9});
    try (var project = Project.open(home.resolve("p"))) {
      assertEquals(names, kept("p"));
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void whatIsLongerThanThereIsRoomForIsShortenedBetweenCharactersAndTold() {
    var memo =
        new MovedMemo(
            guid(9),
            "x".repeat(498) + "🏠🏠",
            "Se",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    try (var project = Project.create(home.resolve("p"), NewProject.named("Tomt"))) {
      var done = take(project, file(List.of(), List.of(memo)));
      assertEquals(
          List.of("Note: Longer than there is room for, and shortened; the end is not here."),
          done.notes().stream().map(note -> note.element() + ": " + note.text().en()).toList());
      var title = project.memos().all().value().memos().getFirst().title();
      assertEquals("x".repeat(498) + "…", title);
      assertEquals(
          title, new String(title.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
  }
}
