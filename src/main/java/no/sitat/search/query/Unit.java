package no.sitat.search.query;

/// A part of the texts in which things stand together.
public enum Unit {
  SENTENCE,
  PARAGRAPH,
  TURN,
  /// One interview, or one thread of posts.
  DOCUMENT,
  /// All that one respondent says, in every document.
  RESPONDENT;

  /// Whether only the words of a text tell where one begins.
  boolean isMadeOfWords() {
    return this == SENTENCE || this == PARAGRAPH;
  }
}
