package no.sitat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.sitat.exchange.CodebookFile;
import no.sitat.exchange.refi.CodebookFiles;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.project.Project;
import no.sitat.project.intake.CodebookComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import-codebook`: takes codes in beside those there are, or says how the two differ.
@Command(
    name = "import-codebook",
    description =
        "Take in a codebook from .json, .csv, .xlsx or .qdc (REFI-QDA); codes are matched by key,"
            + " those of a .qdc by GUID and name; none is removed.")
final class ImportCodebookVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Parameters(index = "1", paramLabel = "FILE", description = "A codebook.")
  private Path file = Path.of("");

  @Option(names = "--preview", description = "Only list what would be new and what would change.")
  private boolean preview;

  @Option(
      names = "--only-wording",
      description = "New words only say better what was meant: no coding becomes outdated.")
  private boolean wording;

  @Override
  public Integer call() {
    return project.with(open -> {
      var reading = CodebookFiles.read(InputFile.at(file), open.study().codebook());
      if (reading.isRefused()) {
        sitat.console().tell(reading.refusals());
        return ExitCode.REFUSED;
      }
      var language = sitat.console().language();
      reading.remarks().forEach(remark -> sitat.console().tell(remark.in(language)));
      output.write(table(compared(open, reading.value().orElseThrow())), sitat.console());
      return ExitCode.DONE;
    });
  }

  private CodebookComparison compared(Project open, CodebookFile codebook) {
    return preview
        ? open.codebook().compare(codebook).value()
        : open.codebook().importFile(codebook, wording, Person.atTheKeyboard(open)).value();
  }

  private static Table table(CodebookComparison comparison) {
    return new Table(
        "import",
        List.of("code", "status", "fields", "new_edition", "name_nb", "name_en"),
        comparison.rows().stream().map(ImportCodebookVerb::row).toList());
  }

  private static List<Cell> row(CodebookComparison.Row row) {
    return List.of(
        Cell.of(row.key()),
        Cell.of(row.status().key()),
        Cell.of(String.join(";", row.fields())),
        Cell.of(Boolean.toString(row.redefined())),
        Cell.of(row.name().nb()),
        Cell.of(row.name().en()));
  }
}
