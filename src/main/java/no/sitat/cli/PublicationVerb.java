package no.sitat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.exchange.table.QuoteListing;
import no.sitat.exchange.table.Table;
import no.sitat.http.asking.PublicationReading;
import no.sitat.http.away.PublicationFile;
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

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "A file to write of one publication, as its ending says: .docx, .html, .xlsx, .csv, .json or"
              + " .md.")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() {
    return project.with(this::run);
  }

  private int run(Project open) {
    var reading = PublicationReading.of(open);
    if (file.isPresent()) {
      write(reading, file.get());
      return ExitCode.DONE;
    }
    var language = sitat.console().language();
    var rows =
        wanted(reading).stream()
            .flatMap(each -> new QuoteListing(reading.report(each, language)).rows().stream())
            .toList();
    output.write(new Table("publication", QuoteListing.COLUMNS, rows), sitat.console());
    return ExitCode.DONE;
  }

  private void write(PublicationReading reading, Path path) {
    var wanted = wanted(reading);
    if (wanted.size() != 1) {
      throw new Impossible(
          "en fil har én publikasjon; si hvilken med --title",
          "a file has one publication; say which by --title");
    }
    var to = new OutFile(path);
    var form =
        PublicationFile.of(to.ending())
            .orElseThrow(() ->
                new Impossible(
                    "kan ikke skrive .%s; bruk .docx, .html, .xlsx, .csv, .json eller .md"
                        .formatted(to.ending()),
                    "cannot write .%s; use .docx, .html, .xlsx, .csv, .json or .md"
                        .formatted(to.ending())));
    var report = reading.report(wanted.getFirst(), sitat.console().language());
    to.write(out -> form.write(report, out));
    sitat.console().print(path.toString());
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
