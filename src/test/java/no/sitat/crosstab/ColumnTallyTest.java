package no.sitat.crosstab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnTallyTest {
  private static final int PEOPLE = 300;

  @Test
  void fewColumnsAndManyAreCountedAlike() {
    long seed = new Random().nextLong();
    System.out.println("ColumnTallyTest: seed " + seed);
    var random = new Random(seed);
    for (int columns = 0; columns <= 2 * ColumnTally.FEW; columns++) {
      int most = columns;
      var columnOf =
          IntStream.range(0, PEOPLE).map(_ -> random.nextInt(-1, Math.max(1, most))).toArray();
      var set = someOf(random);
      var counted = new long[columns + 1];

      new ColumnTally(columnOf, columns).add(words(set), counted);

      assertArrayEquals(oneByOne(set, columnOf, columns), counted, columns + " columns");
    }
  }

  private static BitSet someOf(Random random) {
    var set = new BitSet();
    IntStream.range(0, PEOPLE).filter(_ -> random.nextBoolean()).forEach(set::set);
    return set;
  }

  private static long[] words(BitSet set) {
    var words = new long[ColumnTally.words(PEOPLE)];
    set.stream().forEach(person -> words[person >> 6] |= 1L << person);
    return words;
  }

  private static long[] oneByOne(BitSet set, int[] columnOf, int columns) {
    var counts = new long[columns + 1];
    set.stream()
        .filter(person -> columnOf[person] >= 0)
        .forEach(person -> {
          counts[columns]++;
          if (columnOf[person] < columns) {
            counts[columnOf[person]]++;
          }
        });
    return counts;
  }
}
