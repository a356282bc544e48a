package no.sitat.crosstab.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the percents of a crosstab are of.
public enum PercentOf {
  /// All of the group: how many of it have the theme.
  BASE,
  /// All who have the theme: how many of them are of the group.
  ROW,
  /// Those of the group who have at least one of the rows: how many of them have this one.
  COLUMN;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one of this key.
  public static Optional<PercentOf> named(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findAny();
  }
}
