package no.sitat.disclosure.rounding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Random;
import java.util.stream.IntStream;

/// Rounds a table of one or two dimensions so that every cell and every margin is one of its two
/// nearest multiples of the base, and the rounded table adds up.
///
/// The procedure is Cox's (Journal of the American Statistical Association 82, 1987, 520–524): the
/// table with its margins taken negative has sums of nothing, so from a cell that is no multiple a
/// way along rows and columns leads round to itself; moving the numbers along it makes one more
/// cell a multiple. Chances are such that each number is right on average.
///
/// The procedure of case S11. Nothing that Sitat shows is a table of classes that exclude each
/// other and is rounded, so it stands beside its cases and is no part of the program.
final class ControlledRounding {
  private final long[][] cells;
  private final int base;
  private final Random random;

  private ControlledRounding(long[][] counts, int base) {
    this.base = base;
    cells = withMargins(counts);
    random = new Random(31L * Arrays.deepHashCode(counts) + base);
  }

  /// @param counts `[row][column]`, without margins; one row is a table of one dimension
  /// @param base at least 2
  /// @return the rounded cells; the rounded margins are their sums
  /// @throws IllegalArgumentException if a count is negative
  static long[][] of(long[][] counts, int base) {
    if (base < 2 || Arrays.stream(counts).flatMapToLong(Arrays::stream).anyMatch(n -> n < 0)) {
      throw new IllegalArgumentException("counts of nothing or more, to multiples of " + base);
    }
    return new ControlledRounding(counts, base).rounded(counts);
  }

  private static long[][] withMargins(long[][] counts) {
    int rows = counts.length;
    int columns = rows == 0 ? 0 : counts[0].length;
    var cells = new long[rows + 1][columns + 1];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        long count = counts[row][column];
        cells[row][column] = count;
        cells[row][columns] -= count;
        cells[rows][column] -= count;
        cells[rows][columns] += count;
      }
    }
    return cells;
  }

  private long[][] rounded(long[][] counts) {
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        while (isBetween(row, column)) {
          move(circle(row));
        }
      }
    }
    var rounded = new long[counts.length][];
    for (int row = 0; row < counts.length; row++) {
      rounded[row] = Arrays.copyOf(cells[row], counts[row].length);
    }
    return rounded;
  }

  /// Whether a cell is no multiple of the base.
  private boolean isBetween(int row, int column) {
    return Math.floorMod(cells[row][column], base) != 0;
  }

  /// Cells that are no multiples, each two in turn in one row and in one column, and so round. A
  /// row or column that has one such cell has another, for it adds up to nothing; so the way from a
  /// row goes on until it comes to a row or column where it was before.
  private int[] circle(int row) {
    int rows = cells.length;
    var way = new ArrayList<Integer>();
    var been = new HashMap<Integer, Integer>();
    int at = row;
    while (been.putIfAbsent(at, way.size()) == null) {
      int last = way.isEmpty() ? -1 : way.getLast();
      int next = at < rows ? inRow(at, last) : inColumn(at - rows, last);
      way.add(next);
      at = at < rows ? rows + next % cells[0].length : next / cells[0].length;
    }
    return way.stream().skip(been.get(at)).mapToInt(Integer::intValue).toArray();
  }

  private int inRow(int row, int not) {
    int width = cells[0].length;
    return IntStream.range(row * width, (row + 1) * width)
        .filter(place -> place != not && isBetween(row, place % width))
        .findFirst()
        .orElseThrow();
  }

  private int inColumn(int column, int not) {
    int width = cells[0].length;
    return IntStream.range(0, cells.length)
        .map(row -> row * width + column)
        .filter(place -> place != not && isBetween(place / width, column))
        .findFirst()
        .orElseThrow();
  }

  /// Takes from every second what it adds to the others, as far as the first multiple.
  private void move(int[] circle) {
    long up = Long.MAX_VALUE;
    long down = Long.MAX_VALUE;
    for (int i = 0; i < circle.length; i++) {
      long over = Math.floorMod(value(circle[i]), base);
      up = Math.min(up, i % 2 == 0 ? base - over : over);
      down = Math.min(down, i % 2 == 0 ? over : base - over);
    }
    long step = random.nextLong(up + down) < down ? up : -down;
    for (int i = 0; i < circle.length; i++) {
      cells[circle[i] / cells[0].length][circle[i] % cells[0].length] += i % 2 == 0 ? step : -step;
    }
  }

  private long value(int place) {
    return cells[place / cells[0].length][place % cells[0].length];
  }
}
