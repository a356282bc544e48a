package no.sitat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.sitat.http.Version;
import no.sitat.http.away.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `archive`: the whole project as plain files in open formats.
@Command(
    name = "archive",
    description = "Write the whole project as plain files in open formats (BagIt), for an archive.")
final class ArchiveVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "A folder that is not there yet.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    checkNew();
    return project.with(open -> {
      Archive.write(open, folder, Version.current(), sitat.console().language());
      sitat.console().print(folder.toString());
      return ExitCode.DONE;
    });
  }

  private void checkNew() {
    if (!Files.exists(folder)) {
      return;
    }
    try (var there = Files.list(folder)) {
      if (there.findAny().isEmpty()) {
        return;
      }
    } catch (NotDirectoryException e) {
      throw taken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw taken();
  }

  private Impossible taken() {
    return new Impossible(
        "«%s» finnes og er ikke tom; velg en ny mappe".formatted(folder),
        "“%s” exists and is not empty; choose a new folder".formatted(folder));
  }
}
