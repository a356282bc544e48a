package no.sitat.cli;

import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.reading.PercentOf;
import no.sitat.disclosure.AlsoSensitive;
import no.sitat.http.asking.Asking;
import no.sitat.http.asking.CrosstabAnswer;
import no.sitat.http.asking.CrosstabWords;
import no.sitat.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `crosstab`: themes by registry groups, small cells hidden.
@Command(name = "crosstab", description = "Cross-tabulate themes against registry groups.")
final class CrosstabVerb implements Callable<Integer> {
  private static final LocalText ROUNDED =
      new LocalText(
          "avrundet: alle antall er multipler av grensen, og prosentene er av avrundede tall",
          "rounded: all counts are multiples of the threshold, and percents are of rounded counts");

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private FilterOptions filter;
  @Mixin private ThresholdOption threshold;
  @Mixin private TableOutput output;
  @Mixin private ReleaseOptions release;

  @Option(
      names = "--rows",
      required = true,
      paramLabel = "CODE,…|all|set:NAME=CODE,…;…|query:NAME=QUERY;…",
      description = "Themes, sets of codes, or whom queries find.")
  private String rows = "all";

  @Option(
      names = "--columns",
      required = true,
      paramLabel = "VARIABLE[,VARIABLE]",
      description = "Groups; of two variables, their combinations.")
  private String columns = "";

  @Option(
      names = "--unit",
      paramLabel = "respondents|documents|segments|words|rate",
      description =
          "What is counted; respondents unless told. A rate is segments per 1,000 words that the"
              + " group's respondents say themselves.")
  private String unit = "respondents";

  @Option(
      names = "--protect-zeros",
      description = "Withhold also that nobody of a group says something.")
  private boolean zeros;

  @Option(
      names = "--protect-whole-groups",
      description = "Withhold also that everybody of a group says something.")
  private boolean wholeGroups;

  /// How small counts are kept from being known.
  enum Protection {
    WITHHOLD,
    ROUND
  }

  @Option(
      names = "--protect",
      paramLabel = "withhold|round",
      description =
          "Withhold small counts and what would give them away, which is usual; or round all"
              + " counts to multiples of --min-cell.")
  private Protection protection = Protection.WITHHOLD;

  @Option(
      names = "--percent",
      paramLabel = "base|row|column",
      description =
          "What percents are of: all of the group, which is usual; all who have the theme; or those"
              + " of the group who have any of the themes.")
  private PercentOf percents = PercentOf.BASE;

  @Option(
      names = "--tests",
      description =
          "Test for each theme whether its share differs between the groups, where no number of the"
              + " row is withheld.")
  private boolean tests;

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    open.awaitIndex();
    var words =
        new CrosstabWords(
            rows,
            columns,
            unit,
            filter.filter(),
            threshold.value(),
            new AlsoSensitive(zeros, wholeGroups),
            protection == Protection.ROUND,
            new CrosstabWords.Shown(percents, tests));
    var asking = new Asking(open);
    var study = open.study();
    var counted = asking.counted(study, words);
    release.write(
        open,
        threshold.value(),
        (title, reason) -> words.draft(counted, title, reason),
        sitat.console());
    var reading = asking.read(counted, words.shown());
    if (protection == Protection.ROUND) {
      sitat.console().tell(ROUNDED);
    }
    var answer = new CrosstabAnswer(open, words, reading);
    output.write(answer.file(sitat.console().language()), answer::view, sitat.console());
    return ExitCode.DONE;
  }
}
