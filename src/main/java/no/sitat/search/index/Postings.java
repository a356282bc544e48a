package no.sitat.search.index;

import java.util.Arrays;

/// Where each form stands in a leaf: its places, ascending.
public final class Postings {
  private final int[] known;
  private final int[] firsts;
  private final int[] places;

  private Postings(int[] known, int[] firsts, int[] places) {
    this.known = known;
    this.firsts = firsts;
    this.places = places;
  }

  /// @param forms by place
  static Postings of(int[] forms) {
    int highest = Arrays.stream(forms).max().orElse(-1);
    var next = new int[highest + 2];
    for (int form : forms) {
      next[form + 1]++;
    }
    int distinct = 0;
    for (int form = 0; form <= highest; form++) {
      distinct += next[form + 1] > 0 ? 1 : 0;
      next[form + 1] += next[form];
    }
    var known = new int[distinct];
    var firsts = new int[distinct + 1];
    int at = 0;
    for (int form = 0; form <= highest; form++) {
      if (next[form + 1] > next[form]) {
        known[at] = form;
        firsts[at++] = next[form];
      }
    }
    firsts[at] = forms.length;
    var places = new int[forms.length];
    for (int place = 0; place < forms.length; place++) {
      places[next[forms[place]]++] = place;
    }
    return new Postings(known, firsts, places);
  }

  /// How often the forms of a set stand between two places.
  ///
  /// @param from inclusive
  /// @param to exclusive
  public int count(FormSet set, int from, int to) {
    int count = 0;
    for (int form : set.forms()) {
      int at = Arrays.binarySearch(known, form);
      if (at >= 0) {
        count += end(at, to) - start(at, from);
      }
    }
    return count;
  }

  /// The places between two places where a form of the set stands, ascending.
  public int[] places(FormSet set, int from, int to) {
    var found = new int[count(set, from, to)];
    int size = 0;
    int lists = 0;
    for (int form : set.forms()) {
      int at = Arrays.binarySearch(known, form);
      if (at >= 0) {
        int start = start(at, from);
        int length = end(at, to) - start;
        System.arraycopy(places, start, found, size, length);
        size += length;
        lists += length > 0 ? 1 : 0;
      }
    }
    return lists > 1 ? sorted(found, from, to) : found;
  }

  private int start(int at, int from) {
    return from == 0 ? firsts[at] : lowest(firsts[at], firsts[at + 1], from);
  }

  private int end(int at, int to) {
    return to == places.length ? firsts[at + 1] : lowest(firsts[at], firsts[at + 1], to);
  }

  private int lowest(int start, int end, int place) {
    int at = Arrays.binarySearch(places, start, end, place);
    return at >= 0 ? at : -at - 1;
  }

  /// Many are put in order by marking them, few by comparing.
  private static int[] sorted(int[] found, int from, int to) {
    if (found.length < (to - from) >>> 8) {
      Arrays.sort(found);
      return found;
    }
    var marks = new long[((to - from) >>> 6) + 1];
    for (int place : found) {
      marks[(place - from) >>> 6] |= 1L << (place - from);
    }
    int size = 0;
    for (int block = 0; block < marks.length; block++) {
      for (long left = marks[block]; left != 0; left &= left - 1) {
        found[size++] = from + (block << 6) + Long.numberOfTrailingZeros(left);
      }
    }
    return found;
  }
}
