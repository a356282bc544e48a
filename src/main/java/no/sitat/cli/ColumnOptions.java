package no.sitat.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.exchange.column.ColumnChoice;
import no.sitat.exchange.column.ColumnChoices;
import no.sitat.registry.Value;
import no.sitat.registry.VariableType;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say how columns of a table are understood.
final class ColumnOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      description = "The column of labels; speakers match by it. Guessed when left out.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--type",
      paramLabel = "COLUMN=TYPE",
      description = "What a column's values are: category, ordered, number, date or text.")
  private Map<String, VariableType> types = new LinkedHashMap<>();

  @Option(
      names = "--moment",
      paramLabel = "COLUMN=MOMENT",
      description = "When its values held: immigration, interview, emigration or a day.")
  private Map<String, String> moments = new LinkedHashMap<>();

  @Option(names = "--skip", paramLabel = "COLUMN", description = "A column to leave out.")
  private List<String> skipped = List.of();

  ColumnChoices choices() {
    var columns = new HashMap<String, ColumnChoice>();
    types.forEach((column, type) -> columns.put(column, ColumnChoice.NONE.withType(type)));
    moments.forEach((column, moment) -> {
      if (!Value.isMoment(moment)) {
        throw new ParameterException(
            spec.commandLine(),
            "--moment is immigration, interview, emigration or a day: " + moment);
      }
      var choice = columns.getOrDefault(column, ColumnChoice.NONE);
      columns.put(column, choice.withMoment(moment));
    });
    skipped.forEach(column -> columns.put(column, ColumnChoice.SKIPPED));
    return new ColumnChoices(id, columns);
  }
}
