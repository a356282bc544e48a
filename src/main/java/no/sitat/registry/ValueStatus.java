package no.sitat.registry;

import java.util.Arrays;
import java.util.Locale;

/// Why a respondent has, or has not, a value.
public enum ValueStatus {
  /// There is a value.
  PRESENT(""),
  /// Asked, and the answer is not known.
  UNKNOWN("(unknown)"),
  /// The question does not apply to this person.
  NOT_APPLICABLE("(not applicable)"),
  /// The question was never put.
  NOT_ASKED("(not asked)"),
  /// Nothing was entered.
  EMPTY("(no value)");

  private final String label;

  ValueStatus(String label) {
    this.label = label;
  }

  /// What stands in place of a value as a group of its own; empty for [#PRESENT].
  public String label() {
    return label;
  }

  /// Whether a group is one of the ways of lacking a value.
  public static boolean isLabel(String group) {
    return Arrays.stream(values()).anyMatch(each -> each != PRESENT && each.label.equals(group));
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
