package no.sitat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.coding.Coder;
import no.sitat.coding.guide.QuestionLink.How;
import no.sitat.exchange.GuideReader;
import no.sitat.exchange.IncomingQuestion;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.project.Project;
import no.sitat.project.guide.GuideDraft;
import no.sitat.project.guide.PutQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import-guide`: takes the questions of an interview guide in, and finds where they are put.
@Command(
    name = "import-guide",
    description = "Take in an interview guide: CSV or XLSX with the columns key, wording, codes.")
final class ImportGuideVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Parameters(index = "1", paramLabel = "FILE", description = "A guide.")
  private Path file = Path.of("");

  @Option(names = "--link", description = "Also link each question to the turns that are like it.")
  private boolean links;

  @Override
  public Integer call() {
    return project.with(open -> {
      var reading = GuideReader.read(InputFile.at(file));
      if (reading.isRefused()) {
        sitat.console().tell(reading.refusals());
        return ExitCode.REFUSED;
      }
      take(open, reading.value().orElseThrow(), links, Person.atTheKeyboard(open));
      output.write(table(open), sitat.console());
      return ExitCode.DONE;
    });
  }

  /// Adds the questions, and links them to what is like them when that is wanted.
  static void take(Project open, List<IncomingQuestion> questions, boolean links, Coder by) {
    open.guide().add(questions.stream().map(ImportGuideVerb::draft).toList(), by);
    if (links) {
      var found = open.guide().suggestions(open.texts(open.study())).value();
      open.guide()
          .link(
              found.stream()
                  .map(each ->
                      new PutQuestion(each.question(), each.document(), each.turn(), How.LIKENESS))
                  .toList(),
              by);
    }
  }

  private static GuideDraft draft(IncomingQuestion question) {
    return new GuideDraft(Optional.of(question.key()), question.wordings(), question.codes());
  }

  private static Table table(Project open) {
    var guide = open.guide().read().value();
    var rows =
        guide.questions().stream()
            .map(question ->
                List.of(
                    Cell.of(question.key()),
                    Cell.of(question.wordings().getFirst()),
                    Cell.of(
                        guide.links().stream()
                            .filter(link -> link.question() == question.id())
                            .count())))
            .toList();
    return new Table("guide", List.of("question", "wording", "turns"), rows);
  }
}
