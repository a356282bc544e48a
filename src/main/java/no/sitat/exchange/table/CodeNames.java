package no.sitat.exchange.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.table.Cell.Keyed;

/// Codes and directions as cells: their keys for programs, their names for people. Several stand in
/// one cell; none is an empty one.
///
/// One is made for a table, which may have a million rows with the same few codes.
final class CodeNames {
  private final Map<Integer, Keyed> codes = new HashMap<>();
  private final Map<String, Keyed> directions = new HashMap<>();

  CodeNames(Codebook codebook) {
    for (var code : codebook.codes()) {
      codes.put(code.id(), new Keyed(code.key(), withKey(code)));
    }
    for (var direction : codebook.directions()) {
      directions.put(direction.key(), new Keyed(direction.key(), direction.word()));
    }
  }

  /// What a team says to each other is the key.
  private static LocalText withKey(Code code) {
    var key = " (" + code.key() + ")";
    return new LocalText(code.name().in("nb") + key, code.name().in("en") + key);
  }

  Cell code(int id) {
    return codes(List.of(id));
  }

  Cell codes(Collection<Integer> ids) {
    return together(ids, id -> Optional.ofNullable(codes.get(id)));
  }

  Cell direction(Optional<String> key) {
    return directions(key.stream().toList());
  }

  Cell directions(Collection<String> keys) {
    return together(keys, key -> Optional.of(directions.getOrDefault(key, unnamed(key))));
  }

  private static Keyed unnamed(String key) {
    return new Keyed(key, new LocalText(key, key));
  }

  /// What is not there has no part in it.
  private static <T> Cell together(Collection<T> things, Function<T, Optional<Keyed>> named) {
    var cells = things.stream().flatMap(thing -> named.apply(thing).stream()).toList();
    return switch (cells.size()) {
      case 0 -> Cell.blank();
      case 1 -> cells.getFirst();
      default ->
          new Keyed(
              joined(cells, ";", Keyed::key),
              new LocalText(
                  joined(cells, "; ", cell -> cell.name().in("nb")),
                  joined(cells, "; ", cell -> cell.name().in("en"))));
    };
  }

  private static String joined(List<Keyed> cells, String by, Function<Keyed, String> part) {
    return cells.stream().map(part).collect(Collectors.joining(by));
  }
}
