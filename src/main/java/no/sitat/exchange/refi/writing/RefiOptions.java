package no.sitat.exchange.refi.writing;

import java.util.List;
import java.util.UUID;

/// How a project is to be written.
///
/// @param valuesOnSources whether what is known of a case stands on its sources, too: MAXQDA looks
///   for it there
/// @param setsOf GUIDs of variables of which each value makes a set of sources: what ATLAS.ti shows
///   as document groups
public record RefiOptions(RefiTarget target, boolean valuesOnSources, List<UUID> setsOf) {
  public RefiOptions {
    setsOf = List.copyOf(setsOf);
  }

  public RefiOptions(RefiTarget target) {
    this(target, false, List.of());
  }
}
