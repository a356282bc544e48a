package no.sitat.exchange.moving;

import java.util.Locale;
import java.util.UUID;

/// A property of cases or sources.
///
/// @param name the key of a variable of ours, with a moment where it has one
///   (`citizenship@emigration`); what the tool calls it otherwise
/// @param description may be empty
public record MovedVariable(UUID guid, String name, Type type, String description) {
  /// What its values are.
  public enum Type {
    TEXT,
    BOOLEAN,
    INTEGER,
    FLOAT,
    DATE,
    DATETIME;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
