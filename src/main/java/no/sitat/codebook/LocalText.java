package no.sitat.codebook;

/// The same words in bokmål and in English; either may be empty.
public record LocalText(String nb, String en) {
  public static final LocalText EMPTY = new LocalText("", "");

  /// A name between the quotation marks of each language: «R1» and “R1”.
  public static LocalText quoted(String name) {
    return new LocalText("«" + name + "»", "“" + name + "”");
  }

  /// The words in the language asked for, or in the other where they are missing.
  public String in(String language) {
    boolean english = language.startsWith("en");
    var first = english ? en : nb;
    return first.isEmpty() ? (english ? nb : en) : first;
  }
}
