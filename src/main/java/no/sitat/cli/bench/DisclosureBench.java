package no.sitat.cli.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import no.sitat.disclosure.CountTable;
import no.sitat.disclosure.Suppression;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.additive.AdditiveSuppression;
import no.sitat.disclosure.additive.AdditiveTable;
import no.sitat.disclosure.release.JointAudit;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.disclosure.release.RowOrder;

/// Protecting tables of forty rows by fifteen columns, and a ledger of fifty tables.
final class DisclosureBench {
  private static final int ROWS = 40;
  private static final int COLUMNS = 15;
  private static final int TABLES = 20;
  private static final int THRESHOLD = 5;

  private DisclosureBench() {}

  static List<Figure> run(long seed) {
    var figures = new ArrayList<Figure>();
    figures.addAll(
        figures(
            "protect 40 themes × 15 groups, people with many themes",
            times(seed, random -> themes(random, 600))));
    figures.addAll(
        figures(
            "the same of a small sample, 70 people", times(seed, random -> themes(random, 70))));
    figures.addAll(figures("protect 40 × 15 classes that add up", times(seed, additive())));
    figures.add(ledger(seed));
    return figures;
  }

  /// Makes a table, and answers what is to be timed.
  @FunctionalInterface
  private interface Making {
    Runnable of(Random random);
  }

  private static double[] times(long seed, Making making) {
    var times = new double[TABLES];
    making.of(new Random(seed - 1)).run();
    for (int table = 0; table < TABLES; table++) {
      var protecting = making.of(new Random(seed + 7919L * table));
      long start = System.nanoTime();
      protecting.run();
      times[table] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times;
  }

  private static List<Figure> figures(String what, double[] times) {
    return List.of(
        new Figure(what + ", median of " + TABLES + " tables", times[TABLES / 2], "ms", "≤ 500"),
        new Figure("the same, worst", times[TABLES - 1], "ms", "–"));
  }

  private static Runnable themes(Random random, int people) {
    var parents = new int[ROWS + 2];
    parents[0] = -1;
    for (int row = 2; row < parents.length; row++) {
      parents[row] = row < 8 ? 1 : 2 + random.nextInt(6);
    }
    var counts = new long[parents.length][COLUMNS + 1];
    for (int person = 0; person < people; person++) {
      int group = Math.min(random.nextInt(COLUMNS), random.nextInt(COLUMNS));
      var has = new boolean[parents.length];
      has[0] = true;
      for (int row = parents.length - 1; row > 0; row--) {
        has[row] |= row > 1 && random.nextInt(6) == 0;
        has[parents[row]] |= has[row];
        counts[row][group] += has[row] ? 1 : 0;
        counts[row][COLUMNS] += has[row] ? 1 : 0;
      }
      counts[0][group]++;
      counts[0][COLUMNS]++;
    }
    var table = CountTable.ofPeople(parents, 1, counts);
    return () -> Suppression.of(table, THRESHOLD);
  }

  private static Making additive() {
    return random -> {
      var counts = new long[ROWS][COLUMNS];
      for (var row : counts) {
        Arrays.setAll(
            row, _ -> random.nextInt(6) == 0 ? random.nextInt(5) : 5 + random.nextInt(60));
      }
      var table = AdditiveTable.of(counts);
      var small = new BitSet();
      for (int cell = 0; cell < table.size(); cell++) {
        small.set(cell, table.count(cell) > 0 && table.count(cell) < THRESHOLD);
      }
      return () -> AdditiveSuppression.of(table, small, THRESHOLD);
    };
  }

  private static Figure ledger(long seed) {
    var random = new Random(seed);
    var tables = new ArrayList<ReleasedTable>();
    for (int table = 0; table < 50; table++) {
      tables.add(released(random, table));
    }
    long start = System.nanoTime();
    JointAudit.of(tables, THRESHOLD, RowOrder.UNKNOWN);
    return new Figure(
        "audit a ledger of 50 tables, 20 themes × 6 groups of 400 people",
        (System.nanoTime() - start) / 1e6,
        "ms",
        "≤ 5000");
  }

  /// By one of ten variables, of everybody or of those whom one of four filters lets through.
  private static ReleasedTable released(Random random, int at) {
    int filter = random.nextInt(5);
    var variable = new Random(at % 10);
    int rows = 20;
    int columns = 6;
    var sets = new BitSet[columns + 1];
    Arrays.setAll(sets, _ -> new BitSet());
    for (int person = 0; person < 400; person++) {
      int group = variable.nextInt(columns);
      if (person >= 40 * filter) {
        sets[group].set(person);
        sets[columns].set(person);
      }
    }
    var themes = new BitSet[rows + 2];
    var themed = new Random(1);
    Arrays.setAll(themes, _ -> new BitSet());
    for (int person = 0; person < 400; person++) {
      themes[0].set(person);
      for (int row = 2; row < themes.length; row++) {
        if (themed.nextInt(8) == 0) {
          themes[row].set(person);
          themes[1].set(person);
        }
      }
    }
    return table(at, filter, sets, themes);
  }

  private static ReleasedTable table(int at, int filter, BitSet[] sets, BitSet[] themes) {
    int width = sets.length;
    var counts = new long[themes.length][width];
    var parents = new int[themes.length];
    Arrays.fill(parents, 1);
    parents[0] = -1;
    parents[1] = 0;
    var cells = new ArrayList<BitSet>();
    for (int row = 0; row < themes.length; row++) {
      for (int column = 0; column < width; column++) {
        var people = (BitSet) sets[column].clone();
        people.and(themes[row]);
        counts[row][column] = people.cardinality();
        cells.add(people);
      }
    }
    var suppression = Suppression.of(CountTable.ofPeople(parents, 1, counts), THRESHOLD);
    var released = new ArrayList<ReleasedCell>();
    var rows = new ArrayList<ReleasedRow>();
    for (int row = 0; row < themes.length; row++) {
      rows.add(new ReleasedRow(row == 0 ? ReleasedRow.BASE : "row " + row, parents[row], row == 1));
      for (int column = 0; column < width; column++) {
        var status = suppression.status(row, column);
        released.add(
            new ReleasedCell(
                counts[row][column],
                status == SuppressionStatus.SHOWN,
                Optional.of(cells.get(row * width + column))));
      }
    }
    var populations = new ArrayList<Population>();
    for (int column = 0; column < width; column++) {
      var groups = new TreeMap<String, String>();
      if (column < width - 1) {
        groups.put("variable " + at % 10, "group " + column);
      }
      populations.add(
          new Population(filter == 0 ? "" : "f" + filter, groups, Optional.of(sets[column])));
    }
    return new ReleasedTable(
        "Table " + at,
        LocalDate.EPOCH,
        ReleasedTable.PEOPLE,
        THRESHOLD,
        rows,
        populations,
        released);
  }
}
