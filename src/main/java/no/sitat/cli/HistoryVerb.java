package no.sitat.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import no.sitat.http.view.Listings;
import no.sitat.project.Project;
import no.sitat.project.past.TimelineFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `history`: who did what when, the newest first.
@Command(name = "history", description = "Who did what when, the newest first.")
final class HistoryVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private LimitOption limit;
  @Mixin private TableOutput output;

  @Option(names = "--coder", paramLabel = "NAME", description = "Only what this person did.")
  private Optional<String> coder = Optional.empty();

  @Option(names = "--from", paramLabel = "DAY", description = "From this day on (2026-11-22).")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DAY", description = "To this day, inclusive.")
  private Optional<LocalDate> to = Optional.empty();

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    var filter =
        new TimelineFilter(
            coder,
            Optional.empty(),
            Optional.empty(),
            from.map(HistoryVerb::startOf),
            to.map(day -> startOf(day.plusDays(1))),
            Optional.empty());
    var items = open.past().page(filter, limit.value(), OptionalLong.empty()).items();
    output.write(Listings.history(items), sitat.console());
    UnfinishedVerb.tell(open, sitat.console());
    return ExitCode.DONE;
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
  }
}
