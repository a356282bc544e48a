package no.sitat.search.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.CodingTable;
import no.sitat.coding.CodingTable.Block;
import no.sitat.text.Span;

/// Finds the rows of a document in the coding table without copying them.
public final class CodingRows {
  private final List<Block> blocks;
  private final int[] firstDocuments;

  public CodingRows(CodingTable table) {
    blocks = table.blocks().stream().filter(block -> block.size() > 0).toList();
    firstDocuments = blocks.stream().mapToInt(block -> block.document[0]).toArray();
  }

  /// Rows `from` to `to` of a block, one document's; never empty.
  public record Rows(Block block, int from, int to) {
    private void codesAt(Span span, BitSet codes) {
      for (int row = from; row < to && block.start[row] < span.end(); row++) {
        if (block.end[row] > span.start()) {
          codes.set(block.code[row]);
        }
      }
    }
  }

  /// The rows of a document; empty when it has none. A document lies in one block.
  public Optional<Rows> of(int document) {
    int at = Arrays.binarySearch(firstDocuments, document);
    int index = at >= 0 ? at : -at - 2;
    if (index < 0) {
      return Optional.empty();
    }
    var block = blocks.get(index);
    int from = first(block.document, document);
    int to = first(block.document, document + 1);
    return from == to ? Optional.empty() : Optional.of(new Rows(block, from, to));
  }

  /// Ids of the codes whose codings overlap a span, ascending, each once.
  public List<Integer> codesAt(int document, Span span) {
    var codes = new BitSet();
    of(document).ifPresent(rows -> rows.codesAt(span, codes));
    return codes.stream().boxed().toList();
  }

  private static int first(int[] documents, int wanted) {
    int low = 0;
    int high = documents.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (documents[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The blocks that have rows.
  List<Block> blocks() {
    return blocks;
  }
}
