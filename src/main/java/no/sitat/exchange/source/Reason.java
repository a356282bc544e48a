package no.sitat.exchange.source;

import java.util.Locale;

/// What is wrong with something that was not taken.
public enum Reason {
  /// The file has no text, or the table no rows.
  EMPTY,
  /// The bytes are not text.
  BINARY,
  /// The bytes may be text, in an encoding that cannot be told apart from others or is not read.
  UNDECODABLE,
  /// A file, line or field longer than what is taken in one piece.
  TOO_LARGE,
  /// A format that is recognised and not read.
  OTHER_FORMAT,
  /// The format is the right one and the file breaks its rules.
  MALFORMED,
  /// A column that must be there is not.
  MISSING_COLUMN,
  /// A value that must be there is not, or is not of the right sort.
  BAD_VALUE,
  /// A name that must be unique stands twice.
  DUPLICATE,
  /// The file could not be opened or read to its end.
  UNREADABLE;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
