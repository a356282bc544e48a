package no.sitat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.cli.bench.Bench;
import no.sitat.cli.bench.Figure;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.project.disk.WholeFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `bench`: how fast this machine does what people wait for.
@Command(name = "bench", description = "Measure; print the figures with the goals beside them.")
final class BenchVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private TableOutput output;

  enum Part {
    ALL,
    CODING,
    CROSSTAB,
    DISCLOSURE,
    LEAVING,
    POSTS,
    REFI,
    RESPONDENTS,
    SEARCH
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "all|coding|crosstab|disclosure|leaving|posts|refi|respondents|search",
      description =
          "What to measure: everything that needs no corpus, coding in a browser alone,"
              + " crosstabs and force tables alone, protecting tables alone, backups and exports"
              + " alone, a million posts alone, REFI-QDA files alone, tables of respondents alone, or searching: while two"
              + " people code, or in a large corpus.")
  private Part part = Part.ALL;

  @Option(
      names = "--corpus",
      paramLabel = "FOLDER",
      description =
          "For search: a folder with posts.tsv (id, author, date, thread, group, text) and"
              + " interviews/*.txt.")
  private Optional<Path> corpus = Optional.empty();

  @Option(
      names = "--posts",
      paramLabel = "NUMBER",
      defaultValue = "1000000",
      description = "For posts: how many.")
  private int posts = 1_000_000;

  @Override
  public Integer call() throws IOException {
    var folder = Files.createTempDirectory("sitat-bench");
    try {
      var rows =
          measured(folder).stream()
              .map(figure ->
                  List.of(
                      Cell.of(figure.what()),
                      Cell.of(figure.rounded()),
                      Cell.of(figure.unit()),
                      Cell.of(figure.goal())))
              .toList();
      output.write(
          new Table("bench", List.of("benchmark", "value", "unit", "goal"), rows), sitat.console());
      return ExitCode.DONE;
    } finally {
      WholeFolder.remove(folder);
    }
  }

  private List<Figure> measured(Path folder) {
    return switch (part) {
      case ALL -> Bench.run(folder);
      case CODING -> Bench.coding(folder);
      case CROSSTAB -> Bench.crosstab();
      case DISCLOSURE -> Bench.disclosure();
      case LEAVING -> Bench.leaving(folder);
      case POSTS -> Bench.posts(folder, posts);
      case REFI -> Bench.refi(folder);
      case RESPONDENTS -> Bench.respondents(folder);
      case SEARCH ->
          corpus.map(from -> Bench.search(from, folder)).orElseGet(() -> Bench.busy(folder));
    };
  }
}
