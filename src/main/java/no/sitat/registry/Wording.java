package no.sitat.registry;

/// What a register calls something, or what is said of it, in bokmål and English.
///
/// Either may be empty.
public record Wording(String nb, String en) {
  public static final Wording NONE = new Wording("", "");

  /// The words in the language asked for, or in the other where they are missing.
  public String in(String language) {
    boolean english = language.startsWith("en");
    var first = english ? en : nb;
    return first.isEmpty() ? (english ? nb : en) : first;
  }
}
