package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sitat.Seed;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.Cancelled;
import no.sitat.project.intake.Progress;
import no.sitat.project.intake.UnfinishedImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of more posts than one transaction takes: one edit, whole or out of sight.
@Tag("slow")
class LongPostsTest {
  private static final int POSTS = 25_000;

  @TempDir private Path home = Path.of("");

  private Path file = Path.of("");

  /// Stops when so many posts are in, as a fault would.
  private static Progress until(int posts, RuntimeException why) {
    return (done, total, _) -> {
      if (total == POSTS && done >= posts) {
        throw why;
      }
    };
  }

  @BeforeEach
  void makeFile() {
    file = ManyPosts.file(home, POSTS, Seed.fresh(LongPostsTest.class));
  }

  @Test
  void itIsOneEditAndOneUndo() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Prøve"))) {
      var taken = ManyPosts.take(project, file, Progress.none());
      int documents = project.study().corpus().size();
      assertEquals(1, project.revision());
      assertEquals(documents, taken.joined().rows());
      assertEquals(documents, taken.report().files().getFirst().rows());
      assertEquals(POSTS, turns(project));
      assertEquals(List.of(), project.imports().unfinished());
      project.awaitIndex();
      assertEquals(List.of(), project.verify());
      var all = ManyPosts.told(project);

      project.undo(project.coder("Kari"));
      assertEquals(0, project.study().corpus().size());
      project.redo(project.coder("Kari"));
      assertEquals(all, ManyPosts.told(project));
      project.awaitIndex();
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void twoFilesOfOneNameAreBothTaken() throws IOException {
    var other = Files.createDirectory(home.resolve("b"));
    var second = ManyPosts.file(other, POSTS, Seed.fresh(LongPostsTest.class));
    Files.writeString(second, Files.readString(second).replace("Innlegg", "Svar"));
    try (var project = Project.create(home.resolve("p"), NewProject.named("Prøve"))) {
      ManyPosts.take(project, List.of(file, second), Progress.none());
      assertEquals(1, project.revision());
      assertEquals(List.of(), project.imports().unfinished());
      assertEquals(2 * POSTS, turns(project));
      project.awaitIndex();
      assertEquals(List.of(), project.verify());
    }
  }

  private static int turns(Project project) {
    return project.study().corpus().documents().stream()
        .mapToInt(each -> each.turns().size())
        .sum();
  }

  @Test
  void whoeverIsStoppedGoesOnWhereTheyWereAndEndsAsOneWhoWasNot() {
    var fault = new IllegalStateException("stopped");
    var place = home.resolve("p");
    try (var project = Project.create(place, NewProject.named("Prøve"))) {
      assertThrows(
          IllegalStateException.class, () -> ManyPosts.take(project, file, until(10_000, fault)));
      assertEquals(0, project.revision());
      assertEquals(0, project.study().corpus().size());
      var begun = project.imports().unfinished().getFirst();
      assertEquals(POSTS, begun.size().posts());
      assertTrue(begun.done().posts() >= 10_000 && begun.done().posts() < POSTS, "some of it");
      assertTrue(begun.words().nb().contains("påbegynt"), begun.words().nb());
      assertEquals(List.of(), project.verify());
    }
    try (var project = Project.open(place)) {
      assertEquals(0, project.study().corpus().size());
      var first = new int[] {-1};
      ManyPosts.take(
          project,
          file,
          (done, total, _) -> first[0] = first[0] < 0 && total == POSTS ? done : first[0]);
      assertTrue(first[0] >= 10_000, "from the beginning again");
      assertEquals(1, project.revision());
      assertEquals(List.of(), project.imports().unfinished());
      try (var twin = Project.create(home.resolve("twin"), NewProject.named("Prøve"))) {
        ManyPosts.take(twin, file, Progress.none());
        assertEquals(sameIn(twin), sameIn(project));
      }
      project.awaitIndex();
      assertEquals(List.of(), project.verify());
      project.undo(project.coder("Kari"));
      assertEquals(0, project.study().corpus().size());
    }
  }

  /// Pseudonyms are made with a key that every project has for itself.
  static List<String> sameIn(Project project) {
    return ManyPosts.told(project).stream()
        .map(each -> each.replaceAll("u-[a-z2-9]{10}", "u"))
        .toList();
  }

  @Test
  void cancellingLeavesNothing() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Prøve"))) {
      assertThrows(
          Cancelled.class, () -> ManyPosts.take(project, file, until(10_000, new Cancelled())));
      assertEquals(List.of(), project.imports().unfinished());
      assertEquals(List.of(), project.verify());
      ManyPosts.take(project, file, Progress.none());
      assertEquals(POSTS, turns(project));
    }
  }

  @Test
  void whatIsBegunCanBeTakenAwayInsteadAndIsNotWhileItIsUnderWay() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Prøve"))) {
      assertThrows(
          IllegalStateException.class,
          () ->
              ManyPosts.take(
                  project,
                  file,
                  (done, total, _) -> {
                    if (total == POSTS && done > 0) {
                      var begun = project.imports().unfinished().getFirst();
                      assertTrue(project.imports().isUnderWay(begun));
                      assertEquals(
                          Problem.IN_USE,
                          assertThrows(
                                  ProjectError.class, () -> project.imports().discard(begun.id()))
                              .problem());
                      throw new IllegalStateException("stopped");
                    }
                  }));
      int id = project.imports().unfinished().getFirst().id();
      project.imports().discard(id);
      assertEquals(List.of(), project.imports().unfinished());
      assertEquals(List.of(), project.verify());
      assertEquals(0, project.revision());
      assertEquals(
          Problem.UNKNOWN_TARGET,
          assertThrows(ProjectError.class, () -> project.imports().discard(id)).problem());
    }
  }

  @Test
  void whatIsThereAlreadyIsPassedOverAndATakenNameGetsANumber() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Prøve"))) {
      assertThrows(
          IllegalStateException.class,
          () -> ManyPosts.take(project, file, until(10_000, new IllegalStateException("stopped"))));
      // Meanwhile somebody takes in an interview that is called as a post is.
      var own = names(project.imports().unfinished(), file).iterator().next();
      project.importDocuments(
          List.of(Sample.interview(own, "R9", 2)), project.coder("Ola"), Progress.none());
      ManyPosts.take(project, file, Progress.none());
      var corpus = project.study().corpus();
      int spoken = corpus.named(own).orElseThrow().turns().size();
      assertEquals(DocumentKind.INTERVIEW, corpus.named(own).orElseThrow().kind());
      assertEquals(POSTS + spoken, turns(project));
      assertTrue(corpus.named(own + " (2)").isPresent());
      int before = corpus.size();
      long revision = project.revision();

      var again = ManyPosts.take(project, file, Progress.none());
      // The one with a number is not known by its name.
      assertEquals(1, again.joined().rows());
      assertEquals(before + 1, project.study().corpus().size());
      assertEquals(revision + 1, project.revision());
      assertTrue(again.joined().remarks().getLast().text().nb().contains("alt importert"));
      assertEquals(List.of(), project.verify());
    }
  }

  private static Set<String> names(List<UnfinishedImport> begun, Path file) {
    assertEquals(1, begun.size());
    try (var lines = Files.lines(file)) {
      return lines
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[1].isEmpty())
          .map(cells -> cells[0])
          .limit(1)
          .collect(Collectors.toSet());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aRespondentWhoCameMeanwhileIsTheSpeaker() {
    try (var project = Project.create(home.resolve("p"), NewProject.named("Prøve"))) {
      ManyPosts.take(project, file, Progress.none());
      var author = project.study().corpus().documents().getFirst().turns().getFirst().speaker();
      var kari = project.coder("Kari");
      project.undo(kari);
      assertThrows(
          IllegalStateException.class,
          () -> ManyPosts.take(project, file, until(10_000, new IllegalStateException("stopped"))));
      int who = project.addRespondent(author, kari).value().id();
      ManyPosts.take(project, file, Progress.none());
      assertTrue(
          project.study().corpus().documents().stream()
              .map(Document::turns)
              .flatMap(List::stream)
              .filter(turn -> turn.speaker().equals(author))
              .allMatch(turn -> turn.respondent() == who));
    }
  }
}
