package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.crosstab.Requests;
import no.sitat.exchange.CodebookReader;
import no.sitat.exchange.CodingReader;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.RespondentReader;
import no.sitat.exchange.VariableNameReader;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.intake.ImportReport;
import no.sitat.project.intake.Progress;
import no.sitat.registry.Variable;
import no.sitat.registry.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo corpus is taken whole, and shows what it was written to show.
class DemoCorpusTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final List<String> CODINGS =
      List.of("codings-interviews.csv", "codings-interviews-2.csv", "codings-posts.csv");

  @TempDir private Path folder = Path.of("");

  @Test
  void theImportTakesEveryFileWhole() throws IOException {
    try (var project = demo()) {
      var study = project.study();

      assertEquals(48, study.respondents().respondents().size());
      assertEquals(34, study.codebook().codes().size());
      assertEquals(85, study.corpus().size());
      assertEquals(List.of(), unlinkedInformants(study));
    }
  }

  @Test
  void scarcityPushesLabourMigrantsAndQuietKeepsRefugees() throws IOException {
    try (var project = demo()) {
      var all = Requests.one(project.study(), "KNAPP", "reason");

      assertEquals(List.of("14/20", "6/12"), firstRow(project.study(), all).subList(0, 2));
      var push = all.of(direction("push"));
      assertEquals(List.of("14/20", "0/12"), firstRow(project.study(), push).subList(0, 2));
    }
  }

  @Test
  void peopleWithoutChildrenSpeakMoreOfScarcityAndParentsAloneOfChildWelfare() throws IOException {
    try (var project = demo()) {
      var study = project.study();

      assertEquals(
          List.of("16/25", "10/23", "26/48"),
          firstRow(study, Requests.one(study, "KNAPP", "children")));
      assertEquals(
          List.of("0/25", "8/23", "8/48"),
          firstRow(study, Requests.one(study, "VEL.BARNEVERN", "children")));
    }
  }

  @Test
  void everyVariableHasANameInBothLanguages() throws IOException {
    var names = whole(VariableNameReader.read(SourceFile.of(CORPUS.resolve("variables.csv"))));
    try (var project = demo()) {
      var variables = project.study().respondents().variables();
      assertEquals(variables.stream().map(Variable::key).toList(), List.copyOf(names.keySet()));
    }
    names.values().forEach(name -> assertFalse(name.nb().isEmpty() || name.en().isEmpty()));
    assertEquals(new Wording("Kjønn", "Sex"), names.get("sex"));
  }

  private Project demo() throws IOException {
    var codebook = whole(CodebookReader.read(SourceFile.of(Path.of("codebook/codebook.json"))));
    var project = Project.create(folder.resolve("demo"), NewProject.named("demo").with(codebook));
    var ida = project.coder("Ida");
    var sheet = SourceFile.of(CORPUS.resolve("respondents.csv"));
    whole(project.importRespondents(whole(RespondentReader.read(sheet, Optional.empty())), ida));
    whole(project.importDocuments(documents(), ida, Progress.none()));
    for (var file : CODINGS) {
      var codings = whole(CodingReader.read(SourceFile.of(CORPUS.resolve(file))));
      whole(project.importCodings(codings, ida, Progress.none()));
    }
    return project;
  }

  private static List<IncomingDocument> documents() throws IOException {
    var reader = new DocumentReader(ReadingOptions.DEFAULT);
    var documents = new ArrayList<IncomingDocument>();
    try (var interviews = Files.list(CORPUS.resolve("interviews"))) {
      for (var path : interviews.sorted().toList()) {
        documents.addAll(whole(reader.read(SourceFile.of(path))));
      }
    }
    documents.addAll(whole(reader.read(SourceFile.of(CORPUS.resolve("posts.jsonl")))));
    return documents;
  }

  private static <T> T whole(Reading<T> reading) {
    assertEquals(List.of(), reading.refusals());
    return reading.value().orElseThrow();
  }

  private static void whole(ImportReport report) {
    assertEquals(List.of(), report.refused());
  }

  private static List<String> unlinkedInformants(Study study) {
    return study.corpus().documents().stream()
        .filter(document -> document.name().matches("R\\d\\d"))
        .flatMap(document -> document.turns().stream())
        .filter(turn -> turn.isInformant() && turn.respondent() == Turn.NOBODY)
        .map(Turn::speaker)
        .toList();
  }

  private static CodingFilter direction(String key) {
    return new CodingFilter(Optional.empty(), Optional.of(key), OptionalInt.empty());
  }

  /// Count and base of each cell; a dash where they are hidden.
  private static List<String> firstRow(Study study, CrosstabRequest request) {
    var table = Crosstab.of(study, request);
    return table.cells().subList(0, table.columns().size()).stream()
        .map(cell ->
            cell.count().isPresent() && cell.base().isPresent()
                ? cell.count().getAsLong() + "/" + cell.base().getAsLong()
                : "–")
        .toList();
  }
}
