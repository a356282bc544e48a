package no.sitat.exchange.document;

import java.io.IOException;
import java.io.Serial;

/// Carries a fault out of the depths of a reader.
final class CannotRead extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final Fault fault;

  CannotRead(Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
