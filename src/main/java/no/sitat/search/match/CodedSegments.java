package no.sitat.search.match;

import java.util.BitSet;
import java.util.Optional;
import no.sitat.search.match.CodingRows.Rows;

/// The distinct segments of a document that are coded with one of some codes, in order.
final class CodedSegments {
  private final int[] starts;
  private final int[] ends;
  private final int[] furthest;
  private int size;

  CodedSegments(Optional<Rows> found, BitSet codes) {
    int most = found.map(rows -> rows.to() - rows.from()).orElse(0);
    starts = new int[most];
    ends = new int[most];
    furthest = new int[most];
    found.ifPresent(rows -> addAll(rows, codes));
  }

  private void addAll(Rows rows, BitSet codes) {
    for (int row = rows.from(); row < rows.to(); row++) {
      if (codes.get(rows.block().code[row])) {
        add(rows.block().start[row], rows.block().end[row]);
      }
    }
  }

  /// Rows come in order of start and end, so that the same segment comes again at once.
  private void add(int start, int end) {
    if (size > 0 && starts[size - 1] == start && ends[size - 1] == end) {
      return;
    }
    starts[size] = start;
    ends[size] = end;
    furthest[size] = size == 0 ? end : Math.max(furthest[size - 1], end);
    size++;
  }

  int size() {
    return size;
  }

  int start(int segment) {
    return starts[segment];
  }

  int end(int segment) {
    return ends[segment];
  }

  /// Whether one of them shares a position with the span.
  boolean overlap(int start, int end) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && furthest[low - 1] > start;
  }
}
