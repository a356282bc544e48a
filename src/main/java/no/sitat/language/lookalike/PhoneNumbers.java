package no.sitat.language.lookalike;

import java.util.List;

/// Telephone numbers: Norwegian ones of eight digits, and those of any country behind `+` or `00`.
///
/// Amounts (`20 000 000`), years (`2010–2015`) and days written together (`20240311`) are none.
final class PhoneNumbers {
  private static final int LENGTH = 8;
  private static final List<List<Integer>> FORMS =
      List.of(List.of(8), List.of(2, 2, 2, 2), List.of(3, 2, 3), List.of(4, 4));
  private static final List<List<Integer>> UKRAINIAN =
      List.of(List.of(10), List.of(3, 3, 2, 2), List.of(3, 3, 4), List.of(3, 7));
  private static final int SHORTEST_ABROAD = 8;
  private static final int LONGEST_ABROAD = 15;

  private PhoneNumbers() {}

  static boolean has(DigitRuns run) {
    if (run.international()) {
      return isAbroad(run.digits());
    }
    if (run.digits().startsWith("00")) {
      return run.digits().charAt(2) != '0' && isAbroad(run.digits().substring(2));
    }
    return isNorwegian(run) || isUkrainian(run);
  }

  private static boolean isAbroad(String digits) {
    return digits.length() >= SHORTEST_ABROAD
        && digits.length() <= LONGEST_ABROAD
        && digits.charAt(0) != '0';
  }

  private static boolean isNorwegian(DigitRuns run) {
    return run.digits().length() == LENGTH
        && FORMS.contains(run.groups())
        && run.digit(0) >= 2
        && run.separator() != '/'
        && !run.digits().endsWith("000")
        && !isDate(run)
        && !areYears(run);
  }

  /// Operators of mobile telephones: 039, 050, 063, 066–068, 073, 091–099.
  private static boolean isUkrainian(DigitRuns run) {
    return UKRAINIAN.contains(run.groups())
        && run.digits().matches("0(39|50|63|66|67|68|73|9[1-9]).*");
  }

  /// A day as `20240311`, or as `24.03.2011` which has two groups of two and one of four.
  private static boolean isDate(DigitRuns run) {
    int year = run.number(0, 4);
    int month = run.number(4, 6);
    int day = run.number(6, 8);
    return year >= 1800 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static boolean areYears(DigitRuns run) {
    return run.groups().equals(List.of(4, 4))
        && isYear(run.number(0, 4))
        && isYear(run.number(4, 8));
  }

  private static boolean isYear(int number) {
    return number >= 1800 && number <= 2100;
  }
}
