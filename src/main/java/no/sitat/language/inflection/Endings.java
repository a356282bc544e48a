package no.sitat.language.inflection;

import java.util.Arrays;
import java.util.Map;

/// The endings of all paradigms, read from the last letter of a form to the left: all that a form
/// ends in are found in one go, which stops where no ending goes on.
///
/// A tree of letters, whose branches stand in one table. Immutable.
final class Endings {
  private static final int NONE = -1;
  private static final int LETTER_BITS = 8;

  /// Of each node the ending that is read there.
  private int[] numbers = new int[1 << 16];

  private int nodes = 1;

  /// Node and letter of each branch, and the node it leads to.
  private int[] branches = new int[1 << 16];

  private int[] ends = new int[1 << 16];

  /// @param numbered endings with their numbers; of letters below 256
  Endings(Map<String, Integer> numbered) {
    Arrays.fill(numbers, NONE);
    Arrays.fill(branches, NONE);
    numbered.forEach(this::add);
    numbers = Arrays.copyOf(numbers, nodes);
  }

  private void add(String ending, int number) {
    int node = 0;
    for (int at = ending.length() - 1; at >= 0; at--) {
      int next = next(node, ending.charAt(at));
      node = next == NONE ? branch(node, ending.charAt(at)) : next;
    }
    numbers[node] = number;
  }

  private int branch(int from, char letter) {
    if (nodes == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * nodes);
      Arrays.fill(numbers, nodes, 2 * nodes, NONE);
    }
    if (2 * nodes >= branches.length) {
      grow();
    }
    int place = place(branch(letter, from));
    branches[place] = branch(letter, from);
    ends[place] = nodes;
    return nodes++;
  }

  private void grow() {
    var old = branches;
    var ofOld = ends;
    branches = new int[2 * old.length];
    ends = new int[2 * old.length];
    Arrays.fill(branches, NONE);
    for (int at = 0; at < old.length; at++) {
      if (old[at] != NONE) {
        int place = place(old[at]);
        branches[place] = old[at];
        ends[place] = ofOld[at];
      }
    }
  }

  private static int branch(char letter, int node) {
    return node << LETTER_BITS | letter;
  }

  /// Where a branch stands in the table, or would.
  private int place(int branch) {
    int mask = branches.length - 1;
    int mixed = branch * 0x9E3779B9;
    int place = (mixed ^ (mixed >>> 15)) & mask;
    while (branches[place] != branch && branches[place] != NONE) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private int next(int node, char letter) {
    if (letter >> LETTER_BITS != 0) {
      return NONE;
    }
    int place = place(branch(letter, node));
    return branches[place] == NONE ? NONE : ends[place];
  }

  /// What a form ends in.
  ///
  /// @return of each place in the form, from 0 to its length, the number of the ending that begins
  ///   there; negative where none does
  int[] in(String form) {
    var found = new int[form.length() + 1];
    Arrays.fill(found, NONE);
    int node = 0;
    int at = form.length();
    while (node != NONE) {
      found[at] = numbers[node];
      at--;
      node = at < 0 ? NONE : next(node, form.charAt(at));
    }
    return found;
  }
}
