package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What cumulative releases that begin together cut their time into: the first period, and what
/// each later release adds to the one before it.
///
/// @param ends of the periods, ISO, in order
/// @param parts one for each end
record Periods(List<String> ends, List<String> parts) {
  static Periods of(List<ReleasedTable> tables) {
    var ends = new TreeSet<String>();
    for (var each : tables) {
      if (each.release().cumulative()) {
        ends.add(end(each.release()));
      }
    }
    var parts = new ArrayList<String>();
    String before = "";
    for (var end : ends) {
      parts.add(before + "→" + end);
      before = end;
    }
    return new Periods(List.copyOf(ends), List.copyOf(parts));
  }

  static String start(RegistryRelease release) {
    return release.period().split("/", 2)[0];
  }

  private static String end(RegistryRelease release) {
    var period = release.period();
    return period.substring(period.indexOf('/') + 1);
  }

  /// The parts that a release counts, all of them when it is not cumulative.
  Set<String> partsOf(RegistryRelease release) {
    int last = ends.indexOf(end(release));
    return new LinkedHashSet<>(last < 0 ? parts : parts.subList(0, last + 1));
  }
}
