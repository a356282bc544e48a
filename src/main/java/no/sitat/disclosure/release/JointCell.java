package no.sitat.disclosure.release;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A number that stands, or is withheld, in one or more tables.
///
/// @param index in the system of counts
/// @param row the key of the row, with the unit before it where that is not people
/// @param population of whom it is
/// @param count what it counts
/// @param people who stands behind it
/// @param shownIn the places of the tables that show it; none when all withhold it
record JointCell(
    int index,
    String row,
    Population population,
    long count,
    Optional<BitSet> people,
    List<Integer> shownIn) {
  boolean isShown() {
    return !shownIn.isEmpty();
  }

  /// Whether it is certain that everybody counted here is counted in the other.
  boolean isWithin(JointCell whole) {
    boolean known = people.isPresent() && whole.people.isPresent();
    return count <= whole.count
        && population.isWithin(whole.population)
        && (!known || Population.contains(whole.people.get(), people.get()));
  }

  /// How many people the other has more.
  long peopleMissing(JointCell whole) {
    if (people.isEmpty() || whole.people.isEmpty()) {
      return whole.count - count;
    }
    var more = (BitSet) whole.people.get().clone();
    more.andNot(people.get());
    return more.cardinality();
  }
}
