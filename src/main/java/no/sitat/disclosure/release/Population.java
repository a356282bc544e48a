package no.sitat.disclosure.release;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The people a column of a released table is about.
///
/// @param filter the query that chose them, as it was written; blank for everybody
/// @param groups the group of each variable they are in; empty for all groups
/// @param people who they were, by number; empty when only the description is known
public record Population(String filter, SortedMap<String, String> groups, Optional<BitSet> people) {
  public Population {
    filter = filter.strip();
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  /// Whether a reader can know that everybody here is in another population too: its groups say so,
  /// and the people where both are known, else the filter.
  ///
  /// A classification is no secret: who knows a country knows its world region. A filter is a query
  /// and may say anything, also that everybody it finds is in a group.
  public boolean isWithin(Population other) {
    if (people.isEmpty() || other.people.isEmpty()) {
      return groups.entrySet().containsAll(other.groups.entrySet())
          && (filter.equals(other.filter) || other.filter.isEmpty());
    }
    boolean says = !filter.isEmpty() && !filter.equals(other.filter);
    return (says || other.groups.entrySet().stream().allMatch(this::tells))
        && contains(other.people.get(), people.get());
  }

  /// Whether it is in a group as far as its own groups say: it is the same group, or the variable
  /// is one of its own, rolled up otherwise.
  private boolean tells(Map.Entry<String, String> group) {
    var own = groups.get(group.getKey());
    return own == null
        ? groups.keySet().stream().anyMatch(key -> source(key).equals(source(group.getKey())))
        : own.equals(group.getValue());
  }

  /// A variable that is made of another has the key of that one before an `@`.
  private static String source(String variable) {
    return variable.split("@", 2)[0];
  }

  /// The columns of a table that share out the people here, as a reader can know: under the same
  /// filter, each within, nobody in two, and nobody left over.
  ///
  /// @return their places; empty when there are none, or it cannot be known
  public int[] sharedOut(List<Population> columns) {
    if (people.isEmpty() || groups.isEmpty()) {
      return new int[0];
    }
    var within =
        IntStream.range(0, columns.size()).filter(column -> isPart(columns.get(column))).toArray();
    var left = (BitSet) people.get().clone();
    long all = 0;
    for (int column : within) {
      var part = columns.get(column).people.orElseThrow();
      all += part.cardinality();
      left.andNot(part);
    }
    return left.isEmpty() && all == people.get().cardinality() ? within : new int[0];
  }

  private boolean isPart(Population column) {
    return !column.groups.equals(groups)
        && column.people.isPresent()
        && column.filter.equals(filter)
        && column.isWithin(this);
  }

  static boolean contains(BitSet whole, BitSet part) {
    var rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  /// As it is said in findings.
  public String words() {
    var named = groups.isEmpty() ? "(all)" : String.join(" · ", groups.values());
    return filter.isEmpty() ? named : named + " [" + filter + "]";
  }
}
