package no.sitat.crosstab.force;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import no.sitat.codebook.Direction;
import no.sitat.coding.CodingTable;
import no.sitat.coding.Study;
import no.sitat.crosstab.CodingSelector;
import no.sitat.crosstab.ColumnTally;
import no.sitat.crosstab.PeopleByPlace;

/// The people of each theme and direction, from one reading of the codings.
final class ForceSweep {
  private final Study study;
  private final ForceNodes nodes;
  private final CodingSelector choice;
  private final int slots;
  private final PeopleByPlace people;
  private final long[][] bits;

  ForceSweep(Study study, ForceRequest request) {
    this.study = study;
    nodes = new ForceNodes(study.codebook(), request.codes());
    choice = new CodingSelector(study, request.filter());
    slots = study.codebook().directions().size() + 1;
    int places = nodes.size() * slots;
    people = new PeopleByPlace(study.codings(), places, words() << 6, this::place);
    bits = new long[places][];
    for (int node = nodes.size() - 1; node >= ForceNodes.ANY; node--) {
      fill(node);
    }
  }

  private void place(CodingTable.Block block, int[] places) {
    for (int row = 0; row < places.length; row++) {
      int node = nodes.of(block.code[row]);
      places[row] =
          node == ForceNodes.ABSENT || !choice.selects(block, row)
              ? PeopleByPlace.NOWHERE
              : node * slots + block.direction[row] + 1;
    }
  }

  /// With the people of the themes below, which are there already.
  private void fill(int node) {
    int parent = nodes.parent(node);
    for (int slot = node * slots; slot < (node + 1) * slots; slot++) {
      if (!people.isEmpty(slot)) {
        people.addTo(set(slot), slot);
      }
      if (parent != ForceNodes.ABSENT && bits[slot] != null) {
        PeopleByPlace.join(set(slot + (parent - node) * slots), bits[slot]);
      }
    }
  }

  private long[] set(int at) {
    if (bits[at] == null) {
      bits[at] = new long[words()];
    }
    return bits[at];
  }

  ForceNodes nodes() {
    return nodes;
  }

  List<Direction> directions() {
    return study.codebook().directions();
  }

  /// How long the sets are, in words of 64 people.
  int words() {
    return ColumnTally.words(study.respondents().highestId() + 1);
  }

  /// Writes the people of a node in any of some directions.
  ///
  /// @param directions by position; -1 for codings without one
  void people(int node, int[] directions, long[] into) {
    Arrays.fill(into, 0);
    for (int direction : directions) {
      var set = bits[node * slots + direction + 1];
      if (set != null) {
        PeopleByPlace.join(into, set);
      }
    }
  }

  /// The people of a node in any of some directions.
  BitSet people(int node, int[] directions) {
    var people = new long[words()];
    people(node, directions, people);
    return BitSet.valueOf(people);
  }
}
