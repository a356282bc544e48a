package no.sitat.disclosure.linear;

import java.util.Arrays;
import java.util.Optional;

/// Numbers that are not negative and make some sums come true, and the most that a combination of
/// them can be, exactly: the simplex method in two phases on a tableau of whole numbers.
///
/// Every row is an equation multiplied so that all its factors are whole, and divided by what they
/// share; so nothing is ever rounded. Numbers that outgrow 63 bits end the work with an
/// [ArithmeticException]; who asks must then take the answer for unknown. Enters by the steepest
/// factor, and by Bland's rule once it stands still, which cannot cycle. Every question starts
/// where the one before it ended. Not thread-safe.
///
/// Bland, R. G. (1977). New finite pivoting rules for the simplex method.
public final class ExactProgram {
  private static final int PATIENCE = 40;

  /// A row for each sum, then that of what is asked; columns: the unknowns, one stand-in for each
  /// sum, what is asked, and what the row comes to.
  private final long[][] tableau;

  private final int[] basis;
  private final int[] signs;
  private final int unknowns;
  private final boolean feasible;

  /// The most a combination can be.
  ///
  /// @param numerator over `denominator`, which is positive
  /// @param factors by which the sums, each multiplied, show that it cannot be more, over the same
  ///   denominator
  @SuppressWarnings("ArrayRecordComponent")
  public record Most(long numerator, long denominator, long[] factors) {
    /// The largest whole number not above it.
    public long floor() {
      return Math.floorDiv(numerator, denominator);
    }
  }

  /// @param factors `[sum][unknown]`
  /// @param values what each sum comes to
  public ExactProgram(long[][] factors, long[] values) {
    int sums = values.length;
    unknowns = sums == 0 ? 0 : factors[0].length;
    tableau = new long[sums + 1][unknowns + sums + 2];
    basis = new int[sums];
    signs = new int[sums];
    for (int row = 0; row < sums; row++) {
      signs[row] = values[row] < 0 ? -1 : 1;
      for (int column = 0; column < unknowns; column++) {
        tableau[row][column] = signs[row] * factors[row][column];
      }
      tableau[row][unknowns + row] = 1;
      tableau[row][last()] = signs[row] * values[row];
      basis[row] = unknowns + row;
    }
    feasible = isMadeFeasible();
  }

  private int asked() {
    return unknowns + basis.length;
  }

  private int last() {
    return asked() + 1;
  }

  private long[] objective() {
    return tableau[basis.length];
  }

  /// Phase one: drives out the stand-ins.
  private boolean isMadeFeasible() {
    ask(new long[0]);
    Arrays.fill(objective(), unknowns, asked(), 1);
    price();
    improve();
    if (objective()[last()] < 0) {
      return false;
    }
    for (int row = 0; row < basis.length; row++) {
      for (int column = 0; basis[row] >= unknowns && column < unknowns; column++) {
        if (tableau[row][column] != 0) {
          pivot(row, column);
        }
      }
    }
    return true;
  }

  /// Whether there are such numbers at all.
  public boolean isFeasible() {
    return feasible;
  }

  /// The most that a combination can be; empty when nothing limits it.
  public Optional<Most> most(long[] combination) {
    ask(combination);
    price();
    if (!improve()) {
      return Optional.empty();
    }
    var factors = Arrays.copyOfRange(objective(), unknowns, asked());
    for (int row = 0; row < factors.length; row++) {
      factors[row] *= signs[row];
    }
    return Optional.of(new Most(objective()[last()], objective()[asked()], factors));
  }

  /// The unknown that is not whole in the numbers found last, with the least index; -1 when all are
  /// whole.
  public int fraction() {
    int found = -1;
    for (int row = 0; row < basis.length; row++) {
      boolean whole = tableau[row][last()] % tableau[row][basis[row]] == 0;
      if (!whole && (found < 0 || basis[row] < found)) {
        found = basis[row];
      }
    }
    return found;
  }

  /// The numbers found last, rounded down.
  public long[] floors() {
    var floors = new long[unknowns];
    for (int row = 0; row < basis.length; row++) {
      if (basis[row] < unknowns) {
        floors[basis[row]] = Math.floorDiv(tableau[row][last()], tableau[row][basis[row]]);
      }
    }
    return floors;
  }

  private void ask(long[] combination) {
    Arrays.fill(objective(), 0);
    for (int column = 0; column < combination.length; column++) {
      objective()[column] = -combination[column];
    }
    objective()[asked()] = 1;
  }

  /// Takes what is in the basis out of the objective.
  private void price() {
    for (int row = 0; row < basis.length; row++) {
      eliminate(basis.length, row, basis[row]);
    }
  }

  /// Goes from corner to corner while it grows; false when nothing limits it.
  private boolean improve() {
    int idle = 0;
    while (true) {
      int entering = idle < PATIENCE ? steepest() : first();
      if (entering < 0) {
        return true;
      }
      int leaving = leaving(entering);
      if (leaving < 0) {
        return false;
      }
      idle = tableau[leaving][last()] == 0 ? idle + 1 : 0;
      pivot(leaving, entering);
    }
  }

  private int steepest() {
    int steepest = -1;
    for (int column = 0; column < unknowns; column++) {
      if (objective()[column] < (steepest < 0 ? 0 : objective()[steepest])) {
        steepest = column;
      }
    }
    return steepest;
  }

  private int first() {
    for (int column = 0; column < unknowns; column++) {
      if (objective()[column] < 0) {
        return column;
      }
    }
    return -1;
  }

  /// The row with the least ratio; of several the one whose basis has the least index.
  private int leaving(int entering) {
    int leaving = -1;
    for (int row = 0; row < basis.length; row++) {
      if (tableau[row][entering] > 0) {
        int order = leaving < 0 ? -1 : compare(row, leaving, entering);
        if (order < 0 || (order == 0 && basis[row] < basis[leaving])) {
          leaving = row;
        }
      }
    }
    return leaving;
  }

  private int compare(int one, int other, int entering) {
    return Long.compare(
        Math.multiplyExact(tableau[one][last()], tableau[other][entering]),
        Math.multiplyExact(tableau[other][last()], tableau[one][entering]));
  }

  private void pivot(int row, int column) {
    if (tableau[row][column] < 0) {
      for (int i = 0; i < tableau[row].length; i++) {
        tableau[row][i] = -tableau[row][i];
      }
    }
    for (int other = 0; other < tableau.length; other++) {
      if (other != row) {
        eliminate(other, row, column);
      }
    }
    basis[row] = column;
  }

  /// Subtracts from one row as much of another as takes a column out of it; both stay whole.
  private void eliminate(int from, int row, int column) {
    long here = tableau[from][column];
    if (here == 0) {
      return;
    }
    long there = tableau[row][column];
    long shared = gcd(here, there);
    long times = there / shared;
    long less = here / shared;
    long content = 0;
    var changed = tableau[from];
    for (int i = 0; i < changed.length; i++) {
      if (tableau[row][i] != 0 || times != 1) {
        changed[i] =
            Math.subtractExact(
                Math.multiplyExact(times, changed[i]), Math.multiplyExact(less, tableau[row][i]));
      }
      content = content == 1 ? 1 : gcd(content, changed[i]);
    }
    for (int i = 0; content > 1 && i < changed.length; i++) {
      changed[i] /= content;
    }
  }

  private static long gcd(long one, long other) {
    long a = Math.abs(one);
    long b = Math.abs(other);
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }
}
