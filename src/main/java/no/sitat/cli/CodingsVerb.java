package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.exchange.table.CodingListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `codings`: lists the codings with the words coded.
@Command(name = "codings", description = "List the codings with the words coded.")
final class CodingsVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Override
  public Integer call() {
    return project.with(open -> {
      var stored = open.codings();
      var listing = new CodingListing(stored.study(), open.texts(stored.study()));
      output.write(
          listing.codings(stored.value(), open.searches().queriesByCoding()), sitat.console());
      return ExitCode.DONE;
    });
  }
}
