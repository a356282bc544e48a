package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import no.sitat.codebook.Code;
import no.sitat.codebook.CodeKind;
import no.sitat.codebook.CodebookDiff;
import no.sitat.codebook.CodebookDiff.What;
import no.sitat.codebook.LocalText;
import no.sitat.codebook.Palette;
import no.sitat.coding.Coder;
import no.sitat.coding.Coding;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.CodebookReader;
import no.sitat.exchange.CodebookWriter;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.codes.LinkDesk.NamedLink;
import no.sitat.project.codes.OutdatedCode.EditionUse;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.intake.CodebookComparison.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the codebook was, what changed since, and which codings are to be looked at again.
class CodebookVersionsTest {
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
    assertEquals(List.of(), project.verify());
    project.close();
  }

  private Code code(String key) {
    return project.study().codebook().keyed(key).orElseThrow();
  }

  private CodeDraft draft(String key) {
    return CodeDraft.of(code(key), project.study().codebook());
  }

  private void change(String key, CodeDraft draft) {
    project.changeCode(code(key).id(), draft, kari);
  }

  private void define(String key, String definition) {
    change(key, draft(key).withTexts(code(key).name(), new LocalText(definition, "")));
  }

  private int coded(String key, int start) {
    return project.addCoding(CodingRequest.of(1, start, start + 8, key), kari).value().id();
  }

  private List<EditionUse> outdated(String key) {
    return project.codebook().outdated().value().stream()
        .filter(each -> each.code().key().equals(key))
        .flatMap(each -> each.editions().stream())
        .toList();
  }

  private String told() {
    return project.history(1, OptionalLong.empty()).getFirst().text().nb();
  }

  @Test
  void codingsUnderAnOlderDefinitionAreAWorklistUntilConfirmedRecodedOrRemoved() {
    var ids = List.of(coded("STATUS", 30), coded("STATUS", 40), coded("STATUS", 50));
    define("STATUS", "Anseelse.");
    int young = coded("STATUS", 60);
    define("STATUS", "Anseelse blant naboer.");
    coded("STATUS", 70);
    assertEquals(List.of(new EditionUse(1, 3), new EditionUse(2, 1)), outdated("STATUS"));
    var list = project.codebook().outdated(code("STATUS").id()).value();
    assertEquals(
        List.of(ids.get(0), ids.get(1), ids.get(2), young), list.stream().map(Coding::id).toList());

    assertEquals(1, project.codebook().confirm(List.of(ids.getFirst()), kari).value());
    project.undo(kari);
    assertEquals(List.of(new EditionUse(1, 3), new EditionUse(2, 1)), outdated("STATUS"));
    project.redo(kari);
    project.changeCoding(ids.get(1), CodingChange.NONE.withCode("SKATT"), kari);
    project.removeCoding(ids.get(2), kari);
    assertEquals(List.of(new EditionUse(2, 1)), outdated("STATUS"));
    assertEquals(1, project.codebook().confirmCode(code("STATUS").id(), kari).value());
    assertEquals("Bekreftet 1 koding av Status under ny definisjon", told());
    assertEquals(List.of(), project.codebook().outdated().value());
  }

  @Test
  void aConfirmedCodingIsNoEditASecondTime() {
    int id = coded("STATUS", 30);
    long before = project.revision();
    assertEquals(0, project.codebook().confirm(List.of(id), kari).value());
    assertEquals(before, project.revision());
  }

  @Test
  void onlyWordingMakesNoEditionAndNoWorklist() {
    define("STATUS", "Anseellse.");
    coded("STATUS", 30);
    var typo = draft("STATUS").withTexts(code("STATUS").name(), new LocalText("Anseelse.", ""));
    change("STATUS", typo.onlyWording());
    assertEquals(2, code("STATUS").edition());
    assertEquals("Anseelse.", code("STATUS").definition().nb());
    assertEquals("Rettet ordlyden av Status", told());
    assertEquals(List.of(), project.codebook().outdated().value());
    assertEquals(2, project.editions(code("STATUS").id()).size());
  }

  @Test
  void anExampleIsNoNewDefinition() {
    coded("STATUS", 30);
    change(
        "STATUS",
        draft("STATUS")
            .withExamples(new LocalText("«Så fint hus»", ""), new LocalText("«Et hus»", "")));
    assertEquals(1, code("STATUS").edition());
    assertEquals("«Et hus»", code("STATUS").borderline().nb());
  }

  @Test
  void aNamedVersionIsAWholeCodebookThatStaysAsItWas() {
    project.codebook().addLink(new NamedLink("SOS", "STATUS", "gir opphav til"), kari);
    project.nameCodebook("Uke 3", kari);
    var then = project.study().codebook();
    int version = project.codebookVersions().getFirst().id();
    define("STATUS", "Anseelse.");
    project.codebook().move(code("SKATT").id(), Optional.of("ØKO"), OptionalInt.empty(), kari);
    project.removeCode(code("SOS.BARN").id(), kari);
    var read = project.codebook().contents(version).value();
    assertEquals(then.codes(), read.codes());
    assertEquals(new TreeSet<>(links(then.links())), new TreeSet<>(links(read.links())));
  }

  private static List<String> links(List<?> links) {
    return links.stream().map(String::valueOf).toList();
  }

  @Test
  void theDifferenceOfTwoVersionsSaysWhatBecameOfEachCode() {
    project.nameCodebook("Uke 3", kari);
    int version = project.codebookVersions().getFirst().id();
    change("STATUS", draft("STATUS").withTexts(new LocalText("Rang", ""), LocalText.EMPTY));
    define("ØKO", "Penger.");
    project.codebook().move(code("SKATT").id(), Optional.of("ØKO"), OptionalInt.empty(), kari);
    project.removeCode(code("SOS.BARN").id(), kari);
    project.addCode(CodeDraft.named("Natur", "Nature"), kari);
    var then = project.codebook().contents(version).value();
    var diff = CodebookDiff.of(then, project.study().codebook());
    assertEquals(
        List.of(
            "STATUS [RENAMED]",
            "ØKO [REDEFINED]",
            "SKATT [MOVED]",
            "NATUR [ADDED]",
            "SOS.BARN [REMOVED]"),
        diff.changes().stream().map(each -> each.code().key() + " " + each.what()).toList());
    assertEquals(
        List.of(),
        CodebookDiff.of(project.study().codebook(), project.study().codebook()).changes());
    assertEquals(Set.of(What.REMOVED), diff.changes().getLast().what());
  }

  @Test
  void aBranchIsRecolouredSoThatSiblingsStayApart() {
    for (var name : List.of("A", "B", "C", "D")) {
      project.addCode(CodeDraft.named(name, name).withParent(Optional.of("SOS")), kari);
    }
    project.codebook().recolour(OptionalInt.of(code("SOS").id()), kari);
    var colours =
        project.study().codebook().childrenOf(code("SOS").id()).stream().map(Code::colour).toList();
    assertEquals(Palette.spread(5, List.of(code("SOS").colour())), colours);
    assertEquals("Ga underkodene av Sosiale relasjoner nye farger", told());
  }

  @Test
  void aNewCodeGetsAColourUnlikeThoseBesideIt() {
    var top = project.study().codebook().childrenOf(0).stream().map(Code::colour).toList();
    var made = project.addCode(CodeDraft.named("Ny", "New"), kari).value();
    assertEquals(Palette.next(top), made.colour());
  }

  private CodebookFile file(CodebookFile.Entry... changed) {
    var whole = CodebookWriter.file("bok", project.study().codebook());
    var codes = new java.util.ArrayList<>(whole.codes());
    for (var entry : changed) {
      codes.removeIf(code -> code.key().equals(entry.key()));
      codes.add(entry);
    }
    return new CodebookFile("bok", 1, whole.directions(), codes, whole.links());
  }

  private static CodebookFile.Entry entry(String key, Optional<String> parent, String definition) {
    return new CodebookFile.Entry(
        key,
        parent,
        new LocalText(key, ""),
        new LocalText(definition, ""),
        LocalText.EMPTY,
        LocalText.EMPTY,
        LocalText.EMPTY,
        CodeKind.DESCRIPTIVE,
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        true);
  }

  @Test
  void anImportedCodebookIsComparedAndThenTakenInAsOneEdit() {
    coded("SKATT", 30);
    var file =
        file(
            entry("SOS.NY", Optional.of("SOS"), "ny"),
            entry("SKATT", Optional.of("SOS.NY"), "Det staten tar."));
    var compared = project.codebook().compare(file).value();
    assertEquals(1, compared.count(Status.NEW));
    assertEquals(1, compared.count(Status.CHANGED));
    assertEquals(4, compared.count(Status.SAME));
    var skatt =
        compared.rows().stream().filter(row -> row.key().equals("SKATT")).findFirst().orElseThrow();
    assertEquals(List.of("parent", "name", "definition", "directions"), skatt.fields());
    assertEquals(true, skatt.redefined());

    var before = Picture.of(project);
    project.codebook().importFile(file, false, kari);
    assertEquals("Importerte kodebok: 1 nye og 1 endrede koder", told());
    assertEquals(code("SOS.NY").id(), code("SKATT").parent().getAsInt());
    assertEquals(List.of(new EditionUse(1, 1)), outdated("SKATT"));
    assertEquals(0, project.codebook().compare(file).value().count(Status.CHANGED));
    long revision = project.revision();
    project.codebook().importFile(file, false, kari);
    assertEquals(revision, project.revision(), "nothing is left to do");
    project.undo(kari);
    assertEquals(before, Picture.of(project));
  }

  @Test
  void aFileThatNoLongerFitsWhenItIsTakenInIsRefused() {
    var file =
        new CodebookFile(
            "bok", 1, List.of(), List.of(entry("STATUS", Optional.of("SKATT"), "")), List.of());
    assertEquals(Optional.empty(), file.faultBeside(project.study().codebook()));
    project.codebook().move(code("SKATT").id(), Optional.of("STATUS"), OptionalInt.empty(), kari);
    long revision = project.revision();
    var refused =
        assertThrows(ProjectError.class, () -> project.codebook().importFile(file, false, kari));
    assertEquals(Problem.BAD_VALUE, refused.problem());
    assertEquals(revision, project.revision());
  }

  @Test
  void dimensionsGoOutWithTheCodebookAndComeInBesideThoseThereAre() {
    var json = new ByteArrayOutputStream();
    CodebookWriter.write(CodebookWriter.file("bok", project.study().codebook()), json);
    var same = read(json.toByteArray());
    assertEquals(
        List.of("weight", "voice", "phase", "negative"),
        same.dimensions().stream().map(CodebookFile.Axis::key).toList());
    assertEquals(List.of(), project.codebook().compare(same).value().dimensions());

    var voice =
        new CodebookFile.Axis(
            "voice",
            new LocalText("Røst", "Voice"),
            false,
            true,
            List.of(new CodebookFile.Axis.Value("kor", new LocalText("kor", "choir"))));
    var tone =
        new CodebookFile.Axis("tone", new LocalText("Styrke", "Loudness"), true, true, List.of());
    var file = new CodebookFile("bok", 1, List.of(), List.of(), List.of(), List.of(voice, tone));
    var before = Picture.of(project);
    assertEquals(List.of("voice", "tone"), project.codebook().compare(file).value().dimensions());
    project.codebook().importFile(file, false, kari);
    var there = project.study().codebook().dimension("voice").orElseThrow();
    assertEquals("Røst", there.name().nb());
    assertEquals(
        List.of("kor", "own", "others", "general", "hypothetical", "negated"),
        there.values().stream().map(value -> value.key()).toList());
    assertTrue(project.study().codebook().dimension("tone").orElseThrow().takes("70"));
    project.undo(kari);
    assertEquals(before, Picture.of(project));
  }

  @Test
  void aNewProjectHasTheDimensionsOfItsCodebook() {
    var voice =
        new CodebookFile.Axis(
            "voice",
            new LocalText("Røst", "Voice"),
            false,
            true,
            List.of(new CodebookFile.Axis.Value("kor", new LocalText("kor", "choir"))));
    var file = new CodebookFile("bok", 1, List.of(), List.of(), List.of(), List.of(voice));
    try (var other = Project.create(home.resolve("annet"), NewProject.named("Annet").with(file))) {
      var codebook = other.study().codebook();
      assertEquals(
          List.of("kor"),
          codebook.dimension("voice").orElseThrow().values().stream()
              .map(value -> value.key())
              .toList());
      assertEquals(4, codebook.dimensions().size());
    }
  }

  private CodebookFile read(byte[] json) {
    return CodebookReader.read(SourceFile.of("bok.json", json), project.study().codebook())
        .value()
        .orElseThrow();
  }

  @Test
  void markedCodesGetAColourEachUnlikeThoseBesideThem() {
    var ids = List.of(code("SKATT").id(), code("STATUS").id(), code("ØKO").id());
    project.codebook().colourAll(ids, 3, kari);
    var alike = Picture.of(project);
    project.codebook().spreadColours(ids, kari);
    var top = project.study().codebook().childrenOf(0).stream().map(Code::colour).toList();
    assertEquals(top.size(), Set.copyOf(top).size());
    assertEquals("Ga 3 koder farger som skiller dem", told());
    project.undo(kari);
    assertEquals(alike, Picture.of(project));
  }

  @Test
  void codesTheFileDoesNotHaveStayWhereTheyAre() {
    var file =
        new CodebookFile(
            "bok",
            1,
            List.of(),
            List.of(
                entry("ØKO", Optional.empty(), ""),
                entry("NY", Optional.empty(), ""),
                entry("STATUS", Optional.empty(), "")),
            List.of());
    project.codebook().importFile(file, true, kari);
    assertEquals(
        List.of("SOS", "ØKO", "NY", "STATUS", "SKATT"),
        project.study().codebook().childrenOf(0).stream().map(Code::key).toList());
    assertEquals(1, code("ØKO").edition());
  }
}
