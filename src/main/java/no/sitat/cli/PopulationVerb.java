package no.sitat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.PopulationAnswer;
import no.sitat.http.asking.PopulationWords;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `population`: who was interviewed, beside who there is by a registry table.
@Command(
    name = "population",
    description = "The sample beside a registry table, group by group, and who is missing.")
final class PopulationVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private ThresholdOption threshold;
  @Mixin private TableOutput output;
  @Mixin private ReleaseOptions release;

  @Option(
      names = "--table",
      paramLabel = "KEY",
      description = "A registry table that counts; the one that fits best when left out.")
  private Optional<String> table = Optional.empty();

  @Option(
      names = "--dimension",
      paramLabel = "KEY",
      description = "The dimension whose categories are compared.")
  private Optional<String> dimension = Optional.empty();

  @Option(names = "--content", paramLabel = "CODE", description = "What the table counts.")
  private Optional<String> content = Optional.empty();

  @Option(
      names = "--at",
      paramLabel = "DIMENSION=CATEGORY",
      description = "The category of another dimension.")
  private List<String> at = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "VARIABLE",
      description = "A variable of the respondents, or one derived from it.")
  private Optional<String> by = Optional.empty();

  @Option(
      names = "--place",
      paramLabel = "CODE=GROUP",
      description = "The group of a category of the table; with no group it is left out.")
  private List<String> places = new ArrayList<>();

  @Option(
      names = "--where",
      paramLabel = "QUERY",
      description = "Only respondents that the query selects.")
  private Optional<String> where = Optional.empty();

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var words =
        new PopulationWords(
            table,
            dimension,
            content,
            PopulationWords.pairs("at", at),
            by,
            PopulationWords.pairs("place", places),
            where,
            threshold.value());
    var asking = new Asking(open);
    var counted = asking.population(open.study(), words);
    release.write(
        open,
        words.threshold(),
        (title, reason) -> words.draft(counted, title, reason),
        sitat.console());
    var answer = new PopulationAnswer(open, words, counted);
    output.write(answer.file(sitat.console().language()), answer::view, sitat.console());
    return ExitCode.DONE;
  }
}
