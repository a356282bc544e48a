package no.sitat.search.query;

/// Two captured words that must, or must not, be alike.
///
/// @param left name of a capture
/// @param right name of another
/// @param attribute in what they are compared
/// @param equal whether they must be alike
public record Constraint(String left, String right, Attribute attribute, boolean equal) {
  /// What of a word is compared.
  public enum Attribute {
    /// The form in lower case.
    WORD,
    /// Some reading of the one and some reading of the other have the same dictionary form.
    LEMMA,
    /// … have the same part of speech.
    POS
  }
}
