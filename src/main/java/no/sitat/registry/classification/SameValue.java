package no.sitat.registry.classification;

/// What ways of writing one value have in common: case, accents and punctuation do not matter, nor
/// which of its names a country is called by.
public final class SameValue {
  private SameValue() {}

  /// Equal for values that are the same; blank for what has no letter and no digit.
  public static String of(String value) {
    return Countries.find(value).map(code -> code + "!").orElseGet(() -> Spelling.plain(value));
  }

  /// Whether they are the same but for case, accents and punctuation.
  public static boolean isSpelled(String one, String other) {
    return Spelling.plain(one).equals(Spelling.plain(other));
  }
}
