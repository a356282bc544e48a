package no.sitat.crosstab;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;

/// The rows of a crosstab as a tree of nodes, each after its parent.
///
/// Node 0 is the base, node 1 is `(any)`; then follow the codes asked for, in the codebook's order.
/// A code that is not asked for belongs to the nearest one above it that is.
///
/// @param parents of each node; -1 for the base
/// @param codes of node `n` at index `n - 2`
/// @param nodeOf node by code id; 0 for a code in no row
@SuppressWarnings("ArrayRecordComponent")
record RowTree(int[] parents, List<Code> codes, int[] nodeOf) {
  static final int BASE = 0;
  static final int ANY = 1;
  private static final int FIRST = 2;

  static RowTree of(Codebook codebook, List<Code> asked) {
    var wanted = asked.stream().map(Code::id).toList();
    var codes = codebook.codes().stream().filter(code -> wanted.contains(code.id())).toList();
    var nodes = new HashMap<Integer, Integer>();
    for (var code : codes) {
      nodes.put(code.id(), FIRST + nodes.size());
    }
    var parents = new int[FIRST + codes.size()];
    parents[BASE] = -1;
    parents[ANY] = BASE;
    for (int i = 0; i < codes.size(); i++) {
      var parent = codes.get(i).parent();
      int above = parent.isPresent() ? nearest(codebook, nodes, parent.getAsInt()) : BASE;
      parents[FIRST + i] = above == BASE ? ANY : above;
    }
    var nodeOf = new int[codebook.highestId() + 1];
    codebook.codes().forEach(code -> nodeOf[code.id()] = nearest(codebook, nodes, code.id()));
    return new RowTree(parents, codes, nodeOf);
  }

  private static int nearest(Codebook codebook, Map<Integer, Integer> nodes, int code) {
    var found = codebook.code(code);
    while (found.isPresent()) {
      var node = nodes.get(found.get().id());
      if (node != null) {
        return node;
      }
      var parent = found.get().parent();
      found = parent.isPresent() ? codebook.code(parent.getAsInt()) : Optional.empty();
    }
    return BASE;
  }

  int size() {
    return parents.length;
  }

  int nodeOf(Code code) {
    return nodeOf[code.id()];
  }

  /// How many of the other codes a node lies under.
  int depth(int node) {
    int depth = 0;
    for (int at = parents[node]; at > ANY; at = parents[at]) {
      depth++;
    }
    return depth;
  }

  /// All nodes, children before their parents.
  int[] upwards() {
    return IntStream.range(0, size()).map(i -> size() - 1 - i).toArray();
  }

  @Override
  public String toString() {
    return codes.size() + " rows under " + Arrays.toString(parents);
  }
}
