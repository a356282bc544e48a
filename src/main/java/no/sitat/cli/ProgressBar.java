package no.sitat.cli;

import no.sitat.project.intake.Progress;

/// A line that grows on a terminal while something long goes on; nothing in a pipe.
final class ProgressBar implements Progress, AutoCloseable {
  private static final int WIDTH = 30;
  private static final long PAUSE_NANOS = 80_000_000;

  private final Console console;
  private long shown = System.nanoTime() - PAUSE_NANOS;
  private boolean visible;

  ProgressBar(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void at(int done, int total, String current) {
    if (!console.terminal() || total == 0 || System.nanoTime() - shown < PAUSE_NANOS) {
      return;
    }
    shown = System.nanoTime();
    visible = true;
    int filled = (int) ((long) WIDTH * done / total);
    var bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    console.err().print("\r%s %d/%d  %-30.30s".formatted(bar, done, total, current));
  }

  @Override
  public void close() {
    clear();
  }

  /// Takes the line away, so that what is told next begins at the margin.
  synchronized void clear() {
    if (visible) {
      console.err().print("\r" + " ".repeat(WIDTH + 60) + "\r");
    }
  }
}
