package no.sitat.stats;

import java.util.Optional;

/// Whether a share rises or falls along groups that stand in an order.
///
/// With scores s, sizes n and the share p of all: χ² = (Σ s(x − np))² / (p(1 − p)(Σ ns² − (Σ
/// ns)²/N)), one degree of freedom. Same as R's `prop.trend.test`. Source: P. Armitage (1955),
/// *Biometrics* 11, 375–386.
final class CochranArmitage {
  private CochranArmitage() {}

  /// Groups scored 1, 2, 3 …; empty where nobody or everybody is a success, or only one group has
  /// anybody in it.
  public static Optional<TestResult> test(long[] successes, long[] trials) {
    if (successes.length != trials.length) {
      throw new IllegalArgumentException(successes.length + " groups and " + trials.length);
    }
    double all = 0;
    double hits = 0;
    double scored = 0;
    double squared = 0;
    double product = 0;
    for (int group = 0; group < trials.length; group++) {
      if (successes[group] < 0 || successes[group] > trials[group]) {
        throw new IllegalArgumentException(successes[group] + " of " + trials[group]);
      }
      double score = group + 1;
      all += trials[group];
      hits += successes[group];
      scored += score * trials[group];
      squared += score * score * trials[group];
      product += score * successes[group];
    }
    double share = hits / all;
    double spread = squared - scored * scored / all;
    if (!(share > 0 && share < 1 && spread > 0)) {
      return Optional.empty();
    }
    double deviation = product - share * scored;
    return Optional.of(TestResult.of(deviation * deviation / (share * (1 - share) * spread), 1));
  }
}
