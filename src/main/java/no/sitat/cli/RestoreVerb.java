package no.sitat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `restore`: a project again from a backup.
@Command(name = "restore", description = "Make a project from a backup.")
final class RestoreVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;

  @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "PROJECT", description = "A folder that is not there yet.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    InputFile.at(file);
    Project.restore(file, folder, false);
    sitat.console().print(folder.toString());
    return ExitCode.DONE;
  }
}
