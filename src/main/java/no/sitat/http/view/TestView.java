package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.sitat.crosstab.reading.ThemeTest;
import no.sitat.crosstab.reading.ThemeTest.Tested;
import no.sitat.crosstab.reading.ThemeTest.Untested;
import no.sitat.crosstab.reading.ThemeTests;
import no.sitat.stats.Interval;
import no.sitat.stats.PValue;

/// The test of a theme, or why there is none; what is infinite is `null` with an interval that is
/// open.
///
/// @param row key of the theme
/// @param why there is no test: `withheld`, `unit`, `overlapping`, `rounded`, `one-group` or
///   `all-alike`; `null` where there is one
/// @param method `exact`, or `drawn` at random
/// @param v Cramér's, with its 95 % interval
/// @param oddsRatio of two groups, with its 95 % interval
public record TestView(
    String row,
    Optional<String> why,
    String whyNb,
    String whyEn,
    Optional<String> method,
    OptionalDouble p,
    OptionalDouble holm,
    Optional<Measure> v,
    Optional<Measure> oddsRatio) {
  /// A measure with its interval; `null` where it is infinite.
  public record Measure(OptionalDouble value, OptionalDouble lower, OptionalDouble upper) {
    static Measure of(double value, Interval interval) {
      return new Measure(finite(value), finite(interval.lower()), finite(interval.upper()));
    }

    private static OptionalDouble finite(double number) {
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
  }

  static List<TestView> all(ThemeTests tests) {
    return tests.tests().stream().map(TestView::of).toList();
  }

  private static TestView of(ThemeTest test) {
    return switch (test.result()) {
      case Untested(var why) ->
          new TestView(
              test.row(),
              Optional.of(why.key()),
              why.words().nb(),
              why.words().en(),
              Optional.empty(),
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              Optional.empty(),
              Optional.empty());
      case Tested tested -> of(test.row(), tested);
    };
  }

  private static TestView of(String row, Tested tested) {
    var test = tested.test();
    var strength = test.strength();
    return new TestView(
        row,
        Optional.empty(),
        "",
        "",
        Optional.of(test.p() instanceof PValue.Exact ? "exact" : "drawn"),
        OptionalDouble.of(test.p().p()),
        OptionalDouble.of(tested.holm()),
        Optional.of(Measure.of(strength.cramersV(), strength.interval())),
        test.oddsRatio().map(odds -> Measure.of(odds.conditional(), odds.interval())));
  }
}
