package no.sitat.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// What of one sequence of numbers is not in the other, in order.
///
/// Patience first: what occurs once in both is an anchor, the longest ascending run of anchors is
/// kept, and what lies between two anchors is compared in the same way. Where nothing occurs once,
/// the shortest edit script by Myers, but only while it is short. Never quadratic: what is too
/// different to be worth it is replaced as a whole.
final class TokenDiff {
  private static final int DEEPEST = 40;

  /// The longest edit script that is looked for.
  private static final int FARTHEST = 240;

  private final int[] old;
  private final int[] now;
  private final List<Block> found = new ArrayList<>();
  private final ArrayDeque<Pending> pending = new ArrayDeque<>();

  /// Tokens of the old text that became tokens of the new one; either may be none.
  record Block(int oldFrom, int oldTo, int nowFrom, int nowTo) {
    boolean isNothing() {
      return oldFrom == oldTo && nowFrom == nowTo;
    }

    boolean isOneSided() {
      return oldFrom == oldTo || nowFrom == nowTo;
    }
  }

  private record Pending(Block block, int depth) {}

  private TokenDiff(int[] old, int[] now) {
    this.old = old;
    this.now = now;
  }

  static List<Block> of(int[] old, int[] now) {
    var diff = new TokenDiff(old, now);
    diff.pending.push(new Pending(new Block(0, old.length, 0, now.length), 0));
    while (!diff.pending.isEmpty()) {
      var next = diff.pending.pop();
      diff.compare(diff.trimmed(next.block()), next.depth());
    }
    diff.found.sort(Comparator.comparingInt(Block::oldFrom).thenComparingInt(Block::nowFrom));
    return diff.found;
  }

  /// Without what both have at the beginning and at the end.
  private Block trimmed(Block block) {
    int most = Math.min(block.oldTo() - block.oldFrom(), block.nowTo() - block.nowFrom());
    int head = 0;
    while (head < most && old[block.oldFrom() + head] == now[block.nowFrom() + head]) {
      head++;
    }
    int tail = 0;
    while (tail < most - head && old[block.oldTo() - tail - 1] == now[block.nowTo() - tail - 1]) {
      tail++;
    }
    return new Block(
        block.oldFrom() + head, block.oldTo() - tail, block.nowFrom() + head, block.nowTo() - tail);
  }

  private void compare(Block block, int depth) {
    if (block.isNothing()) {
      return;
    }
    if (block.isOneSided()) {
      found.add(block);
      return;
    }
    var anchors = depth < DEEPEST ? anchors(block) : new int[0][];
    if (anchors.length > 0) {
      split(block, anchors, depth + 1);
    } else if (!ShortestEdit.of(old, now, block, FARTHEST, found)) {
      found.add(block);
    }
  }

  /// @param anchors pairs of places that have the same, ascending in both
  private void split(Block block, int[][] anchors, int depth) {
    int oldFrom = block.oldFrom();
    int nowFrom = block.nowFrom();
    for (var anchor : anchors) {
      pending.push(new Pending(new Block(oldFrom, anchor[0], nowFrom, anchor[1]), depth));
      oldFrom = anchor[0] + 1;
      nowFrom = anchor[1] + 1;
    }
    pending.push(new Pending(new Block(oldFrom, block.oldTo(), nowFrom, block.nowTo()), depth));
  }

  /// Where a token stands in each of the two; -1 nowhere, -2 at several places.
  private static final class Places {
    int old = -1;
    int now = -1;
  }

  private int[][] anchors(Block block) {
    var places = new HashMap<Integer, Places>();
    for (int i = block.oldFrom(); i < block.oldTo(); i++) {
      var at = places.computeIfAbsent(old[i], _ -> new Places());
      at.old = at.old == -1 ? i : -2;
    }
    for (int i = block.nowFrom(); i < block.nowTo(); i++) {
      int place = i;
      places.computeIfPresent(
          now[i],
          (_, at) -> {
            at.now = at.now == -1 ? place : -2;
            return at;
          });
    }
    var once =
        places.values().stream()
            .filter(at -> at.old >= 0 && at.now >= 0)
            .sorted(Comparator.comparingInt(at -> at.old))
            .map(at -> new int[] {at.old, at.now})
            .toArray(int[][]::new);
    return longestAscending(once);
  }

  /// The longest run of pairs that ascends in the second, too; by patience sorting.
  private static int[][] longestAscending(int[][] pairs) {
    var tops = new int[pairs.length];
    var topOf = new int[pairs.length];
    var before = new int[pairs.length];
    int piles = 0;
    for (int i = 0; i < pairs.length; i++) {
      int pile = Arrays.binarySearch(tops, 0, piles, pairs[i][1]);
      pile = pile >= 0 ? pile : -pile - 1;
      tops[pile] = pairs[i][1];
      topOf[pile] = i;
      before[i] = pile == 0 ? -1 : topOf[pile - 1];
      piles = Math.max(piles, pile + 1);
    }
    var run = new int[piles][];
    for (int at = piles - 1, i = piles == 0 ? -1 : topOf[piles - 1]; at >= 0; i = before[i]) {
      run[at--] = pairs[i];
    }
    return run;
  }
}
