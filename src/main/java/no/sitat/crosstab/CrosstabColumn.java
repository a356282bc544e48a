package no.sitat.crosstab;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import no.sitat.disclosure.SuppressionStatus;

/// One registry group of a crosstab with its base, or all groups together.
///
/// @param label the group's value; values of several variables joined by ` × `; [#ALL] for all
/// @param values the group's value of each variable, in their order; none for all
/// @param base what the percents of the column are of; empty when withheld
public record CrosstabColumn(
    String label, List<String> values, OptionalLong base, SuppressionStatus status) {
  /// All groups together.
  public static final String ALL = "(all)";

  private static final String CROSS = " × ";

  public CrosstabColumn {
    values = List.copyOf(values);
  }

  /// What a group is called that has these values of some variables.
  static String label(List<String> values) {
    return String.join(CROSS, values);
  }

  /// What it is called where its values have other names.
  ///
  /// @param names by value; a value without one keeps its own
  public String label(Map<String, String> names) {
    return values.isEmpty()
        ? label
        : label(values.stream().map(value -> names.getOrDefault(value, value)).toList());
  }
}
