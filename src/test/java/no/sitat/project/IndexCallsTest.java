package no.sitat.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import no.sitat.project.IndexCalls.Patience;
import no.sitat.project.IndexCalls.Work;
import org.junit.jupiter.api.Test;

class IndexCallsTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final Work NOTE = new Work(Work.Kind.NOTE, 0);
  private static final Work LOOK = new Work(Work.Kind.LOOK, 0);

  private final AtomicLong revision = new AtomicLong(1);

  private IndexCalls calls(Duration quiet, Duration failed) {
    return new IndexCalls(revision::get, new Patience(quiet, failed));
  }

  private static Work next(IndexCalls calls) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), calls::next);
  }

  /// Waits until somebody waits for a call, or is done.
  private static Thread started(Runnable work) throws InterruptedException {
    var thread = Thread.ofPlatform().daemon().start(work);
    while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
      Thread.sleep(1);
    }
    return thread;
  }

  private static void assertIdle(IndexCalls calls) {
    var asked = CompletableFuture.supplyAsync(calls::next);
    assertThrows(TimeoutException.class, () -> asked.get(200, TimeUnit.MILLISECONDS));
    calls.close();
    assertEquals(new Work(Work.Kind.STOP, 0), asked.join());
  }

  @Test
  void thereIsNothingToDoWhenAllIsOnTheDisk() {
    var calls = calls(Duration.ofMillis(1), Duration.ofMillis(1));
    calls.reached(next(calls), 1);
    assertIdle(calls);
  }

  @Test
  void aRevisionIsNotedAfterAQuietMomentAndOthersOnlyLookAtOnce() {
    var calls = calls(Duration.ofMillis(50), LONG);
    calls.reached(next(calls), 1);
    revision.set(2);
    calls.wake();
    assertEquals(LOOK, next(calls));
    assertEquals(NOTE, next(calls));
  }

  @Test
  void whatFailedIsTriedAgainThoughNobodyCallsAndTheRevisionIsOnTheDisk() {
    var calls = calls(LONG, Duration.ofMillis(20));
    calls.reached(next(calls), 1);
    long request = calls.askForRebuild();
    assertEquals(new Work(Work.Kind.LOOK, request), next(calls));
    calls.failed(new IllegalStateException("full"));
    var again = next(calls);
    assertEquals(new Work(Work.Kind.NOTE, request), again);
    calls.reached(again, 1);
    assertFalse(calls.awaitsRebuildAfter(again));
    assertIdle(calls);
  }

  @Test
  void ofSeveralWhoWaitNoneIsForgottenWhenAnotherLeaves() throws Exception {
    var calls = calls(LONG, LONG);
    calls.reached(next(calls), 1);
    revision.set(3);
    var waiting = new ArrayList<Thread>();
    for (int i = 2; i <= 3; i++) {
      int wanted = i;
      waiting.add(started(() -> calls.await(wanted)));
    }
    assertEquals(NOTE, next(calls));
    calls.wake();
    calls.reached(NOTE, 2);
    assertTrue(waiting.getFirst().join(Duration.ofSeconds(20)));
    assertEquals(NOTE, next(calls), "somebody still waits for the revision");
    calls.reached(NOTE, 3);
    assertTrue(waiting.getLast().join(Duration.ofSeconds(20)));
    calls.wake();
    assertEquals(LOOK, next(calls), "nobody waits any more");
  }

  @Test
  void anAttemptThatWasUnderWayTellsNothingToWhoBeginsToWait() throws Exception {
    var calls = calls(LONG, LONG);
    next(calls);
    var waiting = started(() -> calls.await(1));
    calls.failed(new IllegalStateException("of before"));
    var work = next(calls);
    assertEquals(NOTE, work);
    calls.reached(work, 1);
    assertTrue(waiting.join(Duration.ofSeconds(20)));
  }

  @Test
  void whoWaitsIsToldWhyAnAttemptFailedAndThatThereWillBeNone() throws Exception {
    var calls = calls(LONG, LONG);
    var first = CompletableFuture.runAsync(() -> calls.await(1));
    while (!next(calls).isNote()) {
      Thread.onSpinWait();
    }
    var cause = new IllegalStateException("full");
    calls.failed(cause);
    var told = assertThrows(ExecutionException.class, () -> first.get(20, TimeUnit.SECONDS));
    var behind = Objects.requireNonNull(told.getCause());
    assertEquals(cause, behind.getCause());
    calls.stopped();
    assertThrows(IndexBehind.class, () -> calls.await(1));
    assertThrows(IndexBehind.class, () -> calls.awaitRebuild(calls.askForRebuild()));
  }

  @Test
  void aRebuildAskedForDuringAnAttemptIsNotMetByIt() {
    var calls = calls(LONG, LONG);
    long first = calls.askForRebuild();
    var work = next(calls);
    assertEquals(first, work.rebuild());
    long second = calls.askForRebuild();
    calls.reached(work, 1);
    assertTrue(calls.awaitsRebuildAfter(work));
    assertEquals(second, next(calls).rebuild());
  }
}
