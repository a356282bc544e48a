package no.sitat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.exchange.registry.ClassificationReader;
import no.sitat.exchange.table.Cell;
import no.sitat.exchange.table.ClassificationListing;
import no.sitat.exchange.table.Table;
import no.sitat.exchange.table.TableFormat;
import no.sitat.exchange.table.TableWriter;
import no.sitat.project.Project;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.classification.Classification;
import no.sitat.registry.classification.Fit;
import no.sitat.registry.classification.OwnClassification;
import no.sitat.registry.classification.StarterClassifications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `classifications`: lists them and the variables they fit, shows one, takes a file in or writes
/// one.
@Command(
    name = "classifications",
    description = "List the ways to roll values up, show one, import or export as CSV.")
final class ClassificationsVerb implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of(
          "classification",
          "name_nb",
          "name_en",
          "own",
          "groups",
          "values",
          "as_of",
          "variable",
          "unmapped_values",
          "source");

  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "Key of one: its groups and values, as they are imported.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--import",
      paramLabel = "FILE",
      description = "Take classifications in from CSV or XLSX; see docs/formats.md.")
  private Optional<Path> incoming = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the one named, or all of the project's own, as CSV.")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() {
    return project.with(open -> {
      if (incoming.isPresent()) {
        return take(open, incoming.get());
      }
      if (file.isPresent()) {
        var table = ClassificationListing.of(chosen(open));
        new OutFile(file.get()).write(out -> TableWriter.write(table, TableFormat.CSV, out));
        return ExitCode.DONE;
      }
      var table = name.isPresent() ? ClassificationListing.of(chosen(open)) : list(open);
      output.write(table, sitat.console());
      return ExitCode.DONE;
    });
  }

  private int take(Project open, Path path) {
    var reading = ClassificationReader.read(InputFile.at(path));
    sitat.console().tell(reading.refusals());
    if (reading.isRefused()) {
      return ExitCode.REFUSED;
    }
    var taken = reading.value().orElseThrow();
    open.classifications().takeIn(taken, Person.atTheKeyboard(open));
    output.write(list(open), sitat.console());
    return reading.refusals().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private List<Classification> chosen(Project open) {
    var own = own(open);
    if (name.isEmpty()) {
      return own;
    }
    return own.stream()
        .filter(each -> each.heading().key().equalsIgnoreCase(name.get()))
        .findFirst()
        .or(() -> StarterClassifications.find(name.get()))
        .map(List::of)
        .orElseThrow(() ->
            new Impossible(
                "det er ingen klassifikasjon «%s»; se dem med sitat classifications PROSJEKT"
                    .formatted(name.get()),
                "there is no classification “%s”; list them with sitat classifications PROJECT"
                    .formatted(name.get())));
  }

  private static List<Classification> own(Project open) {
    return open.classifications().own().value().stream()
        .map(OwnClassification::classification)
        .toList();
  }

  private static Table list(Project open) {
    var respondents = open.study().respondents();
    var rows = new ArrayList<List<Cell>>();
    own(open).forEach(each -> rows.addAll(rows(each, true, respondents)));
    StarterClassifications.all().forEach(each -> rows.addAll(rows(each, false, respondents)));
    return new Table("classifications", COLUMNS, rows);
  }

  /// One for each variable it fits, or one without.
  private static List<List<Cell>> rows(
      Classification each, boolean own, RespondentTable respondents) {
    var fits = Fit.of(respondents, each);
    if (fits.isEmpty()) {
      return List.of(row(each, own, Cell.blank(), Cell.blank()));
    }
    return fits.stream()
        .map(fit -> row(each, own, Cell.of(fit.variable().key()), Cell.of(fit.unmapped().size())))
        .toList();
  }

  private static List<Cell> row(Classification each, boolean own, Cell variable, Cell unmapped) {
    var heading = each.heading();
    return List.of(
        Cell.of(heading.key()),
        Cell.of(heading.name().nb()),
        Cell.of(heading.name().en()),
        Cell.of(own ? "yes" : "no"),
        Cell.of(each.categories().size()),
        Cell.of(each.mappings().size()),
        Cell.of(heading.asOf().toString()),
        variable,
        unmapped,
        Cell.of(heading.source().in("en")));
  }
}
