package no.sitat.project.edit;

import java.util.Locale;

/// What becomes of an edit's place in its maker's line when another edit takes it back.
///
/// @param history id of the edit
/// @param takenBefore what had taken it back already; 0 for nothing
public record Shift(int history, State before, int takenBefore, State after) {
  /// The way back, when another edit takes back the one that made this shift.
  public Shift takenBack(int by) {
    var was = after;
    var becomes = before;
    return new Shift(history, was, by, becomes);
  }

  /// Where an edit stands.
  public enum State {
    DONE,
    UNDONE,
    DROPPED,
    NOTE;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }
  }
}
