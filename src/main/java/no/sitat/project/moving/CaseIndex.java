package no.sitat.project.moving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.sitat.exchange.moving.MovedCase;
import no.sitat.text.Span;

/// Which cases a source is of, wholly or in parts.
final class CaseIndex {
  private final Map<UUID, List<UUID>> whole = new HashMap<>();
  private final Map<UUID, List<Part>> parts = new HashMap<>();
  private final Map<UUID, String> names = new HashMap<>();

  /// A passage of a source.
  ///
  /// @param of GUID of the case
  record Part(UUID of, Span span) {}

  CaseIndex(List<MovedCase> cases) {
    for (var each : cases) {
      names.put(each.guid(), each.name().strip());
      each.sources().stream().distinct().forEach(source -> add(whole, source, each.guid()));
      each.parts().forEach(part -> add(parts, part.source(), new Part(each.guid(), part.span())));
    }
  }

  private static <T> void add(Map<UUID, List<T>> to, UUID source, T one) {
    to.computeIfAbsent(source, _ -> new java.util.ArrayList<>()).add(one);
  }

  List<UUID> whole(UUID source) {
    return whole.getOrDefault(source, List.of());
  }

  List<Part> parts(UUID source) {
    return parts.getOrDefault(source, List.of());
  }

  String name(UUID of) {
    return names.getOrDefault(of, "");
  }
}
