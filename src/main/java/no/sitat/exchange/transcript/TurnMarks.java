package no.sitat.exchange.transcript;

/// How the turns of a document were in fact told apart.
public enum TurnMarks {
  /// By labels before a colon.
  COLON("colon"),
  /// By the first word of every line.
  FIRST_WORD("first-word"),
  /// By a regular expression that somebody gave.
  PATTERN("pattern"),
  /// By paragraphs: nothing says who speaks.
  PARAGRAPHS("paragraphs"),
  /// By speakers and pauses of a recording that has times.
  TIMES("times"),
  /// By who sent each message.
  MESSAGES("messages"),
  /// By the rows of a table, of posts or of talk without times.
  ROWS("rows");

  private final String key;

  TurnMarks(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
