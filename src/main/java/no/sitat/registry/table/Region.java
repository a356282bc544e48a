package no.sitat.registry.table;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a published number counts: of some dimensions these categories, of all others everything.
public record Region(SortedMap<String, Set<String>> categories) {
  public static final Region EVERYTHING = new Region(Collections.emptySortedMap());

  public Region {
    categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
  }

  /// This region, cut to some categories of one dimension.
  public Region and(String dimension, Set<String> chosen) {
    var more = new TreeMap<>(categories);
    var before = categories.getOrDefault(dimension, chosen);
    more.put(dimension, chosen.stream().filter(before::contains).collect(toUnmodifiableSet()));
    return new Region(more);
  }

  /// Whether everything counted here is counted there too.
  public boolean isWithin(Region other) {
    for (Map.Entry<String, Set<String>> there : other.categories.entrySet()) {
      var here = categories.get(there.getKey());
      if (here == null || !there.getValue().containsAll(here)) {
        return false;
      }
    }
    return true;
  }
}
