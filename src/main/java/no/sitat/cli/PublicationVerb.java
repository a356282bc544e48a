package no.sitat.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.exchange.table.QuoteListing;
import no.sitat.exchange.table.Table;
import no.sitat.http.PublicationReading;
import no.sitat.project.Project;
import no.sitat.publication.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `publication`: what is quoted where, as it may leave.
@Command(
    name = "publication",
    description =
        "List the quotes of publications as they may leave: without the attributions and words"
            + " that would give somebody away.")
final class PublicationVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "One publication; all when left out.")
  private Optional<String> title = Optional.empty();

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    var reading = PublicationReading.of(open);
    var listing = new QuoteListing(sitat.console().language());
    var rows =
        wanted(reading).stream()
            .flatMap(each -> listing.rows(each, reading.passports(each)).stream())
            .toList();
    output.write(new Table("publication", QuoteListing.COLUMNS, rows), sitat.console());
    return ExitCode.DONE;
  }

  private List<Publication> wanted(PublicationReading reading) {
    var all = reading.publications();
    return title
        .map(name ->
            List.of(
                all.titled(name)
                    .orElseThrow(() ->
                        new Impossible(
                            "det finnes ingen publikasjon «%s»".formatted(name),
                            "there is no publication “%s”".formatted(name)))))
        .orElse(all.all());
  }
}
