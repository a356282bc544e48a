package no.sitat.project.edit;

import java.util.Locale;

/// What an edit has to do with a row, the strongest first.
enum How {
  MADE,
  REMOVED,
  CHANGED,
  RELIED;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Of a row that one edit touches twice.
  How and(How later) {
    if (this == RELIED || later == RELIED) {
      return this == RELIED ? later : this;
    }
    if (this == later) {
      return this;
    }
    return this == CHANGED ? later : later == CHANGED ? this : CHANGED;
  }
}
