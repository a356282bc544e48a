package no.sitat.exchange.archive;

/// What may still come out of an archive and of all that are inside it.
///
/// One thread.
final class Budget {
  private long bytes;
  private int entries;

  Budget(ArchiveLimits limits) {
    bytes = limits.bytes();
    entries = limits.entries();
  }

  /// @return whether there was room for one more entry
  boolean takesEntry() {
    return entries-- > 0;
  }

  /// @return whether there was room for so many bytes more
  boolean takes(long more) {
    bytes -= more;
    return bytes >= 0;
  }

  boolean isSpent() {
    return bytes <= 0;
  }
}
