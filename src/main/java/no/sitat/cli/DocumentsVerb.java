package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.exchange.table.StudyListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `documents`: lists the documents.
@Command(name = "documents", description = "List the documents.")
final class DocumentsVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Override
  public Integer call() {
    return project.with(open -> {
      output.write(new StudyListing(open.study()).documents(), sitat.console());
      return ExitCode.DONE;
    });
  }
}
