package no.sitat.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.http.asking.AskedAnswer;
import no.sitat.http.asking.AskedWords;
import no.sitat.http.asking.Asking;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `asked`: who was asked about a theme, and who brought it up.
@Command(
    name = "asked",
    description = "Who was asked about a theme by the interview guide, and who said it.")
final class AskedVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private FilterOptions filter;
  @Mixin private ThresholdOption threshold;
  @Mixin private TableOutput output;
  @Mixin private ReleaseOptions release;

  @Option(names = "--code", required = true, paramLabel = "CODE", description = "The theme.")
  private String code = "";

  @Option(
      names = "--by",
      paramLabel = "VARIABLE",
      description = "Groups as columns; everybody when left out.")
  private Optional<String> by = Optional.empty();

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var words = new AskedWords(code, by, filter.filter(), threshold.value());
    var counted = new Asking(open).asked(words);
    release.write(
        open,
        threshold.value(),
        (title, reason) -> words.draft(counted, title, reason),
        sitat.console());
    var answer = new AskedAnswer(open, words, counted.table());
    output.write(answer.file(), answer::view, sitat.console());
    return ExitCode.DONE;
  }
}
