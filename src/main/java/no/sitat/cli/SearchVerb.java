package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.exchange.table.SearchListing;
import no.sitat.http.Asking;
import no.sitat.http.view.SearchView;
import no.sitat.http.view.SearchView.FacetNames;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `search`: hits of a query, or how many there are.
@Command(name = "search", description = "Search texts, codes and people in one query.")
final class SearchVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;
  @Mixin private LimitOption limit;

  @Parameters(index = "1", paramLabel = "QUERY", description = "See docs/query.md.")
  private String query = "";

  @Option(names = "--context", paramLabel = "WORDS", description = "Words on either side; 8.")
  private int context = 8;

  @Option(
      names = "--sort",
      paramLabel = "position|left|match|right|COLUMN",
      description = "The order of the hits; a column is a variable.")
  private String sort = "position";

  @Option(names = "--count", description = "Only how many hits, documents and respondents.")
  private boolean count;

  @Option(names = "--interviewers", description = "Look in the interviewers' turns too.")
  private boolean interviewers;

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var study = open.study();
    var asking = new Asking(open);
    var result = asking.search(study, new Asking.SearchWords(query, sort, interviewers));
    if (count) {
      output.write(SearchListing.totals(result.totals()), sitat.console());
      return ExitCode.DONE;
    }
    switch (output.on(sitat.console())) {
      case JSON -> {
        var hits = asking.hits(study, result.page(0, limit.value()), context);
        var names = new FacetNames(study, sitat.console().language());
        TableOutput.writeJson(SearchView.of(query, result, hits, names), sitat.console());
      }
      case TABLE, CSV ->
          output.write(
              new SearchListing(study, open.texts(study)).hits(result, 0, limit.value(), context),
              sitat.console());
    }
    limit.tellRest(result.totals().hits(), sitat.console());
    return ExitCode.DONE;
  }
}
