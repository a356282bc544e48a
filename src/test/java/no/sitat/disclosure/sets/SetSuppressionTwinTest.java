package no.sitat.disclosure.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sitat.Seed;
import org.junit.jupiter.api.Test;

/// Counts of sets against a reader who lists every table that looks the same, and knows which
/// combinations of the sets have anybody.
class SetSuppressionTwinTest {
  private static final long SEED = Seed.of(SetSuppressionTwinTest.class, 20261129L);
  private static final int TABLES = 300;
  private static final int THRESHOLD = 3;

  @Test
  void nothingSmallIsKnownOfAnyCombinationOfSetsInAnyColumnsTogether() {
    int shown = 0;
    for (int round = 0; round < TABLES; round++) {
      var drawn = new Drawn(new Random(SEED + round));
      var published = SetSuppression.of(drawn.sets, drawn.columns, THRESHOLD, () -> {});
      var reader = new Reader(drawn, published);
      var seed = "seed " + (SEED + round);
      assertTrue(reader.hasTruth(), seed + ": what is published does not fit what is true");
      assertEquals(Set.of(), reader.disclosed(), seed);
      shown += reader.shown;
    }
    System.out.println("SetSuppressionTwinTest seed " + SEED + ", numbers shown " + shown);
    assertTrue(shown > TABLES, "so few numbers are shown: " + shown);
  }

  /// Women and men of a query that asks for women: its total is the number of women.
  @Test
  void aQueryThatAsksForAColumnDoesNotGiveTheColumnAway() {
    assertEquals(
        List.of("10 ? ?", "10 ? ?"),
        printed(List.of(people(0, 10)), List.of(people(0, 10), people(10, 12))));
    assertEquals(List.of("12 12", "6 6"), printed(List.of(people(0, 6)), List.of(people(0, 12))));
  }

  /// Either, both, one: |A or B| = |A| + |B| - |A and B|, whatever the queries say.
  @Test
  void whatFollowsFromEitherAndBothIsWithheld() {
    var one = people(0, 12);
    var other = people(9, 30);
    var both = people(9, 12);
    var either = people(0, 30);
    assertEquals(
        List.of("50 50", "? ?", "21 21", "? ?", "30 30"),
        printed(List.of(one, other, both, either), List.of(people(0, 50))));
  }

  /// The base and then each set, by column and then together; `?` is withheld.
  private static List<String> printed(List<BitSet> sets, List<BitSet> columns) {
    var published = SetSuppression.of(sets, columns, 5, () -> {});
    var together = new BitSet();
    columns.forEach(together::or);
    var all = Stream.concat(columns.stream(), Stream.of(together)).toList();
    var lines = new ArrayList<String>();
    for (int row = -1; row < sets.size(); row++) {
      var cells = new ArrayList<String>();
      for (int column = 0; column < all.size(); column++) {
        var people = (BitSet) all.get(column).clone();
        if (row >= 0) {
          people.and(sets.get(row));
        }
        boolean isHidden =
            row < 0 ? published.isBaseHidden(column) : published.isHidden(row, column);
        cells.add(isHidden ? "?" : String.valueOf(people.cardinality()));
      }
      lines.add(String.join(" ", cells));
    }
    return lines;
  }

  private static BitSet people(int from, int to) {
    var people = new BitSet();
    people.set(from, to);
    return people;
  }

  /// Up to three sets that lie within each other, apart, or across, and up to two columns.
  private static final class Drawn {
    final List<BitSet> sets = new ArrayList<>();
    final List<BitSet> columns = new ArrayList<>();

    Drawn(Random random) {
      int count = 1 + random.nextInt(2);
      int rows = 1 + random.nextInt(3);
      for (int row = 0; row < rows; row++) {
        sets.add(new BitSet());
      }
      int person = 0;
      for (int column = 0; column < count; column++) {
        var people = new BitSet();
        int kinds = 1 + random.nextInt(4);
        for (int kind = 0; kind < kinds; kind++) {
          int in = random.nextInt(1 << rows);
          for (int many = random.nextInt(6); many > 0; many--) {
            people.set(person);
            for (int row = 0; row < rows; row++) {
              sets.get(row).set(person, (in >> row & 1) == 1);
            }
            person++;
          }
        }
        columns.add(people);
      }
    }

    BitSet in(int person) {
      var in = new BitSet();
      for (int row = 0; row < sets.size(); row++) {
        in.set(row, sets.get(row).get(person));
      }
      return in;
    }
  }

  /// Lists, column by column and then together, the tables that agree with what is published.
  private static final class Reader {
    private static final int MOST = 9;

    final List<List<BitSet>> kinds = new ArrayList<>();
    final List<int[]> truths = new ArrayList<>();
    final List<List<int[]>> tables = new ArrayList<>();
    final int rows;
    int shown;

    Reader(Drawn drawn, SetSuppression published) {
      rows = drawn.sets.size();
      for (int column = 0; column < drawn.columns.size(); column++) {
        addColumn(drawn, column);
      }
      var perColumn = new ArrayList<List<int[]>>();
      for (int column = 0; column < kinds.size(); column++) {
        perColumn.add(agreeing(column, published));
      }
      combine(perColumn, new ArrayList<>(), published);
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < kinds.size(); column++) {
          shown += published.isHidden(row, column) || kinds.get(column).isEmpty() ? 0 : 1;
        }
      }
    }

    /// Whether the true table is among those listed.
    boolean hasTruth() {
      return tables.stream()
          .anyMatch(table ->
              IntStream.range(0, table.size())
                  .allMatch(column -> Arrays.equals(table.get(column), truths.get(column))));
    }

    private void addColumn(Drawn drawn, int column) {
      var known = new ArrayList<BitSet>();
      var counts = new ArrayList<Integer>();
      drawn.columns.get(column).stream()
          .forEach(person -> {
            var in = drawn.in(person);
            int at = known.indexOf(in);
            if (at < 0) {
              known.add(in);
              counts.add(1);
            } else {
              counts.set(at, counts.get(at) + 1);
            }
          });
      kinds.add(known);
      truths.add(counts.stream().mapToInt(Integer::intValue).toArray());
    }

    private List<int[]> agreeing(int column, SetSuppression published) {
      var found = new ArrayList<int[]>();
      list(column, new int[kinds.get(column).size()], 0, published, found);
      return found;
    }

    private void list(
        int column, int[] counts, int at, SetSuppression published, List<int[]> into) {
      if (at == counts.length) {
        if (agrees(column, counts, published)) {
          into.add(counts.clone());
        }
        return;
      }
      int most = published.isBaseHidden(column) ? 3 : MOST * 3;
      for (int count = 0; count <= most; count++) {
        counts[at] = count;
        if (published.isBaseHidden(column)
            || Arrays.stream(counts, 0, at + 1).sum() <= Arrays.stream(truths.get(column)).sum()) {
          list(column, counts, at + 1, published, into);
        }
      }
      counts[at] = 0;
    }

    private boolean agrees(int column, int[] counts, SetSuppression published) {
      var truth = truths.get(column);
      if (!published.isBaseHidden(column)
          && Arrays.stream(counts).sum() != Arrays.stream(truth).sum()) {
        return false;
      }
      for (int row = 0; row < rows; row++) {
        if (!published.isHidden(row, column)
            && sum(column, counts, row) != sum(column, truth, row)) {
          return false;
        }
      }
      return true;
    }

    private int sum(int column, int[] counts, int row) {
      int sum = 0;
      for (int kind = 0; kind < counts.length; kind++) {
        sum += kinds.get(column).get(kind).get(row) ? counts[kind] : 0;
      }
      return sum;
    }

    /// Totals join columns; those that are shown must agree, too.
    private void combine(
        List<List<int[]>> perColumn, List<int[]> chosen, SetSuppression published) {
      if (chosen.size() == perColumn.size()) {
        if (totalsAgree(chosen, published)) {
          tables.add(List.copyOf(chosen));
        }
        return;
      }
      for (var counts : perColumn.get(chosen.size())) {
        chosen.add(counts);
        combine(perColumn, chosen, published);
        chosen.removeLast();
      }
    }

    private boolean totalsAgree(List<int[]> chosen, SetSuppression published) {
      int all = kinds.size();
      for (int row = 0; row < rows; row++) {
        int sum = 0;
        int truth = 0;
        for (int column = 0; column < all; column++) {
          sum += sum(column, chosen.get(column), row);
          truth += sum(column, truths.get(column), row);
        }
        if (!published.isHidden(row, all) && sum != truth) {
          return false;
        }
      }
      int base = chosen.stream().mapToInt(counts -> Arrays.stream(counts).sum()).sum();
      int true0 = truths.stream().mapToInt(counts -> Arrays.stream(counts).sum()).sum();
      return published.isBaseHidden(all) || base == true0;
    }

    /// Quantities of one to threshold - 1 people that are the same, or always so small and never
    /// nobody, in all tables.
    Set<String> disclosed() {
      var found = new TreeSet<String>();
      for (int columns = 1; columns < 1 << kinds.size(); columns++) {
        for (var meant : quantities()) {
          int truth = value(truths, columns, meant);
          if (truth > 0 && truth < THRESHOLD) {
            var values = new HashSet<Integer>();
            for (var table : tables) {
              values.add(value(table, columns, meant));
            }
            boolean small = values.stream().allMatch(value -> value > 0 && value < THRESHOLD);
            if (small) {
              found.add(columns + " " + meant + " " + values);
            }
          }
        }
      }
      return found;
    }

    /// Which combinations of sets a quantity counts, as bits over all combinations: of one set,
    /// what it lacks, one combination, and of two sets both, either alone and neither.
    private List<BitSet> quantities() {
      var all = new ArrayList<BitSet>();
      for (int in = 0; in < 1 << rows; in++) {
        var one = new BitSet();
        one.set(in);
        all.add(one);
      }
      for (int bits = 1; bits < 1 << rows; bits++) {
        for (int value = bits; ; value = value - 1 & bits) {
          if (Integer.bitCount(bits) <= 2) {
            var meant = new BitSet();
            for (int in = 0; in < 1 << rows; in++) {
              meant.set(in, (in & bits) == value);
            }
            all.add(meant);
          }
          if (value == 0) {
            break;
          }
        }
      }
      return all;
    }

    private int value(List<int[]> table, int columns, BitSet meant) {
      int sum = 0;
      for (int column = 0; column < kinds.size(); column++) {
        for (int kind = 0; kind < kinds.get(column).size(); kind++) {
          var in = kinds.get(column).get(kind);
          int at = in.isEmpty() ? 0 : (int) in.toLongArray()[0];
          sum += (columns >> column & 1) == 1 && meant.get(at) ? table.get(column)[kind] : 0;
        }
      }
      return sum;
    }
  }
}
