package no.sitat.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.exchange.table.AskedListing;
import no.sitat.http.Asking;
import no.sitat.http.view.AskedView;
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
    var words = new Asking.AskedWords(code, by, filter.filter(), threshold.value());
    var table = new Asking(open).asked(words);
    if (output.on(sitat.console()) == TableOutput.Format.JSON) {
      TableOutput.writeJson(AskedView.of(table), sitat.console());
    } else {
      output.write(new AskedListing(table).cells(), sitat.console());
    }
    return ExitCode.DONE;
  }
}
