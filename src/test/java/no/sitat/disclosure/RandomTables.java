package no.sitat.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Tables counted from people who are drawn at random, so that every table is one that can be.
final class RandomTables {
  private final Random random;

  RandomTables(Random random) {
    this.random = random;
  }

  /// One thing that is counted: a person, or something a person of a group said.
  private record Thing(boolean[] groups, int person, boolean[] rows) {}

  /// @param codes how many rows under the union
  /// @param bases people in each group
  CountTable people(int codes, int... bases) {
    var parents = parents(codes);
    return CountTable.ofPeople(parents, 1, count(things(parents, bases, 1, 0), parents, bases));
  }

  /// Things of which a person may have two.
  CountTable things(int codes, int... bases) {
    return things(codes, 0, bases);
  }

  /// Things that may belong to several groups at once, for one of `every`.
  CountTable overlapping(int codes, int... bases) {
    return things(codes, 4, bases);
  }

  private CountTable things(int codes, int every, int... bases) {
    var parents = parents(codes);
    var things = things(parents, bases, 2, every);
    return CountTable.ofThings(
        parents, 1, count(things, parents, bases), new People(things, parents, bases.length));
  }

  /// People as they are found by looking at every thing.
  private record People(List<Thing> things, int[] parents, int groups) implements PeopleBeneath {
    @Override
    public long[] of(int upper, int lower) {
      return by(thing -> thing.rows()[upper] && (lower < 0 || !thing.rows()[lower]));
    }

    @Override
    public long[] shared() {
      return by(thing ->
          IntStream.range(0, parents.length)
                  .filter(row -> parents[row] == 1 && thing.rows()[row])
                  .count()
              > 1);
    }

    private long[] by(Predicate<Thing> meant) {
      var people = new long[groups + 1];
      for (int group = 0; group <= groups; group++) {
        int at = group;
        people[group] =
            things.stream()
                .filter(thing -> at == groups || thing.groups()[at])
                .filter(meant)
                .map(Thing::person)
                .distinct()
                .count();
      }
      return people;
    }
  }

  private int[] parents(int codes) {
    var parents = new int[codes + 2];
    parents[0] = -1;
    for (int row = 2; row < parents.length; row++) {
      parents[row] = random.nextInt(3) == 0 || row == 2 ? 1 : 1 + random.nextInt(row - 1);
    }
    return parents;
  }

  private List<Thing> things(int[] parents, int[] bases, int most, int every) {
    var chance = new double[parents.length];
    for (int row = 2; row < parents.length; row++) {
      chance[row] = Math.pow(random.nextDouble(), random.nextBoolean() ? 1 : 3);
    }
    var things = new ArrayList<Thing>();
    int person = 0;
    for (int group = 0; group < bases.length; group++) {
      for (int i = 0; i < bases[group]; i++) {
        person++;
        for (int number = 1 + random.nextInt(most); number > 0; number--) {
          var groups = new boolean[bases.length];
          groups[group] = true;
          if (every > 0 && random.nextInt(every) == 0) {
            groups[random.nextInt(bases.length)] = true;
          }
          things.add(new Thing(groups, person, rows(parents, chance)));
        }
      }
    }
    return things;
  }

  private boolean[] rows(int[] parents, double[] chance) {
    var has = new boolean[parents.length];
    has[0] = true;
    for (int row = parents.length - 1; row > 0; row--) {
      has[row] |= random.nextDouble() < chance[row];
      has[parents[row]] |= has[row];
    }
    return has;
  }

  private static long[][] count(List<Thing> things, int[] parents, int[] bases) {
    var counts = new long[parents.length][bases.length + 1];
    for (var thing : things) {
      for (int row = 0; row < parents.length; row++) {
        for (int group = 0; group < bases.length; group++) {
          counts[row][group] += thing.rows()[row] && thing.groups()[group] ? 1 : 0;
        }
        counts[row][bases.length] += thing.rows()[row] ? 1 : 0;
      }
    }
    return counts;
  }
}
