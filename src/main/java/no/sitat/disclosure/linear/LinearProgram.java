package no.sitat.disclosure.linear;

import java.util.Arrays;

/// Numbers that are not negative and make some sums come true, and the largest that a combination
/// of them can be: the simplex method on a full tableau, in two phases, with Bland's rule, which
/// cannot cycle.
///
/// Every question starts where the one before it ended, so that many cost little more than one. The
/// sums here have factors of 0 and 1: in a table of two dimensions the tableau stays of whole
/// numbers. Not thread-safe.
///
/// Bland, R. G. (1977). New finite pivoting rules for the simplex method.
public final class LinearProgram {
  private static final double NOTHING = 1e-9;
  private static final int MOST_STEPS = 50_000;

  /// One row for each sum, then that of what is asked for; the last column is what they come to.
  private final double[][] tableau;

  private final int[] basis;
  private final int unknowns;
  private final boolean feasible;
  private int steps;

  /// @param factors `[sum][unknown]`
  /// @param values what each sum comes to
  public LinearProgram(double[][] factors, double[] values) {
    int sums = values.length;
    unknowns = sums == 0 ? 0 : factors[0].length;
    tableau = new double[sums + 1][unknowns + sums + 1];
    basis = new int[sums];
    for (int row = 0; row < sums; row++) {
      double sign = values[row] < 0 ? -1 : 1;
      for (int column = 0; column < unknowns; column++) {
        tableau[row][column] = sign * factors[row][column];
      }
      tableau[row][unknowns + row] = 1;
      tableau[row][last()] = sign * values[row];
      basis[row] = unknowns + row;
    }
    feasible = isMadeFeasible();
  }

  private int last() {
    return tableau[0].length - 1;
  }

  private double[] objective() {
    return tableau[basis.length];
  }

  /// Phase one: drives out what was put in place of the unknowns.
  private boolean isMadeFeasible() {
    for (int column = unknowns; column < last(); column++) {
      objective()[column] = -1;
    }
    price();
    double left = improve(last()) ? -value() : Double.POSITIVE_INFINITY;
    for (int row = 0; row < basis.length; row++) {
      for (int column = 0; basis[row] >= unknowns && column < unknowns; column++) {
        if (Math.abs(tableau[row][column]) > NOTHING) {
          pivot(row, column);
        }
      }
    }
    return left < 1e-6;
  }

  /// Whether there are such numbers at all.
  public boolean isFeasible() {
    return feasible;
  }

  /// A combination at the numbers found last, which are one of all possible answers.
  public double at(double[] combination) {
    double value = 0;
    for (int row = 0; row < basis.length; row++) {
      value += basis[row] < combination.length ? combination[basis[row]] * tableau[row][last()] : 0;
    }
    return value;
  }

  /// The most that a combination can be, of the first unknowns or of all; infinite when nothing
  /// limits it, or it takes too long.
  public double most(double[] combination) {
    if (basis.length == 0) {
      return Arrays.stream(combination).anyMatch(each -> each > 0) ? Double.POSITIVE_INFINITY : 0;
    }
    Arrays.fill(objective(), 0);
    System.arraycopy(combination, 0, objective(), 0, combination.length);
    price();
    return improve(unknowns) ? value() : Double.POSITIVE_INFINITY;
  }

  private double value() {
    return -objective()[last()];
  }

  /// Takes what is in the basis out of the objective.
  private void price() {
    for (int row = 0; row < basis.length; row++) {
      subtract(basis.length, row, objective()[basis[row]]);
    }
  }

  /// Goes from corner to corner while it grows.
  ///
  /// @param columns those that may enter are before this one
  private boolean improve(int columns) {
    while (steps++ < MOST_STEPS) {
      int entering = 0;
      while (entering < columns && objective()[entering] <= NOTHING) {
        entering++;
      }
      if (entering == columns) {
        return true;
      }
      int leaving = leaving(entering);
      if (leaving < 0) {
        return false;
      }
      pivot(leaving, entering);
    }
    return false;
  }

  private int leaving(int entering) {
    int leaving = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int row = 0; row < basis.length; row++) {
      if (tableau[row][entering] > NOTHING) {
        double ratio = tableau[row][last()] / tableau[row][entering];
        boolean first = leaving < 0 || basis[row] < basis[leaving];
        if (ratio < least - NOTHING || (ratio < least + NOTHING && first)) {
          least = Math.min(least, ratio);
          leaving = row;
        }
      }
    }
    return leaving;
  }

  private void pivot(int row, int column) {
    double by = tableau[row][column];
    for (int i = 0; i <= last(); i++) {
      tableau[row][i] /= by;
    }
    for (int other = 0; other <= basis.length; other++) {
      if (other != row) {
        subtract(other, row, tableau[other][column]);
      }
    }
    basis[row] = column;
  }

  private void subtract(int from, int row, double times) {
    if (times == 0) {
      return;
    }
    for (int i = 0; i <= last(); i++) {
      tableau[from][i] -= times * tableau[row][i];
    }
  }
}
