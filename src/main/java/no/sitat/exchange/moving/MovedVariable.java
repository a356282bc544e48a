package no.sitat.exchange.moving;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.sitat.registry.VariableType;
import no.sitat.registry.Wording;

/// A property of cases or sources.
///
/// @param name the key of a variable of ours, with a moment where it has one
///   (`citizenship@emigration`); what the tool calls it otherwise
/// @param description may be empty
/// @param own what our own variable is beyond that; empty when the file is not ours
public record MovedVariable(
    UUID guid, String name, Type type, String description, Optional<Own> own) {
  /// A variable of another tool.
  public MovedVariable(UUID guid, String name, Type type, String description) {
    this(guid, name, type, description, Optional.empty());
  }

  /// How a variable of ours compares its values, and what people call it.
  public record Own(VariableType type, Wording called) {}

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
