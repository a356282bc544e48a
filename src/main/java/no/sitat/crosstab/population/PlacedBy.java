package no.sitat.crosstab.population;

import java.util.Locale;

/// How a category of a registry table came to its group.
public enum PlacedBy {
  /// Somebody said so.
  PERSON,
  /// It is called as the group is.
  NAME,
  /// The classification of the column has a place for it.
  CLASSIFICATION,
  /// No group was found: it is one of its own.
  NOTHING,
  /// It is no part of the whole: a total, a sum of others, a change, or somebody said so.
  LEFT_OUT;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
