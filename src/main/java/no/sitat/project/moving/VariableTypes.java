package no.sitat.project.moving;

import java.util.List;
import no.sitat.exchange.moving.MovedVariable;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.VariableType;

/// How the values of another tool's variable compare here.
final class VariableTypes {
  /// Longer values are what somebody wrote, and not a group.
  private static final int LONGEST_GROUP = 100;

  private VariableTypes() {}

  /// @param values that are said of it
  static VariableType of(MovedVariable variable, List<String> values) {
    var own = variable.own().map(MovedVariable.Own::type);
    if (own.isPresent()) {
      return own.get();
    }
    var said = values.stream().filter(value -> !ValueStatus.isLabel(value)).toList();
    return switch (variable.type()) {
      case INTEGER, FLOAT ->
          said.stream().allMatch(VariableTypes::isNumber)
              ? VariableType.NUMBER
              : VariableType.CATEGORY;
      case DATE, DATETIME ->
          said.stream().allMatch(value -> day(value).length() == 10)
              ? VariableType.DATE
              : VariableType.CATEGORY;
      case BOOLEAN -> VariableType.CATEGORY;
      case TEXT ->
          said.stream().allMatch(value -> value.length() <= LONGEST_GROUP)
              ? VariableType.CATEGORY
              : VariableType.TEXT;
    };
  }

  private static boolean isNumber(String value) {
    return value.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?");
  }

  /// The day of a moment of a day at midnight; anything else as it is.
  static String day(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}T00:00(:00(\\.0+)?)?(Z|[+-]\\d{2}:\\d{2})?")
        ? value.substring(0, 10)
        : value;
  }
}
