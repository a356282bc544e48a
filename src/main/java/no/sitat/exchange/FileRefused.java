package no.sitat.exchange;

import java.io.Serial;

/// Carries a refusal out of the depths of a reader to its mouth, where it becomes a [Reading].
final class FileRefused extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  FileRefused(Refusal refusal) {
    super(refusal.in("en"));
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
