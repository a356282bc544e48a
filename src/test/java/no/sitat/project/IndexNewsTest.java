package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sitat.project.IndexProgress.State;
import org.junit.jupiter.api.Test;

class IndexNewsTest {
  private final IndexNews news = new IndexNews();
  private final List<State> told = new ArrayList<>();

  @Test
  void whatHoldsNoMoreWhenItsTurnComesIsNotTold() throws Exception {
    var rebuild = new AtomicBoolean();
    try (var _ = news.listen(now -> told.add(now.state()))) {
      assertEquals(7, news.asked(4, () -> asked(rebuild)));
      news.ready(4, 2, () -> !rebuild.get());
      assertEquals(new IndexProgress(State.FILLING, 4, 0, -1), news.now());
      rebuild.set(false);
      news.ready(4, 2, () -> !rebuild.get());
      assertEquals(new IndexProgress(State.READY, 4, 4, 2), news.now());
    }
    news.failed();
    assertEquals(List.of(State.FILLING, State.READY), told);
  }

  private static long asked(AtomicBoolean rebuild) {
    rebuild.set(true);
    return 7;
  }

  @Test
  void whatComesOfARebuildIsToldAfterThatItWasAskedFor() throws Exception {
    var failing = new ArrayList<Thread>();
    try (var _ = news.listen(now -> told.add(now.state()))) {
      news.asked(
          4,
          () -> {
            failing.add(Thread.ofPlatform().start(news::failed));
            return 1;
          });
      failing.getFirst().join();
    }
    assertEquals(List.of(State.FILLING, State.FAILED), told);
    assertEquals(State.FAILED, news.now().state());
  }

  @Test
  void whoIsToldSlowlyStillHearsTheLastNewsLast() throws Exception {
    var hearing = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var _ =
        news.listen(now -> {
          if (now.state() == State.READY) {
            hearing.countDown();
            uninterrupted(goOn);
          }
          told.add(now.state());
        })) {
      var ready = Thread.ofPlatform().start(() -> news.ready(4, 2, () -> true));
      hearing.await();
      var asking = Thread.ofPlatform().start(() -> news.filling(4, 4));
      Thread.sleep(50);
      goOn.countDown();
      ready.join();
      asking.join();
    }
    assertEquals(List.of(State.READY, State.FILLING), told);
    assertEquals(State.FILLING, news.now().state());
  }

  private static void uninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
