package no.sitat.cli.bench;

/// Waiting between two looks at something another process does.
final class Pause {
  private Pause() {}

  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a measurement ran", e);
    }
  }
}
