package no.sitat.exchange.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What came of reading one file: a value, or the reason why there is none.
///
/// With a value, the refusals are of rows that are not in it; without, the first says why the file
/// was refused.
///
/// @param value empty when the whole file was refused
public record Reading<T>(Optional<T> value, List<Refusal> refusals, List<Remark> remarks) {
  public Reading {
    refusals = List.copyOf(refusals);
    remarks = List.copyOf(remarks);
    if (value.isEmpty() && refusals.isEmpty()) {
      throw new IllegalArgumentException("neither a value nor a refusal");
    }
  }

  /// Everything was taken and there is nothing to say.
  public static <T> Reading<T> taken(T value) {
    return new Reading<>(Optional.of(value), List.of(), List.of());
  }

  /// Nothing was taken.
  public static <T> Reading<T> refused(Refusal refusal) {
    return new Reading<>(Optional.empty(), List.of(refusal), List.of());
  }

  /// Nothing was taken, for each of these reasons; a very long list is cut.
  public static <T> Reading<T> refused(List<Refusal> refusals) {
    return new Reading<>(Optional.empty(), Refusal.listed(refusals), List.of());
  }

  public boolean isRefused() {
    return value.isEmpty();
  }

  /// The same outcome for what the value is made into.
  public <U> Reading<U> map(Function<? super T, ? extends U> change) {
    return new Reading<>(value.map(change), refusals, remarks);
  }
}
