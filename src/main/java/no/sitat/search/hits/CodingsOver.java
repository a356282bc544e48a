package no.sitat.search.hits;

import java.util.Arrays;
import java.util.function.IntConsumer;
import no.sitat.coding.CodingTable.Block;
import no.sitat.search.match.CodingRows;

/// Finds the codings that overlap places of one document, for places that come in order of their
/// starts: each coding is taken up once and laid down once. One thread's.
public final class CodingsOver {
  private final CodingRows.Rows rows;
  private int[] open = new int[16];
  private int size;
  private int next;
  private int last;

  /// @param rows the codings of the document
  public CodingsOver(CodingRows.Rows rows) {
    this.rows = rows;
    next = rows.from();
  }

  /// The columns the rows are in.
  public Block block() {
    return rows.block();
  }

  /// Hands on the rows of the block that share a unit with a place; a coding over several turns has
  /// several. A place that starts before the last one asked for begins the sweep again.
  ///
  /// @param start inclusive
  /// @param end exclusive
  public void each(int start, int end, IntConsumer consumer) {
    if (start < last) {
      size = 0;
      next = rows.from();
    }
    last = start;
    layDown(start);
    takeUp(start, end);
    for (int i = 0; i < size; i++) {
      if (block().start[open[i]] < end) {
        consumer.accept(open[i]);
      }
    }
  }

  private void layDown(int start) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (block().end[open[i]] > start) {
        open[kept++] = open[i];
      }
    }
    size = kept;
  }

  private void takeUp(int start, int end) {
    while (next < rows.to() && block().start[next] < end) {
      if (block().end[next] > start) {
        if (size == open.length) {
          open = Arrays.copyOf(open, 2 * size);
        }
        open[size++] = next;
      }
      next++;
    }
  }
}
