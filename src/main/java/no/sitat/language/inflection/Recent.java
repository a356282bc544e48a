package no.sitat.language.inflection;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// Readings of the forms that were looked up last: most words of a text are one of a few thousand.
///
/// Each form has one place, which it may lose to another. Safe to share between threads; two may do
/// the same work.
final class Recent {
  private static final int PLACES = 1 << 13;

  private record Kept(String form, List<Reading> readings) {}

  private final AtomicReferenceArray<Kept> places = new AtomicReferenceArray<>(PLACES);
  private final Function<String, List<Reading>> reading;

  Recent(Function<String, List<Reading>> reading) {
    this.reading = reading;
    var none = new Kept("", List.of());
    for (int place = 0; place < PLACES; place++) {
      places.set(place, none);
    }
  }

  List<Reading> of(String form) {
    int hash = form.hashCode();
    int place = (hash ^ (hash >>> 13)) & (PLACES - 1);
    var kept = places.get(place);
    if (kept.form().equals(form) && !form.isEmpty()) {
      return kept.readings();
    }
    var readings = reading.apply(form);
    places.set(place, new Kept(form, readings));
    return readings;
  }
}
