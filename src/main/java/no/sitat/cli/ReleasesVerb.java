package no.sitat.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.Table;
import no.sitat.project.Project;
import no.sitat.project.releases.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `releases`: what has left the house, and what it gives away together.
@Command(
    name = "releases",
    description = "List the tables that have left, and audit them together.")
final class ReleasesVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "source",
          "released",
          "person",
          "unit",
          "threshold",
          "revision",
          "verdict",
          "reason",
          "withdrawn",
          "asked");

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Option(
      names = "--min-cell",
      paramLabel = "5",
      converter = ThresholdOption.Smallest.class,
      description = "The fewest people that may be known of; 5 unless told.")
  private int threshold = CrosstabRequest.USUAL_THRESHOLD;

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    var rows = open.releases().all().stream().map(ReleasesVerb::row).toList();
    output.write(new Table("releases", COLUMNS, rows), sitat.console());
    ReleaseWords.tell(open.releases().audit(threshold), sitat.console());
    return ExitCode.DONE;
  }

  private static List<Cell> row(Release release) {
    var table = release.table();
    return List.of(
        Cell.of(release.id()),
        Cell.of(table.title()),
        Cell.of(release.kind()),
        Cell.of(release.released().toString()),
        Cell.of(release.person()),
        Cell.of(table.unit()),
        Cell.of(table.threshold()),
        Cell.of(release.revision()),
        Cell.of(release.verdict().name().toLowerCase(Locale.ROOT)),
        Cell.of(release.reason()),
        Cell.of(release.withdrawal().map(each -> each.withdrawn().toString())),
        Cell.of(release.asked()));
  }
}
