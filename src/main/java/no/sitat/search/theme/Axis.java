package no.sitat.search.theme;

/// What sets the passages of a theme apart, across or down.
///
/// @param variable key of the variable; empty unless the axis is one
public record Axis(Kind kind, String variable) {
  public static final Axis NONE = new Axis(Kind.NONE, "");

  /// Which property it is.
  public enum Kind {
    /// All stand together.
    NONE,
    /// The direction of a coding.
    DIRECTION,
    /// The code of a coding: the theme itself or one of its sub-codes.
    CODE,
    /// Who coded.
    CODER,
    /// The group of whoever speaks.
    VARIABLE
  }

  public Axis {
    if ((kind == Kind.VARIABLE) == variable.isEmpty()) {
      throw new IllegalArgumentException(kind + " with variable '" + variable + "'");
    }
  }

  public static Axis of(Kind kind) {
    return new Axis(kind, "");
  }

  /// @param key of a variable
  public static Axis variable(String key) {
    return new Axis(Kind.VARIABLE, key);
  }

  /// Whether its values are groups of people, so that they have a base of their own.
  public boolean isOfPeople() {
    return kind == Kind.VARIABLE;
  }
}
