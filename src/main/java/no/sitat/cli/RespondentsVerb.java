package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.exchange.table.StudyListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `respondents`: lists the respondents with their variables.
@Command(name = "respondents", description = "List the respondents with their variables.")
final class RespondentsVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Override
  public Integer call() {
    return project.with(open -> {
      output.write(new StudyListing(open.study()).respondents(), sitat.console());
      return ExitCode.DONE;
    });
  }
}
