package no.sitat.cli.bench;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.registry.Variable;

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
        new Figure("the same, p95", times.quantile(0.95), "ms", "–"));
  }
}
