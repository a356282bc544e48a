package no.sitat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `verify`: whether the project is whole.
@Command(name = "verify", description = "Check every position, reference and checksum.")
final class VerifyVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Override
  public Integer call() {
    return project.with(open -> {
      open.awaitIndex();
      var faults = open.verify();
      open.recordings().remarks().forEach(remark -> sitat.console().tell(remark.en()));
      if (faults.isEmpty()) {
        sitat.console().print("ok");
        return ExitCode.DONE;
      }
      faults.forEach(sitat.console()::print);
      sitat.console().tell(faults.size() + " faults; restore a backup, or try reindex");
      return ExitCode.REFUSED;
    });
  }
}
