package no.sitat.disclosure;

import java.util.Locale;

/// Why a cell of a published table shows its number, or does not.
public enum SuppressionStatus {
  /// The number stands in the table.
  SHOWN,
  /// Withheld: the count, or what is missing to its base, or the base itself, is too small.
  PRIMARY,
  /// Withheld because another number could be derived from it.
  COMPLEMENTARY,
  /// The group has nobody: there is nothing to count and nothing to withhold.
  STRUCTURAL;

  public boolean isHidden() {
    return this == PRIMARY || this == COMPLEMENTARY;
  }

  /// The name used in files and addresses: lower case.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
