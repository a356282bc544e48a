package no.sitat.exchange.archive;

import java.io.IOException;
import java.io.Serial;

/// An archive, or a file in it, is not safe to take out, or not whole.
public final class ArchiveRefused extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final ArchiveFault fault;

  ArchiveRefused(ArchiveFault fault) {
    super(fault.name());
    this.fault = fault;
  }

  public ArchiveFault fault() {
    return fault;
  }

  /// Whether more came out than may, or would have come.
  public boolean isTooMuch() {
    return fault == ArchiveFault.BOMB || fault == ArchiveFault.TOO_LARGE;
  }
}
