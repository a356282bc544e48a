package no.sitat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `reindex`: builds the search index anew from the database.
@Command(name = "reindex", description = "Build the search index anew.")
final class ReindexVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;

  @Override
  public Integer call() {
    return project.with(open -> {
      try (var bar = new ProgressBar(sitat.console())) {
        open.listenToIndex(now -> bar.at(now.indexed(), now.documents(), ""));
        open.reindex();
        open.awaitIndex();
      }
      return ExitCode.DONE;
    });
  }
}
