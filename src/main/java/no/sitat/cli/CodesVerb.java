package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.exchange.table.StudyListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `codes`: lists the codes with how often they are used.
@Command(name = "codes", description = "List the codes with how often they are used.")
final class CodesVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Override
  public Integer call() {
    return project.with(open -> {
      output.write(new StudyListing(open.study()).codes(), sitat.console());
      return ExitCode.DONE;
    });
  }
}
