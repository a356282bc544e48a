package no.sitat.crosstab.force;

import java.util.BitSet;
import java.util.List;
import no.sitat.codebook.Direction;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.corpus.Turn;
import no.sitat.crosstab.CodingSelector;

/// The people of each theme and direction, from one reading of the codings.
final class ForceSweep {
  private final Study study;
  private final ForceNodes nodes;
  private final CodingSelector choice;
  private final int slots;
  private final long[][] bits;

  ForceSweep(Study study, ForceRequest request) {
    this.study = study;
    nodes = new ForceNodes(study.codebook(), request.codes());
    choice = new CodingSelector(study, request.filter());
    slots = study.codebook().directions().size() + 1;
    bits = new long[nodes.size() * slots][];
    study.codings().blocks().forEach(this::sweep);
    for (int node = nodes.size() - 1; node > ForceNodes.ANY; node--) {
      joinUpwards(node);
    }
  }

  private void sweep(CodingTable.Block block) {
    for (int row = 0; row < block.size(); row++) {
      int node = nodes.of(block.code[row]);
      int person = block.respondent[row];
      if (node != ForceNodes.ABSENT && person != Turn.NOBODY && choice.selects(block, row)) {
        set(node * slots + block.direction[row] + 1)[person >> 6] |= 1L << person;
      }
    }
  }

  private long[] set(int at) {
    if (bits[at] == null) {
      bits[at] = new long[words()];
    }
    return bits[at];
  }

  private void joinUpwards(int node) {
    for (int slot = 0; slot < slots; slot++) {
      var from = bits[node * slots + slot];
      if (from != null) {
        var into = set(nodes.parent(node) * slots + slot);
        for (int word = 0; word < into.length; word++) {
          into[word] |= from[word];
        }
      }
    }
  }

  ForceNodes nodes() {
    return nodes;
  }

  List<Direction> directions() {
    return study.codebook().directions();
  }

  /// How long the sets are, in words of 64 people.
  int words() {
    return (study.respondents().highestId() >> 6) + 1;
  }

  /// Of 64 people those of a node in a direction.
  ///
  /// @param direction by position; -1 for codings without one
  long people(int node, int direction, int word) {
    var set = bits[node * slots + direction + 1];
    return set == null ? 0 : set[word];
  }

  /// The people of a node in any of some directions.
  BitSet people(int node, int[] directions) {
    var people = new long[words()];
    for (int word = 0; word < people.length; word++) {
      for (int direction : directions) {
        people[word] |= people(node, direction, word);
      }
    }
    return BitSet.valueOf(people);
  }
}
