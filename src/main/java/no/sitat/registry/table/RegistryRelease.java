package no.sitat.registry.table;

import java.util.List;
import java.util.Map;
import no.sitat.registry.Wording;

/// Registry tables that were published together.
///
/// @param unit what is counted
/// @param period what time the numbers are of, such as `2025-01/2025-11`
/// @param cumulative whether the next release counts this period again and more
/// @param released when it was published, as an ISO date; empty where that is not known
/// @param filter the category, by dimension, that every table lies in which does not say otherwise
/// @param threshold the smallest count the publisher shows
public record RegistryRelease(
    String id,
    Wording title,
    Wording publisher,
    Wording unit,
    String period,
    boolean cumulative,
    String released,
    Map<String, String> filter,
    int threshold,
    List<RegistryTable> tables) {
  /// Below this a count points at people, unless the publisher says otherwise.
  public static final int USUAL_THRESHOLD = 5;

  public RegistryRelease {
    filter = Map.copyOf(filter);
    tables = List.copyOf(tables);
  }

  /// The same release under another id.
  public RegistryRelease called(String other) {
    return new RegistryRelease(
        other, title, publisher, unit, period, cumulative, released, filter, threshold, tables);
  }

  /// The same release with other tables.
  public RegistryRelease with(List<RegistryTable> others) {
    return new RegistryRelease(
        id, title, publisher, unit, period, cumulative, released, filter, threshold, others);
  }
}
