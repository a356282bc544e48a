package no.sitat.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.SearchListing;
import no.sitat.exchange.table.SearchListing.Part;
import no.sitat.exchange.table.TableFormat;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.SearchFile;
import no.sitat.http.view.SearchView;
import no.sitat.http.view.SearchView.FacetNames;
import no.sitat.project.Project;
import no.sitat.search.Beside;
import no.sitat.search.match.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `search`: hits of a query, or how many there are.
@Command(name = "search", description = "Search texts, codes and people in one query.")
final class SearchVerb implements Callable<Integer> {
  /// A seed that can be read out has six digits at most.
  private static final int SEEDS = 1_000_000;

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
      paramLabel = "position|left|match|right|time|document|speaker|random:SEED|VARIABLE",
      description =
          "The order of the hits; several names with commas between, each with a hyphen before it"
              + " to turn it round.")
  private String sort = "position";

  @Option(names = "--count", description = "Only how many hits, documents and respondents.")
  private boolean count;

  @Option(names = "--interviewers", description = "Look in the interviewers' turns too.")
  private boolean interviewers;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "N hits drawn at random; the seed is told, so that they can be drawn again.")
  private Optional<Integer> sample = Optional.empty();

  @Option(names = "--seed", paramLabel = "SEED", description = "Of the sample: a whole number.")
  private Optional<Integer> seed = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Write all hits to a file: .csv, .xlsx with a sheet on how they were found, .docx,"
              + " .html, .json or .md.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var study = open.study();
    var asking = new Asking(open);
    var words = new Asking.SearchWords(query, order(), interviewers);
    var result = asking.search(study, words);
    if (count) {
      output.write(SearchListing.totals(result.totals()), sitat.console());
      return ExitCode.DONE;
    }
    if (out.isPresent()) {
      var part = new Part(0, sample.orElse(limit.valueOrAll()), Beside.words(context));
      write(asking.file(words, result, part), new OutFile(out.get()));
      return ExitCode.DONE;
    }
    int most = sample.orElse(limit.value());
    var part = new Part(0, most, Beside.words(context));
    switch (output.on(sitat.console())) {
      case JSON -> {
        var hits = asking.hits(study, result.page(0, most), context);
        var names = new FacetNames(study, sitat.console().language());
        TableOutput.writeJson(
            SearchView.of(query, result, hits, names, Watch.patient()), sitat.console());
      }
      case TABLE, CSV -> output.write(asking.listing(study).hits(result, part), sitat.console());
    }
    if (sample.isEmpty()) {
      limit.tellRest(result.totals().hits(), sitat.console());
    }
    return ExitCode.DONE;
  }

  /// The order, which for a sample is random; its seed is told.
  private String order() {
    if (sample.isEmpty()) {
      return sort;
    }
    int drawn = seed.orElseGet(() -> new SecureRandom().nextInt(SEEDS));
    sitat.console().tell(new LocalText("frø " + drawn, "seed " + drawn));
    return "random:" + drawn;
  }

  private void write(SearchFile hits, OutFile file) {
    var language = sitat.console().language();
    if (file.ending().equals("docx")) {
      hits.tooLongForWord()
          .ifPresent(reason -> {
            throw new Impossible(reason.nb(), reason.en());
          });
      file.write(stream -> hits.writeWord(language, stream));
    } else {
      var format = TableFormat.named(file.ending()).filter(each -> each != TableFormat.TABLE);
      if (format.isEmpty()) {
        throw new Impossible(
            "kan ikke skrive .%s; bruk .csv, .xlsx, .docx, .html, .json eller .md"
                .formatted(file.ending()),
            "cannot write .%s; use .csv, .xlsx, .docx, .html, .json or .md"
                .formatted(file.ending()));
      }
      file.write(stream -> hits.write(format.get(), language, stream));
    }
    sitat.console().print(file.path().toString());
  }
}
