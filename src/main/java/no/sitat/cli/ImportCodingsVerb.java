package no.sitat.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.http.FileImport;
import no.sitat.project.intake.CodingWishes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import-codings`: takes a table of codings in.
@Command(
    name = "import-codings",
    description =
        "Import codings from CSV: document,start,end,code,coder[,direction,weight,memo,created],"
            + " or from another tool's table with document, code and the coded words.")
final class ImportCodingsVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Parameters(index = "1", paramLabel = "FILE", description = "A table with a header.")
  private Path file = Path.of("");

  @Mixin private CodingColumnOptions columns;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = "Whose the codings are that name none.")
  private Optional<String> coder = Optional.empty();

  @Option(names = "--make-codes", description = "Make the codes that are missing.")
  private boolean makeCodes;

  @Override
  public Integer call() {
    var source = InputFile.at(file);
    var console = sitat.console();
    return project.with(open -> {
      try (var bar = new ProgressBar(console)) {
        var report =
            new FileImport(open, Person.atTheKeyboard(open))
                .codings(source, columns.columns(), new CodingWishes(makeCodes, coder), bar);
        bar.clear();
        return new ImportOutcome(console, new LocalText("kodinger", "codings")).tell(report);
      }
    });
  }
}
