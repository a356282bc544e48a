package no.sitat.language.inflection;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/// Things that keep a state and are dear to make: each is used by one thread at a time and then
/// kept for the next.
///
/// Safe for concurrent use; there are never more than threads that used one at once.
public final class Spares<T> {
  private final Supplier<T> maker;
  private final Queue<T> spare = new ConcurrentLinkedQueue<>();

  public Spares(Supplier<T> maker) {
    this.maker = maker;
  }

  /// What a use of one gives; one that failed is not used again.
  public <R> R use(Function<T, R> what) {
    var kept = spare.poll();
    var one = kept == null ? maker.get() : kept;
    var result = what.apply(one);
    spare.add(one);
    return result;
  }
}
