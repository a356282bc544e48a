package no.sitat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `backup`: the whole project as one file.
@Command(name = "backup", description = "Write the whole project to one file.")
final class BackupVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    return project.with(open -> {
      open.backup(file);
      sitat.console().print(file.toString());
      return ExitCode.DONE;
    });
  }
}
