package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.Coder;
import no.sitat.project.Classifications.Belonging;
import no.sitat.project.classification.ClassificationDraft;
import no.sitat.project.classification.GroupDraft;
import no.sitat.project.desk.VariableDraft;
import no.sitat.project.disk.ProjectError;
import no.sitat.registry.Value;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.registry.classification.Scope;
import no.sitat.registry.classification.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassificationsTest {
  private static final ClassificationDraft SECTORS =
      new ClassificationDraft(
          Optional.empty(),
          new Wording("Hvem de kjenner", "Whom they know"),
          "Teamet",
          "1",
          Optional.of(LocalDate.of(2026, 1, 1)));

  @TempDir private Path home;

  private static Belonging belonging(String group, Validity validity, String... values) {
    return new Belonging(
        group,
        List.of(values).stream().map(each -> (Scope) new Scope.Named(each)).toList(),
        validity);
  }

  private static Wording both(String name) {
    return new Wording(name, name);
  }

  private static GroupDraft group(String name) {
    return new GroupDraft(both(name), Optional.empty());
  }

  /// Two respondents with a friend each, and a classification of friends in two groups.
  private static void withFriends(Project project, Coder kari) {
    int friend =
        project
            .addVariable(
                new VariableDraft(Optional.of("friend"), VariableType.CATEGORY, both("Venn")), kari)
            .value()
            .id();
    project.setValue(1, friend, Value.present("Nabo"), kari);
    project.setValue(2, friend, Value.present("Kollega"), kari);
    var own = project.classifications();
    assertEquals("hvem-de-kjenner", own.add(SECTORS, kari).value());
    own.addGroup("hvem-de-kjenner", group("Nær"), kari);
    own.addGroup("hvem-de-kjenner", group("Fjern"), kari);
    own.map("hvem-de-kjenner", belonging("naer", Validity.ALWAYS, "nabo"), kari);
  }

  private static List<String> groups(Project project, String key) {
    var table = project.study().respondents();
    return List.of(table.group(1, key).orElse("-"), table.group(2, key).orElse("-"));
  }

  @Test
  void aClassificationOfTheProjectsOwnIsUsedAsThoseEveryProjectHas() {
    try (var project = Sample.project(home.resolve("p"))) {
      withFriends(project, project.coder("Kari"));
      assertEquals(List.of("Nær", "(unmapped)"), groups(project, "friend@hvem-de-kjenner"));
    }
    try (var project = Project.open(home.resolve("p"))) {
      assertEquals(List.of("Nær", "(unmapped)"), groups(project, "friend@hvem-de-kjenner"));
      assertEquals(List.of(), project.verify());
      assertTrue(
          project.study().respondents().choices().stream()
              .anyMatch(each -> each.key().equals("friend@hvem-de-kjenner")));
    }
  }

  @Test
  void aValueBelongsToAGroupOnlyWithinItsDates() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      withFriends(project, kari);
      var until = Validity.written("", "2019-12-31");
      project.classifications().map("hvem-de-kjenner", belonging("fjern", until, "Kollega"), kari);
      assertEquals("(unmapped)", groups(project, "friend@hvem-de-kjenner").get(1));
      assertEquals("Fjern", groups(project, "friend@2019-06-01@hvem-de-kjenner").get(1));
      int id = project.classifications().own().value().getFirst().values().getLast().id();
      project
          .classifications()
          .move("hvem-de-kjenner", id, belonging("naer", Validity.ALWAYS), kari);
      assertEquals(List.of("Nær", "Nær"), groups(project, "friend@hvem-de-kjenner"));
      assertEquals(id, project.classifications().own().value().getFirst().values().getLast().id());
    }
  }

  @Test
  void whatIsDoneToAClassificationIsUndoneOneByOne() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      withFriends(project, kari);
      var before = project.classifications().own().value().getFirst().values();
      project.classifications().removeGroup("hvem-de-kjenner", "naer", kari);
      assertEquals("(unmapped)", groups(project, "friend@hvem-de-kjenner").get(0));
      project.classifications().remove("hvem-de-kjenner", kari);
      assertEquals("-", groups(project, "friend@hvem-de-kjenner").get(0));
      project.undo(kari);
      project.undo(kari);
      assertEquals(before, project.classifications().own().value().getFirst().values());
      assertEquals("Nær", groups(project, "friend@hvem-de-kjenner").get(0));
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aValueThatWouldBelongToTwoGroupsAtATimeIsRefusedAndNothingIsWritten() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      withFriends(project, kari);
      long revision = project.revision();
      var error =
          assertThrows(
              ProjectError.class,
              () ->
                  project
                      .classifications()
                      .map("hvem-de-kjenner", belonging("fjern", Validity.ALWAYS, "NABO"), kari));
      assertEquals("«NABO» hører til både «naer» og «fjern» på samme tid.", error.words().nb());
      assertEquals(revision, project.revision());
    }
  }

  @Test
  void undoingAnUnmappingIsRefusedWhileTheValueBelongsElsewhere() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var ola = project.coder("Ola");
      withFriends(project, kari);
      var own = project.classifications();
      own.unmap(
          "hvem-de-kjenner", List.of(own.own().value().getFirst().values().getFirst().id()), kari);
      own.map("hvem-de-kjenner", belonging("fjern", Validity.ALWAYS, "Nabo"), ola);
      assertThrows(ProjectError.class, () -> project.undo(kari));
      assertEquals("Fjern", groups(project, "friend@hvem-de-kjenner").get(0));
      assertEquals(List.of(), project.verify());
    }
  }

  @Test
  void aCopyOfOneThatEveryProjectHasGivesTheSameColumnUntilItIsChanged() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      withFriends(project, kari);
      int origin =
          project
              .addVariable(
                  new VariableDraft(Optional.of("opphav"), VariableType.CATEGORY, both("")), kari)
              .value()
              .id();
      project.setValue(1, origin, Value.present("Storbritannia"), kari);
      project.setValue(2, origin, Value.present("Latvia"), kari);
      for (var of : List.of("eu-eea", "world-region", "reason", "nus2000", "age-bands")) {
        var draft =
            new ClassificationDraft(
                Optional.of("v-" + of), both("Vår " + of), "", "", Optional.empty());
        project.classifications().copy(of, draft, kari);
        assertEquals(groups(project, "opphav@" + of), groups(project, "opphav@v-" + of));
      }
      assertEquals(List.of("Tredjeland", "EU/EØS"), groups(project, "opphav@v-eu-eea"));
      var own = project.classifications().own().value();
      var uk =
          own.get(1).values().stream()
              .filter(each -> each.mapping().scope().equals(new Scope.Country("GB")))
              .findFirst();
      assertEquals("2020-01-31", uk.orElseThrow().mapping().validity().untilText());
      assertThrows(
          ProjectError.class, () -> project.classifications().addGroup("eu-eea", group("x"), kari));
    }
  }

  @Test
  void groupsAreInTheOrderTheyAreGivenAndPartOfOthers() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      withFriends(project, kari);
      var own = project.classifications();
      own.map("hvem-de-kjenner", belonging("fjern", Validity.ALWAYS, "Kollega"), kari);
      own.order("hvem-de-kjenner", List.of("fjern", "naer"), kari);
      var table = project.study().respondents();
      assertEquals(
          List.of("Fjern", "Nær"),
          table.column("friend@hvem-de-kjenner").orElseThrow().groups().subList(0, 2));
      own.addGroup("hvem-de-kjenner", group("Alle"), kari);
      own.changeGroup(
          "hvem-de-kjenner", "naer", new GroupDraft(both("Nær"), Optional.of("alle")), kari);
      assertEquals(List.of("Alle", "Fjern"), groups(project, "friend@hvem-de-kjenner"));
      assertEquals(List.of("Nær", "Fjern"), groups(project, "friend@hvem-de-kjenner:detail"));
      assertThrows(
          ProjectError.class,
          () ->
              own.changeGroup(
                  "hvem-de-kjenner",
                  "alle",
                  new GroupDraft(both("Alle"), Optional.of("naer")),
                  kari));
    }
  }

  @Test
  void aKeyThatNamesAClassificationThatIsGoneSaysSo() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      withFriends(project, kari);
      project.classifications().remove("hvem-de-kjenner", kari);
      var why = project.study().respondents().missing("friend@hvem-de-kjenner").orElseThrow();
      assertTrue(
          why.nb().startsWith("det er ingen klassifikasjon «hvem-de-kjenner»; er den fjernet"),
          why.nb());
    }
  }
}
