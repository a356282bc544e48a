package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import no.sitat.coding.Coder;
import no.sitat.corpus.Segment;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.JointEntry;
import no.sitat.crosstab.joint.RegistryFinding;
import no.sitat.crosstab.joint.RegistryGroup;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rows of a joint display as people write, change, order and undo them.
class JointDisplayTest {
  @TempDir private Path home;
  private Project project;
  private Coder kari;

  @BeforeEach
  void open() {
    project = Sample.project(home.resolve("p"));
    kari = project.coder("Kari");
    project.joint().add(List.of(entry("Flest drar"), entry("Få drar")), kari);
  }

  @AfterEach
  void allIsSoundAfterwards() {
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private JointEntry entry(String finding) {
    return JointEntry.EMPTY
        .with(RegistryFinding.of(finding))
        .of(OptionalInt.of(code("SKATT")), Optional.empty());
  }

  private int code(String key) {
    return project.study().codebook().find(key).orElseThrow().id();
  }

  private List<String> findings() {
    return project.joint().read().value().stream()
        .map(row -> row.entry().finding().text())
        .toList();
  }

  private JointEntry first() {
    return project.joint().read().value().getFirst().entry();
  }

  private void change(UnaryOperator<JointEntry> change) {
    project.joint().change(1, change, kari);
  }

  private String text() {
    return project.text(project.study().corpus().document(1).orElseThrow()).text();
  }

  private Segment place(String words) {
    int at = text().indexOf(words);
    return new Segment(1, new Span(at, at + words.length()));
  }

  private String said(Optional<Segment> quote) {
    return quote
        .map(segment -> text().substring(segment.span().start(), segment.span().end()))
        .orElse("");
  }

  @Test
  void rowsAreOrderedAndTheOrderIsUndone() {
    project.joint().order(List.of(2, 1), kari);
    assertEquals(List.of("Få drar", "Flest drar"), findings());
    project.undo(kari);
    assertEquals(List.of("Flest drar", "Få drar"), findings());
    assertThrows(ProjectError.class, () -> project.joint().order(List.of(2, 2), kari));
  }

  @Test
  void anEditSaysWhichRowAndWhatOfIt() {
    change(row -> row.concluding(Optional.of(Fit.DEEPENS), ""));
    assertEquals(
        "Endret hvordan funnene passer sammen i rad 1 i sammenstillingen",
        project.history(1, java.util.OptionalLong.empty()).getFirst().text().nb());
    project.undo(kari);
    assertEquals(Optional.empty(), first().fit());
    project.redo(kari);
    assertEquals(Optional.of(Fit.DEEPENS), first().fit());
  }

  @Test
  void aQuotationStaysOnItsWordsWhenTheTextBeforeItIsCorrected() {
    var chosen = place("savnet familien hver dag");
    change(row -> row.quoting(Optional.of(chosen), Optional.empty()));
    int at = text().indexOf("fint hus");
    project
        .corrections()
        .correct(
            Correction.of(1, 1, new Replacement(at, at + "fint hus".length(), "nydelig lite hus")),
            kari);
    assertEquals("savnet familien hver dag", said(first().quote()));
  }

  @Test
  void aQuotationInARemovedDocumentIsKeptWhileTheRowIsChanged() {
    var chosen = place("savnet familien hver dag");
    change(row -> row.quoting(Optional.of(chosen), Optional.empty()));
    project.removeDocument(1, kari);
    assertEquals(Optional.empty(), first().quote());
    change(row -> row.concluding(Optional.empty(), "Nært, men langt borte"));
    project.undo(kari);
    project.undo(kari);
    assertEquals("savnet familien hver dag", said(first().quote()));
  }

  @Test
  void aRowAboutACodeThatIsMergedIsAboutTheOneThatStays() {
    project.codebook().merge(CodeMergeRequest.of(code("SKATT"), code("ØKO")), kari);
    assertEquals(OptionalInt.of(code("ØKO")), first().theme());
    project.undo(kari);
    assertEquals(OptionalInt.of(code("SKATT")), first().theme());
  }

  @Test
  void aRowOfAVariableThatIsNotThereIsRefusedAndNothingIsLost() {
    var nowhere = Optional.of(new RegistryGroup("planet", "Mars"));
    var error = assertThrows(ProjectError.class, () -> change(row -> row.of(row.theme(), nowhere)));
    assertEquals(Problem.UNKNOWN_VARIABLE, error.problem());
    assertEquals(Optional.empty(), first().group());
    assertEquals(List.of("Flest drar", "Få drar"), findings());
  }

  @Test
  void anEmptyRowIsRefused() {
    assertThrows(ProjectError.class, () -> project.joint().add(List.of(JointEntry.EMPTY), kari));
  }

  @Test
  void aRemovedRowComesBackWithAllItSaid() {
    change(row -> row.concluding(Optional.of(Fit.CONTRADICTS), "Ikke her"));
    project.joint().remove(1, kari);
    assertEquals(List.of("Få drar"), findings());
    project.undo(kari);
    assertEquals("Ikke her", first().conclusion());
    assertEquals(OptionalInt.of(code("SKATT")), first().theme());
  }
}
