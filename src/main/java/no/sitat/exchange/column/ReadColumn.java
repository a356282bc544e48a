package no.sitat.exchange.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.rows.TypedColumn;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.VariableType;

/// One column of a table of respondents, as it is understood.
///
/// @param heading as the file has it; empty where the file has none
/// @param isTaken whether it becomes values of a variable
/// @param key of the variable
/// @param moment when the values held; empty for always
/// @param values one for each row; empty where it is not taken
/// @param remarks what somebody should look at, in sentences
public record ReadColumn(
    String heading,
    boolean isTaken,
    String key,
    String moment,
    VariableType type,
    List<Value> values,
    List<LocalText> remarks) {
  private static final int FEW = 4;

  public ReadColumn {
    values = List.copyOf(values);
    remarks = List.copyOf(remarks);
  }

  /// Reads the cells of a column as its heading, its cells and the choice say.
  static ReadColumn of(String heading, List<String> cells, ColumnChoice choice) {
    var name = ColumnName.of(heading);
    boolean isTaken = !heading.isEmpty() && !choice.isSkipped() && !name.isDerived();
    var moment = choice.moment().orElse(name.moment());
    var hinted = name.hint().filter(hint -> hint.moment().equals(moment)).map(ColumnName.Hint::key);
    var key = choice.key().orElseGet(() -> hinted.orElse(name.key()));
    var typed =
        choice
            .type()
            .map(type -> TypedColumn.of(cells, type))
            .orElseGet(() -> TypedColumn.of(cells));
    var remarks = new ArrayList<LocalText>();
    if (isTaken) {
      remarks.addAll(new ColumnRemarks(cells, typed, choice.type().isPresent()).all());
      name.hint()
          .filter(_ -> moment.isEmpty())
          .ifPresent(hint -> remarks.add(ColumnRemarks.looksLikeMoment(hint)));
    } else if (!choice.isSkipped()) {
      ColumnRemarks.notTaken(heading, cells).ifPresent(remarks::add);
    }
    var values =
        isTaken
            ? typed.values().stream().map(value -> value.at(moment)).toList()
            : List.<Value>of();
    return new ReadColumn(heading, isTaken, key, moment, typed.type(), values, remarks);
  }

  /// The same with the type of the other columns of its variable.
  ReadColumn as(VariableType other, List<String> cells) {
    if (type == other) {
      return this;
    }
    var again =
        TypedColumn.of(cells, other).values().stream().map(value -> value.at(moment)).toList();
    return new ReadColumn(heading, isTaken, key, moment, other, again, remarks);
  }

  /// How many cells have a value, and how many lack one for each reason.
  public Map<ValueStatus, Integer> counts() {
    var counts = new EnumMap<ValueStatus, Integer>(ValueStatus.class);
    values.forEach(value -> counts.merge(value.status(), 1, Integer::sum));
    return counts;
  }

  /// How many different values there are.
  public int groups() {
    return (int) present().distinct().count();
  }

  /// The first few of them.
  public List<String> examples() {
    return present().distinct().limit(FEW).toList();
  }

  private Stream<String> present() {
    return values.stream().filter(value -> value.status() == ValueStatus.PRESENT).map(Value::text);
  }

  Optional<String> place() {
    return isTaken ? Optional.of(moment.isEmpty() ? key : key + "@" + moment) : Optional.empty();
  }
}
