package no.sitat.project.disk;

/// The database could not do what it was told; where and with which code, never with which values.
final class DatabaseFault extends IllegalStateException {
  private static final long serialVersionUID = 1;

  private final int code;

  DatabaseFault(Exception cause, int code) {
    super("the database answered with " + cause.getClass().getSimpleName() + ", H2 code " + code);
    this.code = code;
    setStackTrace(cause.getStackTrace());
  }

  /// H2's; 0 when there is none.
  int code() {
    return code;
  }
}
