package no.sitat.crosstab;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;

/// Sets of codes as a tree of rows: a set that lies in another stands under it.
///
/// Two sets share codes only when the one has all of the other's. Then a reader knows no more of
/// how the rows lie to each other than of a codebook, and they are protected as codes are. Sets
/// that cross are refused: what both have would be a row of two parents, and its difference to
/// either a number nobody guards.
final class SetRows {
  private final List<CodeSet> asked;
  private final List<BitSet> codes;

  /// Places in `asked`, the larger sets first.
  private final List<Integer> order;

  SetRows(Codebook codebook, List<CodeSet> asked) {
    this.asked = asked;
    codes = asked.stream().map(set -> set.all(codebook)).toList();
    order =
        IntStream.range(0, asked.size())
            .boxed()
            .sorted(Comparator.comparingInt(place -> -codes.get(place).cardinality()))
            .toList();
    for (int one = 0; one < codes.size(); one++) {
      for (int other = one + 1; other < codes.size(); other++) {
        if (cross(codes.get(one), codes.get(other))) {
          throw CrosstabError.setsCross(asked.get(one).name(), asked.get(other).name());
        }
      }
    }
  }

  private static boolean cross(BitSet one, BitSet other) {
    return one.intersects(other) && !contains(one, other) && !contains(other, one);
  }

  static boolean contains(BitSet whole, BitSet part) {
    var rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  RowTree tree(Codebook codebook) {
    var parents = new int[RowTree.FIRST + order.size()];
    parents[RowTree.BASE] = -1;
    parents[RowTree.ANY] = RowTree.BASE;
    var nodeOf = new int[codebook.highestId() + 2];
    var names = new ArrayList<RowTree.Name>();
    var nodes = new int[order.size()];
    for (int at = 0; at < order.size(); at++) {
      int place = order.get(at);
      int node = RowTree.FIRST + at;
      nodes[place] = node;
      parents[node] = smallestAround(at);
      codes.get(place).stream().forEach(code -> nodeOf[code + 1] = node);
      var name = asked.get(place).name();
      var ledger = CodesKey.of(codebook, codes.get(place));
      names.add(new RowTree.Name("set:" + name, new LocalText(name, name), ledger));
    }
    return new RowTree(parents, names, nodes, block -> block.code, nodeOf);
  }

  /// The node of the smallest larger set that has all codes of the one at a place of the order.
  private int smallestAround(int at) {
    for (int before = at - 1; before >= 0; before--) {
      if (contains(codes.get(order.get(before)), codes.get(order.get(at)))) {
        return RowTree.FIRST + before;
      }
    }
    return RowTree.ANY;
  }
}
