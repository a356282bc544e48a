package no.sitat.registry;

import java.util.Locale;

/// How the values of a variable compare.
public enum VariableType {
  CATEGORY,
  ORDERED,
  NUMBER,
  DATE,
  TEXT;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
