package no.sitat.language.inflection;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// What was found of the forms that were looked up last: most words of a text are one of a few
/// thousand.
///
/// Each form has one place, which it may lose to another. Safe to share between threads; two may do
/// the same work.
final class Recent<T> {
  private static final int PLACES = 1 << 13;

  private record Kept<T>(String form, T found) {}

  private final AtomicReferenceArray<Kept<T>> places = new AtomicReferenceArray<>(PLACES);
  private final Function<String, T> find;

  /// @param nothing stands where nothing was looked up yet
  Recent(T nothing, Function<String, T> find) {
    this.find = find;
    var none = new Kept<>("", nothing);
    for (int place = 0; place < PLACES; place++) {
      places.set(place, none);
    }
  }

  T of(String form) {
    int hash = form.hashCode();
    int place = (hash ^ (hash >>> 13)) & (PLACES - 1);
    var kept = places.get(place);
    if (kept.form().equals(form) && !form.isEmpty()) {
      return kept.found();
    }
    var found = find.apply(form);
    places.set(place, new Kept<>(form, found));
    return found;
  }
}
