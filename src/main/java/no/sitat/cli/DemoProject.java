package no.sitat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sitat.coding.Coder;
import no.sitat.corpus.Document;
import no.sitat.corpus.DocumentKind;
import no.sitat.exchange.CodebookReader;
import no.sitat.exchange.CodingReader;
import no.sitat.exchange.DocumentReader;
import no.sitat.exchange.GuideReader;
import no.sitat.exchange.IncomingDocument;
import no.sitat.exchange.JointReader;
import no.sitat.exchange.ReadingOptions;
import no.sitat.exchange.RespondentReader;
import no.sitat.exchange.RespondentSheet;
import no.sitat.exchange.SubStudyReader;
import no.sitat.exchange.VariableNameReader;
import no.sitat.exchange.registry.TableFileReader;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.SourceFile;
import no.sitat.project.NewProject;
import no.sitat.project.Project;
import no.sitat.project.intake.Progress;
import no.sitat.project.substudy.Membership;
import no.sitat.project.substudy.SubStudyDraft;
import no.sitat.registry.Respondent;

/// The demonstration project, made from the bundled corpus by the importers that everybody uses.
final class DemoProject {
  private static final String LANGUAGE = "interview_language";
  private static final List<String> CODINGS =
      List.of("codings-interviews.csv", "codings-interviews-2.csv", "codings-posts.csv");

  private static final List<String> REGISTRY = List.of("pu-2025-11.json", "exitnorway-slides.json");

  private DemoProject() {}

  /// Makes the project and leaves it open.
  static Project create(Path folder, Progress progress) {
    var codebook = taken(CodebookReader.read(Bundled.file("codebook/codebook.json")));
    var project = Project.create(folder, new NewProject("Exit", Optional.of(codebook), true, true));
    var by = project.coder(Coder.PROGRAM);
    var people = taken(RespondentReader.read(corpus("respondents.csv"), Optional.of("id")));
    var names = taken(VariableNameReader.read(corpus("variables.csv")));
    project.importRespondents(people.named(names), by);
    var documents = new ArrayList<>(interviews(people));
    documents.addAll(taken(new DocumentReader(ReadingOptions.DEFAULT).read(corpus("posts.jsonl"))));
    project.importDocuments(documents, by, progress);
    subStudies(project, by);
    for (var file : CODINGS) {
      project.importCodings(taken(CodingReader.read(corpus(file))), by, progress);
    }
    ImportGuideVerb.take(project, taken(GuideReader.read(corpus("guide.csv"))), true, by);
    redefine(project, by);
    DemoPublication.add(project, by);
    for (var file : REGISTRY) {
      project.registry().add(taken(TableFileReader.read(corpus("registry/" + file))), file, by);
    }
    ImportJointDisplayVerb.take(project, taken(JointReader.read(corpus("joint-display.csv"))), by);
    return project;
  }

  /// In week 4 the team read a definition again, and has not yet read the codings made before.
  private static void redefine(Project project, Coder by) {
    project.nameCodebook("Uke 3", by);
    var revised = CodebookReader.read(corpus("codebook-week-4.csv"), project.study().codebook());
    project.codebook().importFile(taken(revised), false, by);
  }

  /// The ten parts of the project, with the people and the posts they are about.
  private static void subStudies(Project project, Coder by) {
    var study = project.study();
    var drafts = new LinkedHashMap<SubStudyDraft, Membership>();
    for (var named : taken(SubStudyReader.read(corpus("sub-studies.csv")))) {
      var people =
          named.respondents().stream()
              .flatMap(label -> study.respondents().labelled(label).stream())
              .map(Respondent::id)
              .collect(Collectors.toUnmodifiableSet());
      var texts =
          study.corpus().documents().stream()
              .filter(document -> named.documents().contains(document.kind().key()))
              .map(Document::id)
              .collect(Collectors.toUnmodifiableSet());
      drafts.put(
          new SubStudyDraft(named.key(), named.name(), named.material()),
          new Membership(true, people, texts));
    }
    project.subStudies().addAll(drafts, by);
  }

  private static List<IncomingDocument> interviews(RespondentSheet people) {
    int language =
        people.columns().stream().map(RespondentSheet.Column::key).toList().indexOf(LANGUAGE);
    var documents = new ArrayList<IncomingDocument>();
    for (var person : people.rows()) {
      var spoken = person.values().get(language).text();
      Bundled.find("corpus/interviews/" + person.label() + ".txt")
          .ifPresent(
              file -> documents.addAll(taken(new DocumentReader(spokenIn(spoken)).read(file))));
    }
    return documents;
  }

  private static ReadingOptions spokenIn(String language) {
    var usual = ReadingOptions.DEFAULT;
    return new ReadingOptions(
        Optional.of(DocumentKind.INTERVIEW),
        Optional.of(language),
        usual.turns(),
        usual.interviewer(),
        usual.columns());
  }

  private static SourceFile corpus(String name) {
    return Bundled.file("corpus/" + name);
  }

  /// The program's own files are whole; a test imports every one of them.
  private static <T> T taken(Reading<T> reading) {
    return reading
        .value()
        .orElseThrow(() -> new IllegalStateException(reading.refusals().getFirst().in("en")));
  }
}
