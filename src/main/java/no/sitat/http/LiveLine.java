package no.sitat.http;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// The line to one open page, with a thread of its own.
///
/// What the page is to hear waits here while it is slow; a page that takes nothing for long is
/// given up, and hears what it missed when it comes back. Nobody who says something waits.
final class LiveLine {
  private static final int MOST_WAITING = 512;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Word LAST = new Word("", "", "");

  /// One event as it goes over the line.
  ///
  /// @param id empty for none
  record Word(String event, Object data, String id) {}

  /// The other end.
  interface Page {
    /// Blocks while the page takes nothing.
    void take(Word word);

    void close();
  }

  private final String window;
  private final Page page;
  private final BlockingQueue<Word> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final Thread writer;

  /// @param window what the page calls itself; may be empty
  LiveLine(String window, Page page) {
    this.window = window;
    this.page = page;
    writer = Thread.ofVirtual().name("live line").start(this::write);
  }

  String window() {
    return window;
  }

  void say(Word word) {
    if (!waiting.offer(word)) {
      close();
    }
  }

  private void write() {
    try {
      for (var word = waiting.take(); !word.equals(LAST); word = waiting.take()) {
        page.take(word);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException lost) {
      // For whatever reason: the page comes back by itself and hears what it missed.
      page.close();
    }
  }

  /// The page that is closed may be in the middle of taking a word, so nobody waits for it.
  void close() {
    waiting.clear();
    waiting.offer(LAST);
    Thread.startVirtualThread(this::end);
  }

  private void end() {
    page.close();
    try {
      if (!writer.join(PATIENCE)) {
        writer.interrupt();
      }
    } catch (InterruptedException e) {
      writer.interrupt();
    }
  }
}
