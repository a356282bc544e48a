package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import no.sitat.codebook.Effect;
import no.sitat.codebook.LocalText;
import no.sitat.coding.Coder;
import no.sitat.coding.MemoKind;
import no.sitat.corpus.SpeakerRole;
import no.sitat.exchange.CodebookReader;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.codes.CodeMergeRequest;
import no.sitat.project.codes.CodeSplitRequest;
import no.sitat.project.codes.LinkDesk.NamedLink;
import no.sitat.project.correction.Correction;
import no.sitat.project.correction.Correction.Part;
import no.sitat.project.correction.Correction.Recast;
import no.sitat.project.correction.Correction.Replacement;
import no.sitat.project.correction.Decision;
import no.sitat.project.correction.Decision.Verdict;
import no.sitat.project.correction.ReviewItem;
import no.sitat.project.desk.BatchRequest;
import no.sitat.project.desk.CodeDraft;
import no.sitat.project.desk.CodingChange;
import no.sitat.project.desk.CodingRequest;
import no.sitat.project.desk.DimensionDraft;
import no.sitat.project.desk.DocumentChange;
import no.sitat.project.desk.LinkEnd;
import no.sitat.project.desk.MemoDraft;
import no.sitat.project.desk.MergeRequest;
import no.sitat.project.desk.RespondentDraft;
import no.sitat.project.desk.SplitRequest;
import no.sitat.project.desk.ValueChange;
import no.sitat.project.desk.VariableDraft;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;
import no.sitat.project.edit.HistoryItem;
import no.sitat.project.intake.Progress;
import no.sitat.project.past.KindGroup;
import no.sitat.project.substudy.Membership;
import no.sitat.project.substudy.SubStudyDraft;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;
import no.sitat.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of edit: made, undone, made again, with a restart between any two of them.
class UndoTest {
  /// Edits of what a correction has left behind.
  private static final Set<String> AFTER_A_CORRECTION = Set.of("text-restored", "places-reviewed");

  @TempDir private Path home;

  @FunctionalInterface
  interface Step {
    void on(Project project, Coder by);
  }

  private static int code(Project project, String key) {
    return project.study().codebook().find(key).orElseThrow().id();
  }

  private static LinkEnd.Passage passage(int document, int start, int end) {
    return new LinkEnd.Passage(document, OptionalInt.empty(), start, end);
  }

  /// Every kind of edit there is; the random runs draw from them too.
  static Map<String, Step> edits() {
    var edits = new LinkedHashMap<String, Step>();
    edits.put("coding-added", (p, by) -> p.addCoding(CodingRequest.of(1, 60, 90, "STATUS"), by));
    edits.put(
        "coding-changed",
        (p, by) ->
            p.changeCoding(
                1,
                CodingChange.NONE
                    .withCode("SOS.BARN")
                    .withDirection("pull")
                    .withWeight(40)
                    .withMemo("notat")
                    .withSpan(50, 70),
                by));
    edits.put("coding-removed", (p, by) -> p.removeCoding(1, by));
    edits.put(
        "coding-changed in a dimension",
        (p, by) ->
            p.changeCoding(1, CodingChange.NONE.withDimension("voice", Optional.of("own")), by));
    edits.put(
        "codings-edited",
        (p, by) ->
            p.codingEdits()
                .batch(
                    new BatchRequest(
                        List.of(CodeDraft.named("et fint hus", "")),
                        List.of(
                            CodingRequest.of(1, 60, 90, "#0"),
                            CodingRequest.of(2, 30, 50, "STATUS").withDimension("voice", "own")),
                        List.of(),
                        List.of(1)),
                    by));
    edits.put(
        "codings-changed",
        (p, by) ->
            p.codingEdits()
                .batch(
                    BatchRequest.changing(
                        List.of(1), CodingChange.NONE.withCode("ØKO").withMemo("notat")),
                    by));
    edits.put(
        "coding-split",
        (p, by) ->
            p.codingEdits().split(new SplitRequest(1, OptionalInt.empty(), List.of(50, 60)), by));
    edits.put("codings-merged", (p, by) -> p.codingEdits().merge(MergeRequest.of(1, 2), by));
    edits.put(
        "dimension-added",
        (p, by) ->
            p.settings()
                .addDimension(
                    new DimensionDraft(
                        Optional.empty(),
                        new LocalText("Sikkerhet", "Certainty"),
                        false,
                        true,
                        List.of(
                            new DimensionDraft.Value(
                                Optional.empty(), new LocalText("sikker", "certain")))),
                    by));
    edits.put(
        "dimension-changed",
        (p, by) -> {
          var voice = p.study().codebook().dimension("voice").orElseThrow();
          var values = DimensionDraft.of(voice).values().stream().skip(1).toList();
          p.settings()
              .changeDimension(
                  "voice", DimensionDraft.of(voice).with(voice.name(), true, values), by);
        });
    edits.put(
        "direction-changed", (p, by) -> p.settings().changeDirection("push", Effect.STAY, by));
    edits.put("facts-chosen", (p, by) -> p.settings().chooseFacts(List.of("alder", "kjønn"), by));
    edits.put(
        "code-added",
        (p, by) ->
            p.addCode(
                CodeDraft.named("Mat og drikke", "Food")
                    .withParent(Optional.of("SOS"))
                    .withDirections(List.of("pull", "push"), Optional.of("pull")),
                by));
    edits.put(
        "code-changed",
        (p, by) ->
            p.changeCode(
                code(p, "STATUS"),
                CodeDraft.of(
                        p.study().codebook().find("STATUS").orElseThrow(), p.study().codebook())
                    .withTexts(new LocalText("Anseelse", "Standing"), new LocalText("ny", "new"))
                    .withDirections(List.of("pull"), Optional.empty())
                    .withParent(Optional.of("ØKO")),
                by));
    edits.put("code-removed", (p, by) -> p.removeCode(code(p, "SKATT"), by));
    edits.put(
        "code-moved",
        (p, by) -> p.codebook().move(code(p, "STATUS"), Optional.of("SOS"), OptionalInt.of(0), by));
    edits.put(
        "codes-moved",
        (p, by) ->
            p.codebook()
                .moveAll(
                    List.of(code(p, "SKATT"), code(p, "STATUS")),
                    Optional.of("SOS"),
                    OptionalInt.of(0),
                    by));
    edits.put(
        "codes-switched",
        (p, by) -> p.codebook().turnAll(List.of(code(p, "SKATT"), code(p, "STATUS")), false, by));
    edits.put(
        "codes-coloured",
        (p, by) -> p.codebook().colourAll(List.of(code(p, "SKATT"), code(p, "STATUS")), 7, by));
    edits.put("branch-switched", (p, by) -> p.codebook().switchBranch(code(p, "SOS"), false, by));
    edits.put(
        "code-link-added",
        (p, by) -> p.codebook().addLink(new NamedLink("SOS", "STATUS", "part-of"), by));
    edits.put(
        "code-link-changed",
        (p, by) -> p.codebook().changeLink(new NamedLink("SKATT", "ØKO", "related"), "cause", by));
    edits.put(
        "code-link-removed",
        (p, by) -> p.codebook().removeLink(new NamedLink("SKATT", "ØKO", "related"), by));
    edits.put(
        "codes-merged",
        (p, by) ->
            p.codebook().merge(CodeMergeRequest.of(code(p, "SKATT"), code(p, "STATUS")), by));
    edits.put(
        "code-split",
        (p, by) ->
            p.codebook()
                .split(
                    new CodeSplitRequest(
                        code(p, "STATUS"),
                        List.of(
                            new CodeSplitRequest.Part(
                                new LocalText("Rang", "Rank"),
                                LocalText.EMPTY,
                                LocalText.EMPTY,
                                LocalText.EMPTY,
                                true,
                                List.of(1)))),
                    by));
    edits.put("recoloured", (p, by) -> p.codebook().recolour(OptionalInt.empty(), by));
    edits.put(
        "code-changed wording",
        (p, by) ->
            p.changeCode(
                code(p, "STATUS"),
                CodeDraft.of(
                        p.study().codebook().find("STATUS").orElseThrow(), p.study().codebook())
                    .withTexts(new LocalText("Statuss", "Status"), new LocalText("ny", "new"))
                    .onlyWording(),
                by));
    edits.put(
        "codebook-imported",
        (p, by) ->
            importCodebook(
                p,
                by,
                "bok.csv",
                "code,parent,name_nb,links\nNY,,Ny,cause:STATUS\nSTATUS,NY,Rang,\n"));
    edits.put(
        "codebook-imported with dimensions",
        (p, by) ->
            importCodebook(
                p,
                by,
                "bok.json",
                """
                {"codes":[],"dimensions":[
                  {"id":"voice","name_nb":"Røst","values":[
                    {"id":"own","name_nb":"egen"},{"id":"ny","name_nb":"ny"}]},
                  {"id":"tone","name_nb":"Tone","values":[
                    {"id":"varm","name_nb":"varm"}]}]}
                """));
    edits.put("codings-confirmed", (p, by) -> p.codebook().confirmCode(code(p, "STATUS"), by));
    edits.put("codebook-named", (p, by) -> p.nameCodebook("Uke 6", by));
    edits.put("value-set", (p, by) -> p.setValue(1, 1, Value.present("annet"), by));
    edits.put("value-set new", (p, by) -> p.setValue(4, 1, Value.present("mann"), by));
    edits.put("value-set away", (p, by) -> p.setValue(2, 2, Value.EMPTY, by));
    edits.put(
        "value-set unknown",
        (p, by) -> p.setValue(2, 2, new Value(ValueStatus.UNKNOWN, "", "2020-01-01"), by));
    edits.put(
        "values-set",
        (p, by) ->
            p.setValues(
                List.of(
                    new ValueChange(1, 1, Value.present("annet")),
                    new ValueChange(4, 1, Value.present("mann")),
                    new ValueChange(2, 2, Value.EMPTY)),
                by));
    edits.put("sub-study-added", (p, by) -> p.subStudies().add(latvians(), by));
    edits.put(
        "sub-studies-added",
        (p, by) ->
            p.subStudies()
                .addAll(Map.of(latvians(), new Membership(true, Set.of(1, 2), Set.of(1))), by));
    edits.put("respondent-added", (p, by) -> p.addRespondent("R5", by));
    edits.put(
        "respondents-added",
        (p, by) ->
            p.addRespondents(
                List.of(
                    new RespondentDraft("R5", List.of()),
                    new RespondentDraft(
                        "R6", List.of(new RespondentDraft.Known(1, Value.present("kvinne"))))),
                by));
    edits.put("respondent-added who speaks", (p, by) -> p.addRespondent("anna", by));
    edits.put(
        "variable-added",
        (p, by) ->
            p.addVariable(
                new VariableDraft(
                    Optional.empty(), VariableType.ORDERED, new Wording("Botid i Norge", "")),
                by));
    edits.put(
        "variable-changed name",
        (p, by) -> p.changeVariable(1, variable(VariableType.CATEGORY, "Kjønn"), by));
    edits.put(
        "variable-changed type",
        (p, by) -> p.changeVariable(1, variable(VariableType.TEXT, "Kjønn"), by));
    edits.put("speaker-linked", (p, by) -> p.linkSpeaker(1, "R1", SpeakerRole.INFORMANT, 4, by));
    edits.put(
        "speaker-linked role", (p, by) -> p.linkSpeaker(1, "R1", SpeakerRole.INTERVIEWER, 0, by));
    edits.put(
        "document-renamed",
        (p, by) -> p.changeDocument(1, DocumentChange.NONE.withName("Første"), by));
    edits.put(
        "document-titled",
        (p, by) -> p.changeDocument(1, DocumentChange.NONE.withTitle("Den første samtalen"), by));
    edits.put(
        "document-language",
        (p, by) -> p.changeDocument(1, DocumentChange.NONE.withLanguage("nn"), by));
    edits.put("document-language several", (p, by) -> p.changeLanguage(List.of(1, 2), "pl", by));
    edits.put(
        "document-changed",
        (p, by) ->
            p.changeDocument(1, DocumentChange.NONE.withName("Siste").withTitle("Samtalen"), by));
    edits.put("document-removed", (p, by) -> p.removeDocument(1, by));
    edits.put(
        "memo-added on a passage",
        (p, by) ->
            p.memos()
                .add(
                    passage(1, 70, 90),
                    new MemoDraft(MemoKind.REFLEXIVE, "Jeg", "spurte her"),
                    by));
    edits.put(
        "memo-changed",
        (p, by) -> p.memos().change(1, new MemoDraft(MemoKind.CASE, "Tittel", "mer"), by));
    edits.put("memo-removed", (p, by) -> p.memos().remove(1, by));
    edits.put("quotation-kept", (p, by) -> p.quotations().keep(passage(3, 20, 30), by));
    edits.put("quotation-removed", (p, by) -> p.quotations().remove(1, by));
    edits.put(
        "quotations-linked",
        (p, by) -> p.quotations().link(new LinkEnd.Kept(1), passage(3, 20, 30), "explains", by));
    edits.put(
        "quotation-link-changed", (p, by) -> p.quotations().changeLink(1, "supports", true, by));
    edits.put("quotation-link-removed", (p, by) -> p.quotations().removeLink(1, by));
    edits.put("memo-added", (p, by) -> p.memos().add("coding", 1, MemoDraft.of("se også R2"), by));
    edits.put(
        "text-corrected",
        (p, by) ->
            p.corrections().correct(Correction.of(1, 1, new Replacement(54, 58, "pent")), by));
    edits.put(
        "text-corrected speakers",
        (p, by) ->
            p.corrections()
                .correct(
                    Correction.of(1, 1, new Recast(2, 2, List.of(new Part("Gjest", "Nei."))))
                        .withSpeakers(Map.of("R1", "R9")),
                    by));
    edits.put(
        "text-imported-again",
        (p, by) ->
            p.corrections().again(1, Sample.interview("intervju 1", "R4", 2).transcript(), by));
    edits.put("text-restored", (p, by) -> p.corrections().restore(3, 1, by));
    edits.put(
        "places-reviewed",
        (p, by) -> {
          var items = p.corrections().review(3).value();
          p.corrections()
              .decide(
                  3,
                  2,
                  items.stream()
                      .map(item ->
                          new Decision(
                              item.target(),
                              item.id(),
                              item.target().equals("coding") ? Verdict.ADJUST : Verdict.REMOVE,
                              Optional.of(new Span(30, 40))))
                      .toList(),
                  by);
        });
    edits.put(
        "documents-imported",
        (p, by) ->
            p.importDocuments(
                List.of(Sample.interview("intervju 1", "R4", 4)), by, Progress.none()));
    edits.put(
        "respondents-imported",
        (p, by) ->
            p.importRespondents(
                Sample.sheet(
                    List.of("kjønn", "yrke"),
                    Sample.row(2, "R1", "mann", "lærer"),
                    Sample.row(3, "anna", "kvinne", "kokk")),
                by));
    edits.put(
        "codings-imported",
        (p, by) ->
            p.importCodings(
                Sample.codings(
                    Sample.coding("intervju 1", 50, 60, "SKATT"),
                    Sample.coding("t1", 0, 4, "Økonomi")),
                by,
                Progress.none()));
    return edits;
  }

  @TestFactory
  Stream<DynamicTest> everyKindOfEditIsUndoneAndMadeAgainAcrossRestarts() {
    var numbered = new ArrayList<>(edits().entrySet());
    return numbered.stream()
        .map(edit ->
            DynamicTest.dynamicTest(
                edit.getKey(),
                () ->
                    undoneAndMadeAgain(
                        home.resolve("p" + numbered.indexOf(edit)),
                        edit.getValue(),
                        AFTER_A_CORRECTION.contains(edit.getKey()))));
  }

  @Test
  void everyKindOfEditHasAGroupOfTheHistory() {
    for (var edit : edits().keySet()) {
      var kind = edit.split(" ", 2)[0];
      assertNotEquals(KindGroup.OTHER, KindGroup.of(kind), kind);
    }
  }

  /// Takes out of the third document what a coding and a quotation lie on.
  private static void takeWordsAway(Project project, Coder by) {
    project.addCoding(CodingRequest.of(3, 62, 73, "SKATT"), by);
    project.quotations().keep(passage(3, 62, 73), by);
    project.corrections().correct(Correction.of(3, 1, new Replacement(61, 74, "")), by);
  }

  private static void importCodebook(Project project, Coder by, String name, String contents) {
    var source = SourceFile.of(name, contents.getBytes(StandardCharsets.UTF_8));
    var file = CodebookReader.read(source, project.study().codebook()).value().orElseThrow();
    project.codebook().importFile(file, false, by);
  }

  private static void redefine(Project project, String key, Coder by) {
    var code = project.study().codebook().find(key).orElseThrow();
    project.changeCode(
        code.id(),
        CodeDraft.of(code, project.study().codebook())
            .withTexts(code.name(), new LocalText("skarpere", "sharper")),
        by);
  }

  private static void undoneAndMadeAgain(Path folder, Step edit, boolean corrected) {
    String before;
    String after;
    try (var project = Sample.project(folder)) {
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), project.coder("Kari"));
      redefine(project, "STATUS", project.coder("Kari"));
      project.addCoding(CodingRequest.of(1, 100, 110, "STATUS"), project.coder("Kari"));
      project
          .quotations()
          .link(passage(1, 10, 20), passage(2, 10, 20), "explains", project.coder("Kari"));
      project.memos().add(passage(1, 10, 20), MemoDraft.of("hvorfor?"), project.coder("Kari"));
      if (corrected) {
        takeWordsAway(project, project.coder("Kari"));
        assertEquals(
            List.of("coding", "quotation"),
            project.corrections().review(3).value().stream()
                .map(ReviewItem::target)
                .sorted()
                .toList());
      }
      before = Picture.of(project);
      edit.on(project, project.coder("Kari"));
      after = Picture.of(project);
      assertNotEquals(before, after);
      project.undo(project.coder("Kari"));
      assertEquals(before, Picture.of(project), "undone");
      project.redo(project.coder("Kari"));
      assertEquals(after, Picture.of(project), "made again");
    }
    try (var project = Project.open(folder)) {
      assertEquals(after, Picture.of(project), "after a restart");
      project.undo(project.coder("Kari"));
      assertEquals(before, Picture.of(project), "undone after a restart");
    }
    try (var project = Project.open(folder)) {
      assertEquals(before, Picture.of(project), "still undone after a restart");
      project.redo(project.coder("Kari"));
      assertEquals(after, Picture.of(project), "made again after a restart");
      while (project.undoing().nextUndo(project.coder("Kari")).isPresent()) {
        project.undo(project.coder("Kari"));
      }
      assertEquals(0, project.study().corpus().size());
      while (project.undoing().nextRedo(project.coder("Kari")).isPresent()) {
        project.redo(project.coder("Kari"));
      }
      assertEquals(after, Picture.of(project), "all undone, all made again");
    }
  }

  @Test
  void aNewEditAfterAnUndoLeavesNothingToRedo() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), kari);
      project.undo(kari);
      project.addCoding(CodingRequest.of(1, 50, 60, "SOS"), kari);
      var error = assertThrows(ProjectError.class, () -> project.redo(kari));
      assertEquals(Problem.NOTHING_TO_REDO, error.problem());
      var history = project.history(10, OptionalLong.empty());
      assertEquals(
          List.of("coding-added", "undo", "coding-added"),
          history.stream().limit(3).map(HistoryItem::kind).toList());
      assertEquals(
          List.of(false, false, true), history.stream().limit(3).map(HistoryItem::undone).toList());
    }
  }

  @Test
  void theHistorySaysWhatWasDoneAndNeverWhatWasSaid() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), kari);
      var item = project.history(1, OptionalLong.empty()).getFirst();
      assertEquals(
          new LocalText("Kodet som Status, push", "Coded as Status (en), push"), item.text());
      assertEquals("Kari", item.coder());
      assertEquals(3, item.revision());
      assertEquals(
          Optional.of("Kodet som Status, push"),
          project.undoing().nextUndo(kari).map(i -> i.text().nb()));
    }
  }

  @Test
  void aChangedDefinitionIsANewEditionAndTheOldOneStaysReadable() {
    try (var project = Sample.project(home.resolve("p"))) {
      var kari = project.coder("Kari");
      var old = project.addCoding(CodingRequest.of(1, 40, 80, "STATUS"), kari);
      var codebook = project.study().codebook();
      var status = codebook.find("STATUS").orElseThrow();
      var draft =
          CodeDraft.of(status, codebook).withTexts(status.name(), new LocalText("ny", "new"));
      project.changeCode(status.id(), draft, kari);
      var young = project.addCoding(CodingRequest.of(1, 50, 90, "STATUS"), kari);
      assertEquals(List.of(1, 2), List.of(old.value().edition(), young.value().edition()));
      assertEquals(
          List.of("", "ny"),
          project.editions(status.id()).stream().map(each -> each.definition().nb()).toList());
    }
  }

  @Test
  void nothingIsUndoneInANewProject() {
    try (var project = Project.create(home.resolve("p"), Sample.settings())) {
      var error = assertThrows(ProjectError.class, () -> project.undo(project.coder("Kari")));
      assertEquals(Problem.NOTHING_TO_UNDO, error.problem());
      assertEquals(0, project.revision());
    }
  }

  private static VariableDraft variable(VariableType type, String name) {
    return new VariableDraft(Optional.empty(), type, new Wording(name, ""));
  }

  private static SubStudyDraft latvians() {
    return new SubStudyDraft("latvians", new Wording("Latviere", "Latvians"), "");
  }
}
