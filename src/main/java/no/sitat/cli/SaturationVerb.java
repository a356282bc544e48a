package no.sitat.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.SaturationAnswer;
import no.sitat.http.asking.SaturationWords;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `saturation`: how much each further respondent brought that was new.
@Command(
    name = "saturation",
    description = "New codes for each further respondent, and what random orders say of it.")
final class SaturationVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private FilterOptions filter;
  @Mixin private ThresholdOption threshold;
  @Mixin private TableOutput output;
  @Mixin private ReleaseOptions release;

  @Option(
      names = "--by",
      paramLabel = "VARIABLE",
      description = "A curve for each group; everybody alone when left out.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--codes", paramLabel = "CODE,…|all", description = "Codes; all unless told.")
  private String codes = "all";

  @Option(names = "--base", paramLabel = "4", description = "Respondents in the base.")
  private int base = SaturationWords.usual().base();

  @Option(names = "--run", paramLabel = "2", description = "Respondents in a run.")
  private int run = SaturationWords.usual().run();

  @Option(
      names = "--at-most",
      paramLabel = "5",
      description = "Percent of the base that counts as little.")
  private int atMost = (int) Math.round(100 * SaturationWords.usual().threshold());

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var measure = SaturationWords.measure(base, run, atMost);
    var words = new SaturationWords(codes, by, filter.filter(), threshold.value(), measure);
    var asking = new Asking(open);
    var counted = asking.saturation(open.study(), words);
    release.write(
        open,
        threshold.value(),
        (title, reason) -> words.draft(counted, title, reason),
        sitat.console());
    var answer = new SaturationAnswer(open, words, counted.table());
    output.write(answer.file(), answer::view, sitat.console());
    return ExitCode.DONE;
  }
}
