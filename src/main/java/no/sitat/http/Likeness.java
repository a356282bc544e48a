package no.sitat.http;

import java.util.Locale;

/// How many letters two names differ by, without regard to case.
final class Likeness {
  private Likeness() {}

  /// How many letters a name may differ by from what was typed, to be what was meant.
  static int most(String typed) {
    return Math.max(1, Math.min(3, typed.length() / 3));
  }

  /// Letters put in, left out, or exchanged, each counted once; two neighbours that changed places
  /// count once, too (optimal string alignment).
  static int distance(String one, String other) {
    var left = one.toLowerCase(Locale.ROOT);
    var right = other.toLowerCase(Locale.ROOT);
    var rows = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        rows[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(rows, i, j, left, right);
      }
    }
    return rows[left.length()][right.length()];
  }

  private static int cheapest(int[][] rows, int i, int j, String left, String right) {
    int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + change);
    boolean isSwapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return isSwapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
