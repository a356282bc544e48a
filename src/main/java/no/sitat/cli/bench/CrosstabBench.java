package no.sitat.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import no.sitat.coding.Study;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.crosstab.saturation.CountedSaturation;
import no.sitat.crosstab.saturation.SaturationRequest;
import no.sitat.registry.Variable;
import no.sitat.stats.ShareTest;
import no.sitat.stats.ShareTest.Share;

/// Crosstabs of a million codings by ten variables.
final class CrosstabBench {
  private CrosstabBench() {}

  static List<Figure> run(long seed) {
    var study = new MadeUpStudy(seed).study();
    var variables = study.respondents().variables().stream().map(Variable::key).toList();
    var figures = new ArrayList<Figure>();
    figures.addAll(crosstabs(study, variables, CountingUnit.RESPONDENTS));
    figures.addAll(crosstabs(study, variables, CountingUnit.SEGMENTS));
    figures.add(saturation(study, variables.getFirst()));
    figures.add(themeTest(seed));
    return figures;
  }

  /// One crosstab as the screen asks for it: all themes by one variable, counted and protected.
  /// Each variable has its turn, so that no run finds the counts of the one before it.
  private static List<Figure> crosstabs(Study study, List<String> variables, CountingUnit unit) {
    var request =
        new CrosstabRequest(
            study.codebook().codes(),
            List.of(),
            unit,
            CodingFilter.ALL,
            OptionalInt.of(CrosstabRequest.USUAL_THRESHOLD));
    var turns = Stream.generate(() -> variables).flatMap(List::stream).iterator();
    var times = Stopwatch.of(10, 50, () -> Crosstab.of(study, request.by(List.of(turns.next()))));
    return List.of(
        new Figure(
            "crosstab of %s, 1,000,000 codings × 30 themes by one of 10 variables, protected, p50"
                .formatted(unit.name().toLowerCase(Locale.ROOT)),
            times.quantile(0.5),
            "ms",
            "≤ 50"),
        new Figure("the same, p95", times.quantile(0.95), "ms", "–"));
  }

  private static Figure saturation(Study study, String by) {
    var request =
        new SaturationRequest(
            study.codebook().codes(),
            Optional.of(by),
            CodingFilter.ALL,
            OptionalInt.of(CrosstabRequest.USUAL_THRESHOLD),
            SaturationRequest.USUAL);
    var times = Stopwatch.of(1, 3, () -> CountedSaturation.of(study, request).table());
    return new Figure(
        "saturation, 1,000,000 codings, 5,000 respondents by group, p50",
        times.quantile(0.5),
        "ms",
        "≤ 3,000");
  }

  private static Figure themeTest(long seed) {
    var random = new Random(seed);
    var groups = new ArrayList<Share>();
    for (int group = 0; group < 6; group++) {
      int base = 8 + random.nextInt(10);
      groups.add(new Share(random.nextInt(base), base));
    }
    long people = groups.stream().mapToLong(Share::base).sum();
    var times = Stopwatch.of(20, 100, () -> ShareTest.of(groups, people));
    return new Figure("test of a theme in 6 groups, exact, p50", times.quantile(0.5), "ms", "≤ 5");
  }
}
