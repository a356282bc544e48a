package no.sitat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `reindex`: builds the search index anew from the database.
@Command(name = "reindex", description = "Build the search index anew.")
final class ReindexVerb implements Callable<Integer> {
  @Mixin private ProjectArgument project;

  @Override
  public Integer call() {
    return project.with(open -> {
      open.reindex();
      open.awaitIndex();
      return ExitCode.DONE;
    });
  }
}
