package no.sitat.crosstab.force;

import java.util.Arrays;
import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;

/// The themes asked for as numbered nodes: 0 is *any of the themes*, the themes follow in the
/// codebook's order, each after those above it.
final class ForceNodes {
  static final int ANY = 0;
  static final int ABSENT = -1;

  private final List<Code> codes;
  private final int[] nodeOf;

  /// @param codes in the codebook's order
  ForceNodes(Codebook codebook, List<Code> codes) {
    this.codes = codes;
    nodeOf = new int[codebook.highestId() + 1];
    Arrays.fill(nodeOf, ABSENT);
    for (int at = 0; at < codes.size(); at++) {
      nodeOf[codes.get(at).id()] = at + 1;
    }
    for (var code : codebook.codes()) {
      if (nodeOf[code.id()] == ABSENT && code.parent().isPresent()) {
        nodeOf[code.id()] = nodeOf[code.parent().getAsInt()];
      }
    }
  }

  /// How many nodes there are.
  int size() {
    return codes.size() + 1;
  }

  /// The node of a code by its id, itself or the nearest above it; [#ABSENT] for none.
  int of(int code) {
    return nodeOf[code];
  }

  /// The theme of a node other than [#ANY].
  Code code(int node) {
    return codes.get(node - 1);
  }

  /// The node above; [#ANY] for a theme that lies in no other, [#ABSENT] above that.
  int parent(int node) {
    if (node == ANY) {
      return ABSENT;
    }
    var above = code(node).parent();
    return above.isPresent() ? Math.max(ANY, nodeOf[above.getAsInt()]) : ANY;
  }
}
