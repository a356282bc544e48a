package no.sitat.cli;

import java.util.List;
import java.util.concurrent.Callable;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `sub-studies`: lists the sub-studies and how much is in each.
@Command(
    name = "sub-studies",
    description = "List the sub-studies with their respondents and documents.")
final class SubStudiesVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("sub_study", "name_nb", "name_en", "respondents", "documents", "material");

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Override
  public Integer call() {
    return project.with(open -> {
      var rows =
          open.subStudies().all().value().stream()
              .map(each ->
                  List.of(
                      Cell.of(each.key()),
                      Cell.of(each.name().nb()),
                      Cell.of(each.name().en()),
                      Cell.of(each.respondents().size()),
                      Cell.of(each.documents().size()),
                      Cell.of(each.material())))
              .toList();
      output.write(new Table("sub-studies", COLUMNS, rows), sitat.console());
      return ExitCode.DONE;
    });
  }
}
