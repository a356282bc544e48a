package no.sitat.disclosure.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import no.sitat.disclosure.audit.CountSystem;

/// What holds between withheld numbers of different rows: held as long as not too many hang
/// together.
///
/// Numbers that hang together are one program, and its time grows with their number. Few are all
/// worked out together; of many each thing that holds is taken in turn, and left out where it would
/// join too many.
final class Couplings {
  /// So many withheld numbers in all are worked out together whatever holds between them.
  private static final int FEW = 200;

  /// Of more, so many are joined at the most.
  private static final int MOST_TOGETHER = 40;

  /// @param hold adds it to the system
  /// @param cells between which it holds
  @SuppressWarnings("ArrayRecordComponent")
  private record Coupling(Runnable hold, int[] cells) {}

  private final List<Coupling> waiting = new ArrayList<>();
  private int[] leader = {};
  private int[] size = {};
  private boolean isWhole = true;

  void add(Runnable hold, int... cells) {
    waiting.add(new Coupling(hold, cells));
  }

  /// Whether nothing was left out.
  boolean isWhole() {
    return isWhole;
  }

  /// Adds to the system what may be added.
  ///
  /// @param counts with everything that always holds
  void hold(CountSystem counts, BitSet withheld) {
    leader = new int[counts.size()];
    Arrays.setAll(leader, cell -> cell);
    size = new int[counts.size()];
    withheld.stream().forEach(cell -> size[cell] = 1);
    int most = withheld.cardinality() <= FEW ? FEW : MOST_TOGETHER;
    counts.relations().forEach(relation -> join(open(relation.cells(), withheld)));
    for (var coupling : waiting) {
      var open = open(coupling.cells, withheld);
      if (together(open) <= most) {
        coupling.hold.run();
        join(open);
      } else {
        isWhole = false;
      }
    }
  }

  private static int[] open(int[] cells, BitSet withheld) {
    return Arrays.stream(cells).filter(withheld::get).toArray();
  }

  /// How many would hang together; those that do already are not more.
  private int together(int... cells) {
    var leaders = new HashSet<Integer>();
    int all = 0;
    for (int cell : cells) {
      int each = leader(cell);
      all += leaders.add(each) ? size[each] : 0;
    }
    return leaders.size() < 2 ? 0 : all;
  }

  private void join(int... cells) {
    for (int i = 1; i < cells.length; i++) {
      int one = leader(cells[0]);
      int other = leader(cells[i]);
      if (one != other) {
        leader[other] = one;
        size[one] += size[other];
      }
    }
  }

  private int leader(int cell) {
    int at = cell;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
