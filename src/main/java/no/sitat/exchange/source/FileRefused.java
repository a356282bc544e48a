package no.sitat.exchange.source;

import java.io.Serial;

/// Carries a refusal out of the depths of a reader to its mouth, where it becomes a [Reading].
public final class FileRefused extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public FileRefused(Refusal refusal) {
    super(refusal.in("en"));
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
