package no.sitat.crosstab;

import java.util.OptionalLong;
import no.sitat.disclosure.SuppressionStatus;

/// One registry group of a crosstab with its base, or all groups together.
///
/// @param label the group's value; values of several variables joined by ` × `; [#ALL] for all
/// @param base what the percents of the column are of; empty when withheld
public record CrosstabColumn(String label, OptionalLong base, SuppressionStatus status) {
  /// All groups together.
  public static final String ALL = "(all)";
}
