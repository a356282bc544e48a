package no.sitat.language.lookalike;

import java.util.List;

/// Norwegian bank accounts: eleven digits, the last of which makes the weighed sum divisible by 11.
final class AccountNumbers {
  private static final List<List<Integer>> FORMS = List.of(List.of(11), List.of(4, 2, 5));

  private AccountNumbers() {}

  static boolean has(DigitRuns run) {
    return FORMS.contains(run.groups())
        && run.weighed(5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0
        && run.digits().chars().distinct().count() > 1;
  }
}
