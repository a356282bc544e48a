package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.project.desk.NewGroup;
import no.sitat.project.desk.ValueChange;
import no.sitat.project.desk.VariableDraft;
import no.sitat.project.disk.ProjectError;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of respondents changed by hand: what comes of it, and what the history says.
class RespondentEditTest {
  private static final int SEX = 1;
  private static final int AGE = 2;

  @TempDir private Path home;
  private Project project;
  private Coder kari;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
  }

  @AfterEach
  void close() {
    project.close();
  }

  private void rename(Wording name) {
    var draft = new VariableDraft(Optional.empty(), variable(SEX).type(), name);
    project.changeVariable(SEX, draft, kari);
  }

  @Test
  void aVariableIsCalledByItsNameAndWithoutOneByItsKey() {
    assertEquals("kjønn", variable(SEX).called("nb"));
    rename(new Wording(" Kjønn ", ""));
    assertEquals(new Wording("Kjønn", ""), variable(SEX).name());
    assertEquals("Kjønn", variable(SEX).called("en"));
    assertEquals(
        new LocalText(
            "Variabelen «kjønn» heter nå «Kjønn»", "The variable “kjønn” is now called “Kjønn”"),
        told());
  }

  @Test
  void theHistoryTellsWhoWhatAndFromWhatToWhat() {
    rename(new Wording("Kjønn", "Sex"));
    project.setValue(1, SEX, Value.present("mann"), kari);
    assertEquals(new LocalText("R1: Kjønn «kvinne» → «mann»", "R1: Sex “kvinne” → “mann”"), told());
    project.setValue(1, SEX, new Value(ValueStatus.NOT_ASKED, "", ""), kari);
    assertEquals(
        new LocalText("R1: Kjønn «mann» → (ikke spurt)", "R1: Sex “mann” → (not asked)"), told());
    project.setValue(4, SEX, Value.present("x".repeat(100)), kari);
    assertEquals("R4: Kjønn (tom) → «" + "x".repeat(59) + "…»", told().nb());
  }

  @Test
  void manyValuesAreOneEditThatTellsTheFirstAndWhichGroupsAreNew() {
    long revision = project.revision();
    var groups =
        project
            .setValues(
                List.of(
                    set(1, SEX, "mann"),
                    set(2, SEX, "annet"),
                    set(3, SEX, "annet"),
                    set(3, AGE, "77"),
                    set(4, SEX, "kvinne")),
                kari)
            .value();
    assertEquals(revision + 1, project.revision());
    assertEquals(List.of(new NewGroup("kjønn", "annet")), groups);
    assertEquals(
        "Satte 5 verdier: R1: kjønn «kvinne» → «mann»; R2: kjønn «mann» → «annet»;"
            + " R3: kjønn «kvinne» → «annet»; og 2 til",
        told().nb());
    project.undo(kari);
    assertEquals(
        List.of("kvinne", "mann", "(no value)"),
        project.study().respondents().column("kjønn").orElseThrow().groups());
  }

  @Test
  void ofTwoValuesForOneCellTheLastIsStored() {
    project.setValues(List.of(set(4, SEX, "mann"), set(4, SEX, "kvinne")), kari);
    assertEquals(Optional.of("kvinne"), project.study().respondents().group(4, "kjønn"));
    assertEquals("R4: kjønn (tom) → «kvinne»", told().nb());
  }

  @Test
  void oneValueThatCannotBeStoredKeepsTheOthersOut() {
    long revision = project.revision();
    assertThrows(
        ProjectError.class,
        () -> project.setValues(List.of(set(1, SEX, "mann"), set(99, SEX, "mann")), kari));
    assertEquals(revision, project.revision());
    assertEquals(Optional.of("kvinne"), project.study().respondents().group(1, "kjønn"));
  }

  @Test
  void aNewRespondentIsTheSpeakerOfThatLabel() {
    var anna = project.addRespondent(" anna ", kari).value();
    assertEquals("anna", anna.label());
    assertEquals(
        new LocalText(
            "Ny respondent: anna, koblet til 1 taler", "New respondent: anna, linked to 1 speaker"),
        told());
    var thread = project.study().corpus().document(4).orElseThrow();
    assertEquals(anna.id(), thread.turns().getFirst().respondent());
    assertEquals(List.of(), project.verify());
  }

  @Test
  void aNewVariableGetsAKeyFromItsNameThatNothingElseHas() {
    assertEquals("botid_i_norge", added("Botid i Norge").key());
    assertEquals("botid_i_norge_2", added("Botid  i Norge!").key());
    assertEquals("language_2", added("Language").key());
    assertEquals(new LocalText("Ny variabel: Language", "New variable: Language"), told());
    assertEquals(5, added("Barn").position());
  }

  private Variable added(String name) {
    var draft = new VariableDraft(Optional.empty(), VariableType.CATEGORY, new Wording(name, ""));
    return project.addVariable(draft, kari).value();
  }

  private Variable variable(int id) {
    return project.study().respondents().variables().get(id - 1);
  }

  private static ValueChange set(int respondent, int variable, String text) {
    return new ValueChange(respondent, variable, Value.present(text));
  }

  private LocalText told() {
    return project.history(1, OptionalLong.empty()).getFirst().text();
  }
}
