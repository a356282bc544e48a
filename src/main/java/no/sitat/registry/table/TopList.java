package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// A table that names the largest categories, largest first, and has one row for all others: none
/// of those is larger than the smallest it names.
///
/// @param unnamed what the categories count that it does not name and another table does
public record TopList(long smallest, List<Region> unnamed) {
  public TopList {
    unnamed = List.copyOf(unnamed);
  }

  /// What a table says as such a list, if it is one.
  public static Optional<TopList> of(Universe universe, Universe.Member member) {
    var smallest = smallest(member.table());
    if (smallest.isEmpty() || member.table().dimensions().size() != 1) {
      return Optional.empty();
    }
    var dimension = member.table().dimensions().getFirst();
    var unnamed = new ArrayList<Region>();
    for (var category : universe.unnamed(member)) {
      if (!category.equals(Universe.REST)) {
        unnamed.add(member.region().and(dimension, Set.of(category)));
      }
    }
    return Optional.of(new TopList(smallest.getAsLong(), unnamed));
  }

  /// The smallest count it names; none when it is no such list.
  static OptionalLong smallest(RegistryTable table) {
    var named = table.rows(RegistryRow.Kind.CATEGORY);
    if (!table.hasResidual() || named.isEmpty()) {
      return OptionalLong.empty();
    }
    long last = Long.MAX_VALUE;
    for (var row : named) {
      var count = row.figure().count();
      if (count.isEmpty() || count.getAsLong() > last || count.getAsLong() < 1) {
        return OptionalLong.empty();
      }
      last = count.getAsLong();
    }
    return OptionalLong.of(last);
  }
}
