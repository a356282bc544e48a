package no.sitat.codebook;

/// The same words in bokmål and in English; either may be empty.
public record LocalText(String nb, String en) {
  public static final LocalText EMPTY = new LocalText("", "");

  /// The words in the language asked for, or in the other where they are missing.
  public String in(String language) {
    boolean english = language.startsWith("en");
    var first = english ? en : nb;
    return first.isEmpty() ? (english ? nb : en) : first;
  }
}
