package no.sitat.exchange.refi.position;

import java.util.Locale;
import no.sitat.exchange.refi.position.PositionRule.LineEnds;
import no.sitat.exchange.refi.position.PositionRule.Unit;

/// How a program is known to count; what decides when the words do not.
final class Habits {
  private Habits() {}

  /// @param origin what the program calls itself
  static PositionRule of(String origin) {
    var name = origin.toLowerCase(Locale.ROOT);
    if (name.contains("nvivo")) {
      return new PositionRule(Unit.UTF_16, LineEnds.AS_THEY_ARE, false, false);
    }
    if (name.contains("atlas") || name.contains("maxqda")) {
      return new PositionRule(Unit.CODE_POINTS, LineEnds.AS_ONE, false, false);
    }
    return PositionRule.STANDARD;
  }

  /// How unlikely a rule is before anything was looked at, in wrong numbers.
  static double strangeness(PositionRule rule, PositionRule habit) {
    double unit = rule.unit() == habit.unit() ? 0 : 1.5;
    double bytes = rule.unit() == Unit.UTF_8 ? 0.5 : 0;
    double lines = rule.lines() == habit.lines() ? 0 : 1;
    double twice = rule.lines() == LineEnds.AS_TWO ? 0.5 : 0;
    double mark = rule.markCounted() ? 1 : 0;
    double included = rule.endIncluded() ? 1.5 : 0;
    return unit + bytes + lines + twice + mark + included;
  }
}
