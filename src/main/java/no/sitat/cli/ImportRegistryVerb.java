package no.sitat.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.registry.RegistryCheck;
import no.sitat.exchange.registry.TableFileReader;
import no.sitat.exchange.table.FindingListing;
import no.sitat.project.Project;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.StoredTable;
import no.sitat.registry.table.TableContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `import-registry`: takes official tables in, then says what checking them together showed.
@Command(
    name = "import-registry",
    description = "Import official tables from JSON-stat, PX, CSV, XLSX or Sitat's JSON.")
final class ImportRegistryVerb implements Callable<Integer> {
  @ParentCommand private Sitat sitat;
  @Mixin private ProjectArgument project;
  @Mixin private TableOutput output;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Table files.")
  private List<Path> files = List.of();

  @Option(
      names = "--measure",
      paramLabel = "KIND",
      description = "What the numbers are: count, share, rate or probability.")
  private Optional<String> measure = Optional.empty();

  @Override
  public Integer call() {
    var decided = measure.map(this::measure);
    return project.with(open -> {
      int refused = 0;
      int taken = 0;
      var keys = new ArrayList<String>();
      for (var file : files) {
        var source = InputFile.at(file);
        var reading = TableFileReader.read(source);
        sitat.console().tell(reading.refusals());
        refused += reading.refusals().size();
        if (reading.value().isPresent()) {
          var by = Person.atTheKeyboard(open);
          keys.addAll(open.registry().add(reading.value().get(), source.name(), by).value());
          taken++;
        }
      }
      tellUndecided(open, keys, decided);
      if (taken > 0) {
        check(open);
      }
      if (taken == 0) {
        return ExitCode.REFUSED;
      }
      return refused > 0 ? ExitCode.PARTLY : ExitCode.DONE;
    });
  }

  private Measure measure(String key) {
    return Measure.of(key)
        .orElseThrow(() ->
            new Impossible(
                "--measure er count, share, rate eller probability",
                "--measure is count, share, rate or probability"));
  }

  /// What a file does not say is decided by `--measure`, or told with what its words point to.
  private void tellUndecided(Project open, List<String> keys, Optional<Measure> decided) {
    for (var table : open.registry().all().value().tables()) {
      if (keys.contains(table.head().id()) && table.id() > 0 && !table.cube().isDecided()) {
        if (decided.isPresent()) {
          open.registry().decide(table, all(table, decided.get()), Person.atTheKeyboard(open));
        } else {
          tellUndecided(table);
        }
      }
    }
  }

  private static Map<String, Measure> all(StoredTable table, Measure decided) {
    var measures = new HashMap<String, Measure>();
    undecided(table).forEach(content -> measures.put(content.code(), decided));
    return measures;
  }

  private static List<TableContent> undecided(StoredTable table) {
    return table.cube().contents().stream().filter(content -> content.measure().isEmpty()).toList();
  }

  private void tellUndecided(StoredTable table) {
    for (var content : undecided(table)) {
      var words = content.unit().in("nb") + " " + content.label().in("nb");
      var guess = Measure.guess(words).map(Measure::key).orElse("?");
      sitat
          .console()
          .tell(
              new LocalText(
                  "%s, «%s»: ikke avgjort hva tallene er (gjetning: %s); ingenting legges sammen."
                      .formatted(table.key(), content.label().in("nb"), guess),
                  "%s, “%s”: not decided what the numbers are (guess: %s); nothing is added."
                      .formatted(table.key(), content.label().in("en"), guess)));
    }
  }

  private void check(Project open) {
    var shelf = open.registry().all().value();
    var findings = RegistryCheck.ofCubes(shelf.releases(), shelf.refusals());
    output.write(FindingListing.of(findings, sitat.console().language()), sitat.console());
  }
}
