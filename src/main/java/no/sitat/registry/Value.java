package no.sitat.registry;

/// What is recorded of one respondent for one variable at one moment.
///
/// @param text the value as entered; empty unless the status is [ValueStatus#PRESENT]
/// @param moment when it held: empty for always, `immigration`, `interview`, `emigration`, or an
///   ISO date
public record Value(ValueStatus status, String text, String moment) {
  public static final Value EMPTY = new Value(ValueStatus.EMPTY, "", "");

  public Value {
    if (status == ValueStatus.PRESENT ? text.isEmpty() : !text.isEmpty()) {
      throw new IllegalArgumentException(
          "a value of status " + status + " and length " + text.length());
    }
  }

  public static Value present(String text) {
    return new Value(ValueStatus.PRESENT, text, "");
  }

  /// The name of the group the respondent falls in: the value itself, or why there is none.
  public String group() {
    return status == ValueStatus.PRESENT ? text : status.label();
  }
}
