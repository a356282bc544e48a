package no.sitat.crosstab.force;

import java.util.List;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.crosstab.NearestCodes;

/// The themes asked for as numbered nodes: 0 is *any of the themes*, the themes follow in the
/// codebook's order, each after those above it.
final class ForceNodes {
  static final int ANY = 0;
  static final int ABSENT = -1;

  private final List<Code> codes;
  private final NearestCodes nearest;

  /// @param codes in the codebook's order
  ForceNodes(Codebook codebook, List<Code> codes) {
    this.codes = codes;
    nearest = new NearestCodes(codebook, codes);
  }

  /// How many nodes there are.
  int size() {
    return codes.size() + 1;
  }

  /// The node of a code by its id, itself or the nearest above it; [#ABSENT] for none.
  int of(int code) {
    int place = nearest.of(code);
    return place == NearestCodes.NONE ? ABSENT : place + 1;
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
    int above = nearest.above(code(node));
    return above == NearestCodes.NONE ? ANY : above + 1;
  }
}
