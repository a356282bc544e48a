package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.exchange.registry.RegistryCheck;
import no.sitat.exchange.table.FindingListing;
import no.sitat.registry.table.Finding.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `registry-check`: whether the registry tables agree, and what they give away together.
@Command(
    name = "registry-check",
    description = "Check the registry tables, and what they give away together.")
final class RegistryCheckVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Override
  public Integer call() {
    return project.with(open -> {
      var shelf = open.registry().all().value();
      var findings = RegistryCheck.ofCubes(shelf.releases(), shelf.refusals());
      output.write(FindingListing.of(findings, sitat.console().language()), sitat.console());
      return findings.stream().anyMatch(each -> each.outcome() == Outcome.UNREADABLE)
          ? ExitCode.PARTLY
          : ExitCode.DONE;
    });
  }
}
