package no.sitat.disclosure.release;

import java.util.BitSet;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
  public boolean isWithin(Population other) {
    if (!groups.entrySet().containsAll(other.groups.entrySet())) {
      return false;
    }
    if (people.isPresent() && other.people.isPresent()) {
      return contains(other.people.get(), people.get());
    }
    return filter.equals(other.filter) || other.filter.isEmpty();
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
