package no.sitat.cli;

/// What a script reads from a verb's end.
final class ExitCode {
  static final int DONE = 0;

  /// The request cannot be met.
  static final int REFUSED = 1;

  /// The verb was called wrongly.
  static final int USAGE = 2;

  /// Done, with items refused or in need of review.
  static final int PARTLY = 3;

  private ExitCode() {}
}
