package no.sitat.language.lookalike;

import java.util.List;

/// Numbers that a state gives each person, told by their check digits, or by how they are parted.
///
/// Norwegian: day, month, year, three digits, two check digits with remainders by 11; written as
/// six and five digits with a date in front it is one whatever the check digits, for a slip of the
/// hand still tells who it is, and numbers given from 2032 have other check digits. A D-number has
/// 40 added to the day; an H-number and synthetic numbers of the National Population Register have
/// 40, 65 or 80 added to the month (Skatteetaten's test numbers, Tenor, add 80). Ukrainian RNOKPP:
/// ten digits that begin with the days since 1899. Latvian personas kods: six digits, a hyphen,
/// five.
final class NationalNumbers {
  private static final List<Integer> WHOLE = List.of(11);
  private static final List<Integer> PARTED = List.of(6, 5);
  private static final List<Integer> SPOKEN = List.of(2, 2, 2, 5);
  private static final int ADDED_TO_DAY = 40;
  private static final List<Integer> ADDED_TO_MONTH = List.of(0, 40, 65, 80);

  /// Those born from 1910 to 2023, in days since 31 December 1899.
  private static final int FIRST_DAY = 3_650;

  private static final int LAST_DAY = 45_290;

  private NationalNumbers() {}

  static boolean has(DigitRuns run) {
    boolean parted = run.groups().equals(PARTED) || run.groups().equals(SPOKEN);
    boolean norwegian = parted || run.groups().equals(WHOLE);
    return (norwegian && isDated(run) && (fits(run) || (parted && run.separator() == ' ')))
        || (run.groups().equals(PARTED) && run.separator() == '-' && isLatvian(run))
        || (run.groups().equals(List.of(10)) && isUkrainian(run));
  }

  private static boolean isDated(DigitRuns run) {
    int day = run.number(0, 2);
    int month = run.number(2, 4);
    return isDay(day > ADDED_TO_DAY ? day - ADDED_TO_DAY : day)
        && ADDED_TO_MONTH.stream().anyMatch(added -> isMonth(month - added));
  }

  private static boolean fits(DigitRuns run) {
    return checkDigit(run.weighed(3, 7, 6, 1, 8, 9, 4, 5, 2)) == run.digit(9)
        && checkDigit(run.weighed(5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) == run.digit(10);
  }

  /// 11 less the remainder; 10 is no digit, and no number has it.
  private static int checkDigit(int sum) {
    return (11 - sum % 11) % 11;
  }

  /// The newer ones begin with 32 and tell no date; the others have one and a check digit.
  private static boolean isLatvian(DigitRuns run) {
    if (run.number(0, 2) == 32) {
      return true;
    }
    int check = (1101 - run.weighed(1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11 % 10;
    return isDay(run.number(0, 2)) && isMonth(run.number(2, 4)) && check == run.digit(10);
  }

  private static boolean isUkrainian(DigitRuns run) {
    int born = run.number(0, 5);
    int sum = run.weighed(-1, 5, 7, 9, 4, 6, 10, 5, 7);
    return born >= FIRST_DAY && born <= LAST_DAY && Math.floorMod(sum, 11) % 10 == run.digit(9);
  }

  private static boolean isDay(int day) {
    return day >= 1 && day <= 31;
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }
}
