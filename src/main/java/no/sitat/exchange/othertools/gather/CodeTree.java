package no.sitat.exchange.othertools.gather;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.moving.MoveNote.Grade;
import no.sitat.exchange.moving.MovedCode;

/// Codes and the folders they lie in, put into order: parents before children, no ring, and nothing
/// below what is not there.
public final class CodeTree {
  private static final LocalText RING =
      new LocalText(
          "Koden lå under seg selv; den står nå øverst.",
          "The code lay below itself; it now stands at the top.");

  private static final LocalText NO_PARENT =
      new LocalText(
          "Det koden lå under, finnes ikke; den står nå øverst.",
          "What the code lay below does not exist; it now stands at the top.");

  private final Map<UUID, MovedCode> codes = new LinkedHashMap<>();

  /// The first of a GUID is kept.
  public void add(MovedCode code) {
    codes.putIfAbsent(code.guid(), code);
  }

  /// Adds all codes to what is gathered.
  public void into(Gathering gathering) {
    var parents = new HashMap<UUID, UUID>();
    for (var code : codes.values()) {
      code.parent()
          .ifPresent(parent -> {
            if (codes.containsKey(parent)) {
              parents.put(code.guid(), parent);
            } else {
              gathering.notes().add(Grade.REPAIRED, "code", NO_PARENT, code.name());
            }
          });
    }
    cutRings(parents, gathering.notes());
    var done = new HashSet<UUID>();
    for (var code : codes.keySet()) {
      var path = new ArrayDeque<UUID>();
      var next = Optional.of(code);
      while (next.isPresent() && done.add(next.get())) {
        path.push(next.get());
        next = Optional.ofNullable(parents.get(next.get()));
      }
      path.forEach(guid -> gathering.add(under(guid, Optional.ofNullable(parents.get(guid)))));
    }
  }

  private void cutRings(Map<UUID, UUID> parents, MoveNotes notes) {
    var sound = new HashSet<UUID>();
    for (var start : codes.keySet()) {
      var way = new HashSet<UUID>();
      var at = Optional.of(start);
      while (at.isPresent() && !sound.contains(at.get())) {
        var here = at.get();
        way.add(here);
        at = Optional.ofNullable(parents.get(here));
        if (at.isPresent() && way.contains(at.get())) {
          parents.remove(here);
          notes.add(Grade.REPAIRED, "code", RING, codeOf(here).name());
          at = Optional.empty();
        }
      }
      sound.addAll(way);
    }
  }

  private MovedCode codeOf(UUID guid) {
    return Optional.ofNullable(codes.get(guid)).orElseThrow();
  }

  private MovedCode under(UUID guid, Optional<UUID> parent) {
    var code = codeOf(guid);
    return new MovedCode(
        guid, parent, code.name(), code.key(), code.description(), code.colour(), code.codable());
  }
}
