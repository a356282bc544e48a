package no.sitat.http.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import no.sitat.http.view.Refused;
import no.sitat.search.match.SearchStopped;
import no.sitat.search.match.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who may count now, who waits, and who is sent away.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SearchQueueTest {
  private static final int LONG = 30_000;

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  private CompletableFuture<String> occupying(SearchQueue queue) {
    return CompletableFuture.supplyAsync(
        () -> queue.answer(Watch.patient(), this::untilTold), Thread::startVirtualThread);
  }

  private String untilTold() {
    begun.countDown();
    try {
      assertTrue(end.await(LONG, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return "first";
  }

  @Test
  void noMoreAreCountedAtATimeThanThereArePlaces() {
    var queue = new SearchQueue(2, 100, LONG);
    var now = new AtomicInteger();
    var most = new AtomicInteger();
    var answers =
        IntStream.range(0, 40)
            .mapToObj(number ->
                CompletableFuture.supplyAsync(
                    () ->
                        queue.answer(
                            Watch.patient(),
                            () -> {
                              most.accumulateAndGet(now.incrementAndGet(), Math::max);
                              LockSupport.parkNanos(100_000);
                              now.decrementAndGet();
                              return number;
                            }),
                    Thread::startVirtualThread))
            .toList();
    assertEquals(
        IntStream.range(0, 40).boxed().toList(),
        answers.stream().map(CompletableFuture::join).toList());
    assertTrue(most.get() <= 2, most + " at a time");
  }

  @Test
  void whoComesWhenTheQueueIsFullIsRefusedAtOnceAndTheNextOneIsNot() throws InterruptedException {
    var queue = new SearchQueue(1, 0, LONG);
    var first = occupying(queue);
    begun.await();
    var refused = assertThrows(Refused.class, () -> queue.answer(Watch.patient(), () -> "second"));
    assertEquals(503, refused.status());
    end.countDown();
    assertEquals("first", first.join());
    assertEquals("third", queue.answer(Watch.patient(), () -> "third"));
  }

  @Test
  void whoHasWaitedLongIsRefused() throws InterruptedException {
    var queue = new SearchQueue(1, 1, 60);
    var first = occupying(queue);
    begun.await();
    assertThrows(Refused.class, () -> queue.answer(Watch.patient(), () -> "second"));
    end.countDown();
    first.join();
  }

  @Test
  void timeInTheQueueIsNotTimeOfTheSearch() throws InterruptedException {
    var queue = new SearchQueue(1, 1, LONG);
    var watch = Watch.of(400);
    var first = occupying(queue);
    begun.await();
    var second =
        CompletableFuture.supplyAsync(
            () ->
                queue.answer(
                    watch,
                    () -> {
                      watch.check();
                      return "second";
                    }),
            Thread::startVirtualThread);
    Thread.sleep(600);
    assertThrows(SearchStopped.class, watch::check);
    end.countDown();
    assertEquals("second", second.join());
    first.join();
  }

  @Test
  void whatNobodyWaitsForIsNotCountedWhenItsTurnComes() throws InterruptedException {
    var queue = new SearchQueue(1, 1, LONG);
    var watch = Watch.patient();
    var counted = new AtomicInteger();
    var first = occupying(queue);
    begun.await();
    watch.cancel();
    assertThrows(SearchStopped.class, () -> queue.answer(watch, counted::incrementAndGet));
    assertEquals(0, counted.get());
    end.countDown();
    first.join();
  }

  @Test
  void whatIsCountedWithinACountNeedsNoPlaceOfItsOwn() {
    var queue = new SearchQueue(1, 0, LONG);
    var watch = Watch.patient();
    assertEquals("inner", queue.answer(watch, () -> queue.answer(watch, () -> "inner")));
  }

  @Test
  void aPlaceIsFreeAgainWhenACountFails() {
    var queue = new SearchQueue(1, 0, LONG);
    var watch = Watch.patient();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            queue.answer(
                watch,
                () -> {
                  throw new IllegalArgumentException();
                }));
    assertEquals("next", queue.answer(watch, () -> "next"));
  }
}
