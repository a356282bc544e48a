package no.sitat.text;

import java.util.ArrayList;
import java.util.List;

/// The shortest edit script between two short sequences, by Myers' greedy algorithm (*An O(ND)
/// difference algorithm and its variations*, 1986).
final class ShortestEdit {
  private final int[] old;
  private final int[] now;
  private final TokenDiff.Block block;
  private final List<int[]> reached = new ArrayList<>();

  private ShortestEdit(int[] old, int[] now, TokenDiff.Block block) {
    this.old = old;
    this.now = now;
    this.block = block;
  }

  /// Adds what differs to `into`, if no more than `most` tokens are taken out and put in.
  static boolean of(
      int[] old, int[] now, TokenDiff.Block block, int most, List<TokenDiff.Block> into) {
    var edit = new ShortestEdit(old, now, block);
    boolean isShort = edit.search(most);
    if (isShort) {
      edit.trace(into);
    }
    return isShort;
  }

  private int width() {
    return block.oldTo() - block.oldFrom();
  }

  private int height() {
    return block.nowTo() - block.nowFrom();
  }

  /// Goes `d` steps aside in the d-th round, and remembers how far each diagonal came.
  private boolean search(int most) {
    int longest = Math.min(most, width() + height());
    var far = new int[2 * longest + 3];
    int zero = longest + 1;
    for (int d = 0; d <= longest; d++) {
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && far[zero + k - 1] < far[zero + k + 1]);
        int x = down ? far[zero + k + 1] : far[zero + k - 1] + 1;
        x = slide(x, x - k);
        far[zero + k] = x;
        if (x >= width() && x - k >= height()) {
          reached.add(far.clone());
          return true;
        }
      }
      reached.add(far.clone());
    }
    return false;
  }

  private int slide(int x, int y) {
    int at = x;
    while (at < width()
        && y + at - x < height()
        && at >= 0
        && y + at - x >= 0
        && old[block.oldFrom() + at] == now[block.nowFrom() + y + at - x]) {
      at++;
    }
    return at;
  }

  /// Walks back from the end, and joins steps with nothing kept between them to one block.
  private void trace(List<TokenDiff.Block> into) {
    int x = width();
    int y = height();
    int toX = x;
    int toY = y;
    int zero = (reached.getFirst().length - 3) / 2 + 1;
    for (int d = reached.size() - 1; d > 0; d--) {
      var far = reached.get(d - 1);
      int k = x - y;
      boolean down = k == -d || (k != d && far[zero + k - 1] < far[zero + k + 1]);
      int kBefore = down ? k + 1 : k - 1;
      int xBefore = far[zero + kBefore];
      int yBefore = xBefore - kBefore;
      int xStep = down ? xBefore : xBefore + 1;
      int yStep = xStep - k;
      if (x != xStep) {
        add(into, x, toX, y, toY);
        toX = xStep;
        toY = yStep;
      }
      x = xBefore;
      y = yBefore;
    }
    add(into, x, toX, y, toY);
  }

  private void add(List<TokenDiff.Block> into, int fromX, int toX, int fromY, int toY) {
    var part =
        new TokenDiff.Block(
            block.oldFrom() + fromX,
            block.oldFrom() + toX,
            block.nowFrom() + fromY,
            block.nowFrom() + toY);
    if (!part.isNothing()) {
      into.add(part);
    }
  }
}
