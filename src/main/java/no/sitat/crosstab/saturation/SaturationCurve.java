package no.sitat.crosstab.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.sitat.stats.Draws;
import no.sitat.stats.saturation.Saturation;
import no.sitat.stats.saturation.ShuffledOrders;

/// The codes found after each respondent of a group.
///
/// @param people how many respondents
/// @param codes found in all
/// @param base codes found in the base of the measure
/// @param reachedAt respondents before the first run that brought little enough
/// @param points after the first respondent and so on; some in between are left out of a long curve
/// @param shuffled what random orders say
public record SaturationCurve(
    int people,
    int codes,
    int base,
    OptionalInt reachedAt,
    List<Point> points,
    ShuffledOrders shuffled) {
  private static final int MOST_POINTS = 200;

  public SaturationCurve {
    points = List.copyOf(points);
  }

  /// One place on the curve.
  ///
  /// @param after so many respondents
  /// @param found codes by then, in the order they were heard
  /// @param fresh of them since the point before
  /// @param run the run that ends here, where one lies wholly after the base
  /// @param usual codes by then in random orders
  public record Point(
      int after,
      int found,
      int fresh,
      Optional<Saturation.Step> run,
      ShuffledOrders.Spread usual) {}

  static SaturationCurve of(List<int[]> cases, Saturation.Measure measure) {
    var newPerCase = newPerCase(cases);
    var saturation = new Saturation(newPerCase, measure);
    var shuffled = ShuffledOrders.of(cases, measure, afters(cases.size()), Draws.ORDERS);
    int codes = newPerCase.stream().mapToInt(Integer::intValue).sum();
    return new SaturationCurve(
        cases.size(),
        codes,
        saturation.baseSize(),
        saturation.reachedAt(),
        points(saturation, shuffled),
        shuffled);
  }

  private static List<Integer> newPerCase(List<int[]> cases) {
    var known = new HashSet<Integer>();
    var counts = new ArrayList<Integer>();
    for (int[] codes : cases) {
      counts.add((int) Arrays.stream(codes).filter(known::add).count());
    }
    return counts;
  }

  /// Where a curve of so many respondents has points: at each, or evenly, and at the last.
  private static int[] afters(int people) {
    int stride = Math.ceilDiv(Math.max(1, people), MOST_POINTS);
    return IntStream.rangeClosed(1, people)
        .filter(after -> after % stride == 0 || after == people)
        .toArray();
  }

  private static List<Point> points(Saturation saturation, ShuffledOrders shuffled) {
    var runs =
        saturation.steps().stream().collect(Collectors.toMap(Saturation.Step::after, s -> s));
    var found = saturation.newPerCase().stream().mapToInt(Integer::intValue).toArray();
    Arrays.parallelPrefix(found, Integer::sum);
    var points = new ArrayList<Point>();
    int before = 0;
    for (var usual : shuffled.spreads()) {
      int by = found[usual.after() - 1];
      var run = Optional.ofNullable(runs.get(usual.after()));
      points.add(new Point(usual.after(), by, by - before, run, usual));
      before = by;
    }
    return points;
  }
}
