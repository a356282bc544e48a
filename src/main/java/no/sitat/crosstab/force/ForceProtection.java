package no.sitat.crosstab.force;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.sitat.codebook.Effect;

/// Which lines of a force table are shown, and where.
///
/// The lines *said* are a crosstab and protected as one. Every other line is shown for all groups,
/// for everybody together, or nowhere; for groups only where *said* is shown for each of them. So
/// in a column either all numbers of a line are known or none, and it is enough to look at one
/// column after the other. A line is shown where, in each of its columns, nothing that follows from
/// it and from what is shown already is one person to `threshold` less one:
///
/// - its people, and those of the base who are not among them;
/// - the people of a line it lies in, of the theme or of one above, who are not on it;
/// - what the lines share of which another is the union: push and pull of *leave*, the effects of
///   *said* where nobody says it without a direction;
/// - with *both*: who only leaves, only stays, does neither.
///
/// Of *any of the themes* there is no line but *said*: what two themes share by direction would
/// follow from more of them.
final class ForceProtection {
  private static final int SAID = 0;

  private final ForceCounts counts;
  private final int threshold;
  private final Reach[][] reach;

  /// For each line those it lies in, itself among them.
  private final int[][] around;

  private final int leave;
  private final int stay;
  private final int both;

  /// @param said where the line *said* is shown, by node
  /// @param threshold 1 withholds nothing
  ForceProtection(ForceCounts counts, Reach[] said, int threshold) {
    this.counts = counts;
    this.threshold = threshold;
    leave = counts.line(ForceLine.LEAVE);
    stay = counts.line(ForceLine.STAY);
    both = counts.line(ForceLine.BOTH);
    around = new int[counts.lines().size()][];
    for (int line = 0; line < around.length; line++) {
      var lower = counts.lines().get(line);
      around[line] =
          IntStream.range(0, around.length)
              .filter(upper -> ForceLine.isWithin(lower, counts.lines().get(upper)))
              .toArray();
    }
    reach = new Reach[counts.nodes()][counts.lines().size()];
    for (int node = 0; node < reach.length; node++) {
      Arrays.fill(reach[node], Reach.NOWHERE);
      reach[node][SAID] = said[node];
      if (node != ForceNodes.ANY) {
        theme(node);
      }
    }
  }

  /// Where a line is shown.
  Reach reach(int node, int line) {
    return reach[node][line];
  }

  private void theme(int node) {
    var parts = new ArrayList<>(List.of(leave, stay));
    parts.addAll(directions(Effect.NONE));
    parts.forEach(line -> open(node, line, reach[node][SAID]));
    share(node, SAID, parts);
    for (var effect : List.of(Effect.LEAVE, Effect.STAY)) {
      int line = effect == Effect.LEAVE ? leave : stay;
      var directions = directions(effect);
      directions.forEach(each -> open(node, each, reach[node][line]));
      share(node, line, directions);
    }
    open(node, both, Reach.least(reach[node][leave], reach[node][stay]));
    for (int column = 0; column < counts.columns(); column++) {
      if (followsBoth(node, column)
          && (tells(node, both, column) || tellsBoth(node, both, column))) {
        boolean isLess = count(node, leave, column) < count(node, stay, column);
        withhold(node, isLess ? leave : stay, column);
      }
    }
  }

  /// Whether *both* is what the effects have more than *said*: everybody says one of them.
  private boolean followsBoth(int node, int column) {
    return isShown(node, leave, column)
        && isShown(node, stay, column)
        && counts.undirected()[node][column] == 0
        && directions(Effect.NONE).stream().allMatch(line -> count(node, line, column) == 0);
  }

  private List<Integer> directions(Effect effect) {
    return IntStream.range(0, counts.lines().size())
        .filter(line ->
            counts.lines().get(line) instanceof ForceLine.Towards towards
                && towards.direction().effect() == effect)
        .boxed()
        .toList();
  }

  /// Shows a line as widely as it can be.
  private void open(int node, int line, Reach most) {
    var widest = most;
    while (widest != Reach.NOWHERE && tells(node, line, widest)) {
      widest = widest.less();
    }
    reach[node][line] = widest;
  }

  private boolean tells(int node, int line, Reach at) {
    for (int column = 0; column < counts.columns(); column++) {
      if (at.has(isAll(column)) && (tells(node, line, column) || tellsBoth(node, line, column))) {
        return true;
      }
    }
    return at == Reach.EVERYBODY
        && (isWhole(node, line) || (line == both && new BothBounds(node).tells()));
  }

  /// Whether everybody of a line that is shown by group is on this one, which is then known by
  /// group.
  private boolean isWhole(int node, int line) {
    long people = count(node, line, counts.all());
    boolean isWhole = false;
    for (int at = node; at >= 0 && people > 0; at = counts.parents()[at]) {
      for (int upper : around[line]) {
        isWhole |= reach[at][upper] == Reach.GROUPS && count(at, upper, counts.all()) == people;
      }
    }
    return isWhole;
  }

  private boolean isAll(int column) {
    return column == counts.all();
  }

  private boolean isFew(long people) {
    return people > 0 && people < threshold;
  }

  private long count(int node, int line, int column) {
    return counts.counts()[node][line][column];
  }

  private boolean isShown(int node, int line, int column) {
    return reach[node][line].has(isAll(column));
  }

  /// Whether a number, or what a shown number around it has more, is of few.
  private boolean tells(int node, int line, int column) {
    long people = count(node, line, column);
    if (isFew(people) || isFew(counts.bases()[column] - people)) {
      return true;
    }
    for (int at = node; at >= 0; at = counts.parents()[at]) {
      for (int upper : around[line]) {
        if (isShown(at, upper, column) && isFew(count(at, upper, column) - people)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean tellsBoth(int node, int line, int column) {
    return line == both && isFew(neither(node, column, count(node, both, column)));
  }

  /// Who says the theme and neither leaves nor stays, if so many do both.
  private long neither(int node, int column, long both) {
    return count(node, SAID, column)
        - count(node, leave, column)
        - count(node, stay, column)
        + both;
  }

  /// Withholds, of lines whose union is another, the smallest until what they share tells nothing.
  private void share(int node, int union, List<Integer> parts) {
    var shared = shared(node, union, parts);
    while (shared.isPresent()) {
      int column = shared.getAsInt();
      int least =
          parts.stream()
              .filter(line -> isShown(node, line, column) && count(node, line, column) > 0)
              .min(Comparator.comparingLong(line -> count(node, line, column)))
              .orElseThrow();
      withhold(node, least, column);
      shared = shared(node, union, parts);
    }
    for (int column = 0; column < counts.columns(); column++) {
      leaveNoneAlone(node, column, parts);
    }
  }

  /// A part that is withheld is the union itself where nobody is on the others; those are withheld
  /// with it.
  private void leaveNoneAlone(int node, int column, List<Integer> parts) {
    var shown = parts.stream().filter(line -> isShown(node, line, column)).toList();
    boolean isNobody = shown.stream().allMatch(line -> count(node, line, column) == 0);
    if (shown.size() < parts.size() && isNobody) {
      shown.forEach(line -> withhold(node, line, column));
    }
  }

  /// A column where few are on several of the lines that are shown.
  private OptionalInt shared(int node, int union, List<Integer> parts) {
    return IntStream.range(0, counts.columns())
        .filter(column -> isShown(node, union, column) && isUnion(node, union, column))
        .filter(column -> {
          long sum =
              parts.stream()
                  .filter(line -> isShown(node, line, column))
                  .mapToLong(line -> count(node, line, column))
                  .sum();
          return isFew(sum - count(node, union, column));
        })
        .findFirst();
  }

  /// Shows a line, and those within it, in a column and those like it no more.
  private void withhold(int node, int line, int column) {
    var lower = isAll(column) ? Reach.NOWHERE : reach[node][line].less();
    for (int each = 0; each < counts.lines().size(); each++) {
      if (ForceLine.isWithin(counts.lines().get(each), counts.lines().get(line))) {
        reach[node][each] = Reach.least(reach[node][each], lower);
        if (reach[node][each] == Reach.EVERYBODY && isWhole(node, each)) {
          reach[node][each] = Reach.NOWHERE;
        }
      }
    }
  }

  /// *Said* is one of the effects only where nobody says the theme without a direction.
  private boolean isUnion(int node, int union, int column) {
    return union != SAID || counts.undirected()[node][column] == 0;
  }

  /// What is known of *both* by group while it is shown for everybody: by the effects of the group,
  /// and by how many of all can be in the other groups.
  private final class BothBounds {
    private final int node;
    private long leastOfAll;
    private long mostOfAll;

    BothBounds(int node) {
      this.node = node;
      for (int column = 0; column < counts.all(); column++) {
        leastOfAll += least(column);
        mostOfAll += most(column);
      }
    }

    private boolean areEffectsShown() {
      return reach[node][leave] == Reach.GROUPS && reach[node][stay] == Reach.GROUPS;
    }

    private long least(int column) {
      return Math.max(0, -neither(node, column, 0));
    }

    private long most(int column) {
      return Math.min(count(node, leave, column), count(node, stay, column));
    }

    boolean tells() {
      long all = count(node, both, counts.all());
      boolean tells = false;
      for (int column = 0; column < counts.all() && areEffectsShown(); column++) {
        long least = Math.max(least(column), all - mostOfAll + most(column));
        long most = Math.min(most(column), all - leastOfAll + least(column));
        tells |=
            isFew(most)
                || isFew(count(node, leave, column) - least)
                || isFew(count(node, stay, column) - least)
                || isFew(neither(node, column, most));
      }
      return tells;
    }
  }
}
