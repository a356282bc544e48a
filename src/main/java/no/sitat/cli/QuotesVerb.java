package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.exchange.table.CodingListing;
import no.sitat.http.asking.Asking;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `quotes`: the quotations of a theme.
@Command(name = "quotes", description = "The quotations of a code and its sub-codes.")
final class QuotesVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private FilterOptions filter;
  @Mixin private LimitOption limit;
  @Mixin private TableOutput output;

  @Option(names = "--code", required = true, paramLabel = "CODE", description = "Key or name.")
  private String code = "";

  @Option(names = "--people", description = "Only what respondents say, as a crosstab counts it.")
  private boolean people;

  @Option(
      names = "--count",
      description = "Only how many: quotations, codings, documents and respondents.")
  private boolean count;

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var study = open.study();
    var asking = new Asking(open);
    var quotes = asking.quotes(study, code, filter.filter(), people);
    if (count) {
      output.write(CodingListing.count(quotes), sitat.console());
      return ExitCode.DONE;
    }
    var page = quotes.page(0, limit.value());
    output.write(new CodingListing(study, open.texts(study)).quotes(page), sitat.console());
    limit.tellRest(quotes.totals().hits(), sitat.console());
    return ExitCode.DONE;
  }
}
