package no.sitat.http.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import no.sitat.crosstab.saturation.SaturationCurve;
import no.sitat.crosstab.saturation.SaturationTable;
import no.sitat.exchange.table.Provenance;
import no.sitat.stats.saturation.Saturation;

/// Codes found after each respondent, by group; the curve of a group that is withheld is `null`.
///
/// @param codes how many codes there are to find
/// @param by key of the variable; `null` for everybody alone
/// @param threshold the smallest group shown; `null` when nothing is protected
/// @param base respondents in the base
/// @param run respondents in a run
/// @param atMost percent of the base that counts as little
/// @param groups everybody first
/// @param command the line that prints the curves in a shell
/// @param codebook the codebook version named last
public record SaturationView(
    int codes,
    Optional<String> by,
    OptionalInt threshold,
    int base,
    int run,
    double atMost,
    List<GroupView> groups,
    String command,
    Optional<String> codebook,
    long revision) {
  /// @param status `shown`, `primary` or `complementary`
  public record GroupView(String label, String status, Optional<CurveView> curve) {
    static GroupView of(SaturationTable.Group group) {
      return new GroupView(group.label(), group.status().key(), group.curve().map(CurveView::of));
    }
  }

  /// @param base codes found in the base
  /// @param reachedAt respondents before the first run that brought little enough
  /// @param orders random orders drawn, by `seed`; `reached` of them had such a run, after `least`
  ///   to `most` respondents, `middle` in the middle
  public record CurveView(
      int people,
      int codes,
      int base,
      OptionalInt reachedAt,
      int orders,
      long seed,
      int reached,
      OptionalInt least,
      OptionalInt middle,
      OptionalInt most,
      List<PointView> points) {
    static CurveView of(SaturationCurve curve) {
      var shuffled = curve.shuffled();
      return new CurveView(
          curve.people(),
          curve.codes(),
          curve.base(),
          curve.reachedAt(),
          shuffled.draws().number(),
          shuffled.draws().seed(),
          shuffled.reached(),
          shuffled.least(),
          shuffled.middle(),
          shuffled.most(),
          curve.points().stream().map(PointView::of).toList());
    }
  }

  /// @param after so many respondents
  /// @param found codes by then, in the order they were heard
  /// @param fresh of them since the point before
  /// @param run new codes in the run that ends here; `null` within the base
  /// @param percent of the base that they are
  /// @param little whether that is little enough
  /// @param mean codes by then in random orders; 95 % of the orders lie from `least` to `most`
  public record PointView(
      int after,
      int found,
      int fresh,
      OptionalInt run,
      OptionalDouble percent,
      boolean little,
      double mean,
      int least,
      int most) {
    static PointView of(SaturationCurve.Point point) {
      var run = point.run();
      var ratio = run.map(Saturation.Step::ratio).orElse(OptionalDouble.empty());
      return new PointView(
          point.after(),
          point.found(),
          point.fresh(),
          run.isPresent() ? OptionalInt.of(run.get().fresh()) : OptionalInt.empty(),
          ratio.isPresent()
              ? OptionalDouble.of(tenths(100 * ratio.getAsDouble()))
              : OptionalDouble.empty(),
          run.map(Saturation.Step::reached).orElse(false),
          tenths(point.usual().mean()),
          point.usual().least(),
          point.usual().most());
    }

    private static double tenths(double number) {
      return Math.round(10 * number) / 10.0;
    }
  }

  public static SaturationView of(SaturationTable table, Provenance origin) {
    var request = table.request();
    return new SaturationView(
        request.codes().size(),
        request.by(),
        request.threshold(),
        request.measure().base(),
        request.measure().run(),
        Math.round(1000 * request.measure().threshold()) / 10.0,
        table.groups().stream().map(GroupView::of).toList(),
        origin.command(),
        origin.codebook(),
        table.revision());
  }
}
