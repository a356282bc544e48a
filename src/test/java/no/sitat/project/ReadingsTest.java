package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.coding.Coder;
import no.sitat.coding.ReadingMark.Kind;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.desk.LinkEnd.Passage;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people have read, taken for the article and put by to discuss.
class ReadingsTest {
  @TempDir private Path home;
  private Project project;
  private Coder kari;
  private Coder ola;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    ola = project.coder("Ola");
  }

  @AfterEach
  void allIsSoundAfterwards() {
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private Passage passage(String words) {
    int start = text().indexOf(words);
    return new Passage(1, OptionalInt.empty(), start, start + words.length());
  }

  private String text() {
    return project.text(project.study().corpus().document(1).orElseThrow()).text();
  }

  /// Who has marked which words of the first document as what.
  private static List<String> marks(Project project) {
    var text = project.text(project.study().corpus().document(1).orElseThrow()).text();
    var found = new ArrayList<String>();
    var all = project.readings().all();
    for (var mark : all.value()) {
      var who = all.study().coders().get(mark.coder() - 1).name();
      var words = text.substring(mark.span().start(), mark.span().end());
      found.add(who + " " + mark.kind().key() + ": " + words);
    }
    return found;
  }

  @Test
  void everybodyHasTheirOwnMarksAndOneCanBeTakenOff() {
    project.readings().mark(List.of(passage("fint hus")), Kind.READ, true, kari);
    project.readings().mark(List.of(passage("fint hus")), Kind.ARTICLE, true, kari);
    project.readings().mark(List.of(passage("fint hus")), Kind.READ, true, ola);
    assertEquals(
        List.of("Kari read: fint hus", "Kari article: fint hus", "Ola read: fint hus"),
        marks(project));
    int off = project.readings().mark(List.of(passage("fint hus")), Kind.READ, false, kari).value();
    assertEquals(1, off);
    assertEquals(List.of("Kari article: fint hus", "Ola read: fint hus"), marks(project));
  }

  @Test
  void aPassageIsMarkedOnceAndManyAreOneEditToUndo() {
    project.readings().mark(List.of(passage("fint hus")), Kind.READ, true, kari);
    long before = project.revision();
    var both = List.of(passage("fint hus"), passage("venner"));
    assertEquals(1, project.readings().mark(both, Kind.READ, true, kari).value());
    assertEquals(0, project.readings().mark(both, Kind.READ, true, kari).value());
    assertEquals(before + 1, project.revision());
    assertEquals(
        "Merket et sitat som lest",
        project.history(1, OptionalLong.empty()).getFirst().text().nb());
    project.undo(kari);
    assertEquals(List.of("Kari read: fint hus"), marks(project));
    project.redo(kari);
    assertEquals(List.of("Kari read: fint hus", "Kari read: venner"), marks(project));
  }

  @Test
  void marksStayOnTheirWordsWhenTheTextIsCorrected() {
    project.readings().mark(List.of(passage("venner")), Kind.READ, true, kari);
    project.readings().mark(List.of(passage("fint")), Kind.DISCUSS, true, kari);
    int start = text().indexOf("fint ");
    var without = new Replacement(start, start + "fint ".length(), "");
    project.corrections().correct(Correction.of(1, 1, without), kari);
    assertEquals(List.of("Kari read: venner"), marks(project));
    project.undo(kari);
    assertEquals(List.of("Kari read: venner", "Kari discuss: fint"), marks(project));
  }

  @Test
  void marksOutliveARestartAndABackup() {
    project.readings().mark(List.of(passage("venner")), Kind.ARTICLE, true, kari);
    project.close();
    project = Project.open(home.resolve("p"));
    assertEquals(List.of("Kari article: venner"), marks(project));
    project.backup(home.resolve("b.zip"));
    Project.restore(home.resolve("b.zip"), home.resolve("q"), false);
    try (var restored = Project.open(home.resolve("q"))) {
      assertEquals(List.of("Kari article: venner"), marks(restored));
      assertEquals(List.of(), restored.verify());
    }
  }

  @Test
  void aDocumentOutOfSightTakesItsMarksWithItAndBringsThemBack() {
    project.readings().mark(List.of(passage("venner")), Kind.READ, true, ola);
    project.removeDocument(1, kari);
    assertEquals(List.of(), project.readings().all().value());
    project.undo(kari);
    assertEquals(List.of("Ola read: venner"), marks(project));
  }

  @Test
  void aPassageOutsideTheTextIsRefused() {
    var outside = List.of(new Passage(1, OptionalInt.empty(), 0, 100_000));
    var refused =
        assertThrows(
            ProjectError.class, () -> project.readings().mark(outside, Kind.READ, true, kari));
    assertEquals(Problem.BAD_SPAN, refused.problem());
    assertEquals(List.of(), project.readings().all().value());
  }
}
