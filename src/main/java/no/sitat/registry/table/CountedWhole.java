package no.sitat.registry.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import no.sitat.registry.table.RegistryRow.Kind;

/// Which tables of a release count the same people, where their publisher does not say.
///
/// Most tables of a release have one total. One that says nothing of whom it counts, and whose
/// total is more than a twentieth away from that, counts somebody else (the penalised, minors), and
/// is compared with no other. One that is nearer is compared: a revision or a mistake is found.
final class CountedWhole {
  private static final int FAR = 20;

  private final Map<String, Long> usual = new HashMap<>();

  CountedWhole(Iterable<ReleasedTable> tables) {
    var times = new HashMap<String, Map<Long, Integer>>();
    for (var each : tables) {
      of(each)
          .ifPresent(whole ->
              times
                  .computeIfAbsent(each.release().id(), _ -> new HashMap<>())
                  .merge(whole, 1, Integer::sum));
    }
    times.forEach((release, wholes) ->
        wholes.entrySet().stream()
            .filter(each -> each.getValue() > 1)
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .ifPresent(each -> usual.put(release, each.getKey())));
  }

  /// The number that a table counts otherwise than the others; empty where it counts as they do.
  Optional<Long> apart(ReleasedTable table) {
    var most = usual.get(table.release().id());
    return of(table).filter(whole -> most != null && Math.abs(whole - most) > most / FAR);
  }

  /// Its total, or where none is printed its first number; empty where it says whom it counts.
  private static Optional<Long> of(ReleasedTable each) {
    var table = each.table();
    if (!table.filter().isEmpty() || table.measure() != Measure.COUNT) {
      return Optional.empty();
    }
    var total = table.total().count();
    if (total.isPresent()) {
      return Optional.of(total.getAsLong());
    }
    return table.rows(Kind.CATEGORY).stream()
        .map(row -> row.figure().count())
        .filter(OptionalLong::isPresent)
        .map(OptionalLong::getAsLong)
        .findFirst();
  }
}
