package no.sitat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.http.FileImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import-respondents`: takes a table of people in.
@Command(
    name = "import-respondents",
    description = "Import respondents from CSV or XLSX; columns become variables.")
final class ImportRespondentsVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Parameters(index = "1", paramLabel = "FILE", description = "A table with a header.")
  private Path file = Path.of("");

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      description = "The column of labels; speakers match by it. Guessed when left out.")
  private Optional<String> id = Optional.empty();

  @Override
  public Integer call() {
    var source = InputFile.at(file);
    return project.with(open -> {
      var importing = new FileImport(open, Person.atTheKeyboard(open));
      var report = importing.respondents(source, id);
      return new ImportOutcome(sitat.console(), new LocalText("respondenter", "respondents"))
          .tell(report, open);
    });
  }
}
