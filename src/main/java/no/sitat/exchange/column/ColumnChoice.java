package no.sitat.exchange.column;

import java.util.Optional;
import no.sitat.registry.VariableType;

/// What a person has said of one column; what is left out is found out.
///
/// @param isSkipped whether it stays outside
/// @param type what the values are
/// @param moment when the values held: `immigration`, `interview`, `emigration`, a day; empty for
///   always
/// @param key of the variable
public record ColumnChoice(
    boolean isSkipped, Optional<VariableType> type, Optional<String> moment, Optional<String> key) {
  public static final ColumnChoice NONE =
      new ColumnChoice(false, Optional.empty(), Optional.empty(), Optional.empty());

  public static final ColumnChoice SKIPPED =
      new ColumnChoice(true, Optional.empty(), Optional.empty(), Optional.empty());

  public ColumnChoice withType(VariableType chosen) {
    return new ColumnChoice(isSkipped, Optional.of(chosen), moment, key);
  }

  public ColumnChoice withMoment(String chosen) {
    return new ColumnChoice(isSkipped, type, Optional.of(chosen), key);
  }
}
