package no.sitat.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
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
    var request =
        new CrosstabRequest(
            study.codebook().codes(),
            variables,
            CountingUnit.RESPONDENTS,
            CodingFilter.ALL,
            OptionalInt.of(CrosstabRequest.USUAL_THRESHOLD));
    var times = Stopwatch.of(5, 15, () -> Crosstab.ofEach(study, request));
    return List.of(
        new Figure(
            "crosstab, 1,000,000 codings × 10 variables × 30 themes, protected, p50",
            times.quantile(0.5),
            "ms",
            "≤ 20"),
        new Figure("the same, p95", times.quantile(0.95), "ms", "–"),
        saturation(study, variables.getFirst()),
        themeTest(seed));
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
