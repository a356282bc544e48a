package no.sitat.crosstab.joint;

import no.sitat.coding.Study;

/// The respondents who share a value of a variable; the row is about them.
///
/// @param variable key of a variable, or of a derived column
/// @param value label of the group, as crosstabs have it
public record RegistryGroup(String variable, String value) {
  public RegistryGroup {
    if (variable.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("a group of «" + variable + "» and «" + value + "»");
    }
  }

  /// Whether the project has a variable, or can derive a column, of this key.
  boolean isKnown(Study study) {
    return study.respondents().column(variable).isPresent();
  }
}
