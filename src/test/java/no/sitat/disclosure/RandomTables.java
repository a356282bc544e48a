package no.sitat.disclosure;

import java.util.Random;

/// Tables counted from people who are drawn at random, so that every table is one that can be.
final class RandomTables {
  private final Random random;

  RandomTables(Random random) {
    this.random = random;
  }

  /// @param codes how many rows under the union
  /// @param bases people in each group
  CountTable people(int codes, int... bases) {
    var parents = new int[codes + 2];
    parents[0] = -1;
    for (int row = 2; row < parents.length; row++) {
      parents[row] = random.nextInt(3) == 0 || row == 2 ? 1 : 1 + random.nextInt(row - 1);
    }
    var chance = new double[parents.length];
    for (int row = 2; row < parents.length; row++) {
      chance[row] = Math.pow(random.nextDouble(), random.nextBoolean() ? 1 : 3);
    }
    var counts = new long[parents.length][bases.length + 1];
    for (int group = 0; group < bases.length; group++) {
      for (int person = 0; person < bases[group]; person++) {
        var has = person(parents, chance);
        for (int row = 0; row < has.length; row++) {
          counts[row][group] += has[row] ? 1 : 0;
          counts[row][bases.length] += has[row] ? 1 : 0;
        }
      }
    }
    return CountTable.ofPeople(parents, 1, counts);
  }

  private boolean[] person(int[] parents, double[] chance) {
    var has = new boolean[parents.length];
    has[0] = true;
    for (int row = parents.length - 1; row > 0; row--) {
      has[row] |= random.nextDouble() < chance[row];
      has[parents[row]] |= has[row];
    }
    return has;
  }
}
