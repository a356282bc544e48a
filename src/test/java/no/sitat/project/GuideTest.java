package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.coding.Coder;
import no.sitat.coding.guide.QuestionLink.How;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.guide.GuideDraft;
import no.sitat.project.guide.PutQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The questions of a guide, and the turns in which they are put.
class GuideTest {
  @TempDir private Path home;
  private Project project;
  private Coder kari;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    project
        .guide()
        .add(List.of(draft("Hvordan var det å komme hit?"), draft("Savner du noen?")), kari);
  }

  @AfterEach
  void allIsSoundAfterwards() {
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private static GuideDraft draft(String wording, String... codes) {
    return new GuideDraft(Optional.empty(), List.of(wording), List.of(codes));
  }

  private List<String> questions() {
    return project.guide().read().value().questions().stream()
        .map(question -> question.key() + " " + question.wordings() + " " + codes(question.codes()))
        .toList();
  }

  private List<String> codes(Set<Integer> ids) {
    return project.study().codebook().codes().stream()
        .filter(code -> ids.contains(code.id()))
        .map(code -> code.key())
        .toList();
  }

  private int code(String key) {
    return project.study().codebook().find(key).orElseThrow().id();
  }

  private List<String> links() {
    return project.guide().read().value().links().stream()
        .map(link -> link.question() + " in " + link.document() + ":" + link.turn())
        .toList();
  }

  private void link(int question, int turn) {
    project.guide().link(List.of(new PutQuestion(question, 1, turn, How.HAND)), kari);
  }

  @Test
  void questionsHaveTheNextFreeNumberAndAskAboutCodes() {
    project.guide().change(2, draft("Savner du noen?", "SOS", "Skatt"), kari);
    assertEquals(
        List.of("1 [Hvordan var det å komme hit?] []", "2 [Savner du noen?] [SOS, SKATT]"),
        questions());
    project.guide().change(2, draft("Hvem savner du?", "SKATT"), kari);
    assertEquals("2 [Hvem savner du?] [SKATT]", questions().get(1));
    project.undo(kari);
    assertEquals("2 [Savner du noen?] [SOS, SKATT]", questions().get(1));
  }

  @Test
  void aLinkStaysOnItsTurnWhenTheTextBeforeItIsCorrected() {
    link(2, 3);
    var text = project.text(project.study().corpus().document(1).orElseThrow()).text();
    int at = text.indexOf("fint hus");
    project
        .corrections()
        .correct(
            Correction.of(1, 1, new Replacement(at, at + "fint hus".length(), "nydelig lite hus")),
            kari);
    assertEquals(List.of("2 in 1:3"), links());
  }

  @Test
  void whatIsLinkedAlreadyIsLinkedOnce() {
    link(2, 3);
    assertEquals(
        0, project.guide().link(List.of(new PutQuestion(2, 1, 3, How.LIKENESS)), kari).value());
    assertEquals(List.of("2 in 1:3"), links());
  }

  @Test
  void aQuestionTakesItsLinksWithItAndBringsThemBack() {
    project.guide().change(1, draft("Hvordan var det å komme hit?", "SOS"), kari);
    link(1, 1);
    link(2, 3);
    project.guide().remove(1, kari);
    assertEquals(List.of("2 in 1:3"), links());
    project.undo(kari);
    assertEquals(List.of("1 in 1:1", "2 in 1:3"), links());
    assertEquals("1 [Hvordan var det å komme hit?] [SOS]", questions().getFirst());
  }

  @Test
  void theTurnLikestAQuestionIsSuggestedUntilItIsLinked() {
    var found = project.guide().suggestions(project.texts(project.study())).value();
    assertEquals(
        List.of("1 in 1:1", "2 in 1:3"),
        found.stream()
            .filter(each -> each.document() == 1)
            .map(each -> each.question() + " in " + each.document() + ":" + each.turn())
            .sorted()
            .toList());
    link(1, 1);
    assertEquals(
        List.of(2),
        project.guide().suggestions(project.texts(project.study())).value().stream()
            .filter(each -> each.document() == 1)
            .map(each -> each.question())
            .toList());
  }

  @Test
  void aQuestionAboutACodeThatIsMergedAsksAboutTheOneThatStays() {
    project.guide().change(1, draft("Hvordan var det å komme hit?", "SKATT"), kari);
    project.guide().change(2, draft("Savner du noen?", "SKATT", "ØKO"), kari);
    project.codebook().merge(CodeMergeRequest.of(code("SKATT"), code("ØKO")), kari);
    assertEquals("1 [Hvordan var det å komme hit?] [ØKO]", questions().getFirst());
    assertEquals("2 [Savner du noen?] [ØKO]", questions().get(1));
    project.undo(kari);
    assertEquals("2 [Savner du noen?] [SKATT, ØKO]", questions().get(1));
  }

  @Test
  void aTurnThatIsNotThereIsRefused() {
    var error = assertThrows(ProjectError.class, () -> link(1, 99));
    assertEquals(Problem.BAD_VALUE, error.problem());
    assertEquals(List.of(), links());
  }

  @Test
  void theOrderMustHaveEveryQuestionOnce() {
    assertThrows(ProjectError.class, () -> project.guide().order(List.of(2, 2), kari));
    project.guide().order(List.of(2, 1), kari);
    assertEquals("2 [Savner du noen?] []", questions().getFirst());
  }
}
