package no.sitat.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import no.sitat.http.LiveLine.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A page that takes nothing, beside one that does.
@Timeout(30)
class SlowPageTest {
  private static Word word(int number) {
    return new Word("change", number, "" + number);
  }

  private static final class Stuck implements LiveLine.Page {
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public void take(Word word) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }

  private static final class Quick implements LiveLine.Page {
    private final BlockingQueue<Word> taken = new LinkedBlockingQueue<>();

    @Override
    public void take(Word word) {
      taken.add(word);
    }

    @Override
    public void close() {}
  }

  @Test
  void whoTakesNothingIsGivenUpAndDelaysNobody() throws InterruptedException {
    var stuck = new Stuck();
    var quick = new Quick();
    var slowLine = new LiveLine("a", stuck);
    var quickLine = new LiveLine("b", quick);
    for (int number = 0; number < 2000; number++) {
      slowLine.say(word(number));
      quickLine.say(word(number));
      assertEquals(word(number), quick.taken.poll(10, TimeUnit.SECONDS));
    }
    assertTrue(stuck.closed.await(10, TimeUnit.SECONDS));
    quickLine.close();
  }
}
