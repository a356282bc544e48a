package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.coding.SubStudy;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.substudy.Membership;
import no.sitat.project.substudy.SubStudyDraft;
import no.sitat.registry.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubStudyTest {
  private static final SubStudyDraft LATVIANS =
      new SubStudyDraft("latvians", new Wording("Latviere", "Latvians"), "Intervjuer");

  @TempDir private Path home;

  private static List<SubStudy> all(Project project) {
    return project.subStudies().all().value();
  }

  @Test
  void whoAndWhatIsInASubStudyIsThereWhenTheProjectIsOpenedAgain() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      int id = project.subStudies().add(LATVIANS, kari).value();
      project.subStudies().move(id, new Membership(true, Set.of(1, 2), Set.of(3)), kari);
    }
    try (var project = Project.open(home.resolve("p"))) {
      var study = all(project).getFirst();
      assertEquals("Latvians", study.called("en"));
      assertEquals("Intervjuer", study.material());
      assertEquals(List.of(1, 2), study.respondents());
      assertEquals(List.of(3), study.documents());
    }
  }

  @Test
  void subStudiesAreColumnsBesideTheClassificationsAndHideNoneOfThem() {
    try (var project = Sample.project(home.resolve("p"))) {
      project.subStudies().add(LATVIANS, project.coder("Kari"));
      var respondents = project.study().respondents();
      assertEquals(
          List.of("(outside)"), respondents.column("study@latvians").orElseThrow().groups());
      assertEquals(Optional.of("EU/EØS"), respondents.place("origin@world-region", "Polen"));
    }
  }

  @Test
  void aRespondentMayBeInSeveralAndLeavesOnlyTheOneThatIsNamed() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var studies = project.subStudies();
      int first = studies.add(LATVIANS, kari).value();
      int second = studies.add(new SubStudyDraft("workers", Wording.NONE, ""), kari).value();
      var one = new Membership(true, Set.of(1), Set.of());
      assertEquals(1, studies.move(first, one, kari).value());
      assertEquals(1, studies.move(second, one, kari).value());
      assertEquals(0, studies.move(second, one, kari).value());
      studies.move(first, new Membership(false, Set.of(1, 2), Set.of()), kari);
      assertEquals(List.of(), all(project).getFirst().respondents());
      assertEquals(List.of(1), all(project).getLast().respondents());
      assertEquals("workers", all(project).getLast().called("nb"));
    }
  }

  @Test
  void aSubStudyThatIsRemovedComesBackWithItsMembers() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      int id = project.subStudies().add(LATVIANS, kari).value();
      project.subStudies().move(id, new Membership(true, Set.of(1), Set.of(1, 2)), kari);
      var before = all(project);
      project.subStudies().remove(id, kari);
      assertEquals(List.of(), all(project));
      project.undo(kari);
      assertEquals(before, all(project));
      project.undo(kari);
      project.undo(kari);
      assertEquals(List.of(), all(project));
    }
  }

  @Test
  void aKeyIsOfOneSubStudyOnlyAndAStrangerIsRefused() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      int id = project.subStudies().add(LATVIANS, kari).value();
      assertThrows(ProjectError.class, () -> project.subStudies().add(LATVIANS, kari));
      var stranger = new Membership(true, Set.of(4711), Set.of());
      assertThrows(ProjectError.class, () -> project.subStudies().move(id, stranger, kari));
      var spaced = new SubStudyDraft("to ord", Wording.NONE, "");
      assertThrows(ProjectError.class, () -> project.subStudies().change(id, spaced, kari));
      assertEquals(1, all(project).size());
    }
  }
}
