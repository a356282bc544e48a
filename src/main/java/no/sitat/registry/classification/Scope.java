package no.sitat.registry.classification;

/// Which values a mapping is of.
public sealed interface Scope {
  /// One value; case, accents and punctuation do not matter.
  record Named(String value) implements Scope {}

  /// Numbers, and bands of numbers that lie wholly within.
  ///
  /// @param from the smallest
  /// @param below the first that is too large
  record Within(double from, double below) implements Scope {}

  /// Codes of so many digits that begin with these: `6` and six digits for `641105`.
  record Leading(String digits, int length) implements Scope {}
}
