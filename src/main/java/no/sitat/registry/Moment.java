package no.sitat.registry;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// When a value is asked for: `immigration`, `interview`, `emigration`, a day, or no time in
/// particular (empty).
record Moment(String name) {
  private static final Comparator<Value> LATEST = Comparator.comparing(Value::moment);

  static Moment of(String name) {
    return new Moment(name);
  }

  private boolean isDay() {
    return isDay(name);
  }

  private static boolean isDay(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  /// One of the values of a respondent; [Value#EMPTY] if none held then.
  Value choose(List<Value> dated) {
    var always = dated.stream().filter(value -> value.moment().isEmpty()).reduce((_, last) -> last);
    if (name.isEmpty()) {
      return always.or(() -> dated.stream().max(LATEST)).orElse(Value.EMPTY);
    }
    Predicate<Value> held =
        isDay()
            ? value -> isDay(value.moment()) && value.moment().compareTo(name) <= 0
            : value -> value.moment().equals(name);
    return dated.stream().filter(held).max(LATEST).or(() -> always).orElse(Value.EMPTY);
  }
}
