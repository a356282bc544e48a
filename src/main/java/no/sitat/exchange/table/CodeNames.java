package no.sitat.exchange.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;

/// Codes and directions as cells: their keys for programs, their names for people. Several stand in
/// one cell; none is an empty one.
record CodeNames(Codebook codebook) {
  /// A name has the key behind it, which is what a team says to each other.
  Cell codes(Collection<Integer> ids) {
    var codes = ids.stream().flatMap(id -> codebook.code(id).stream()).toList();
    return keyed(codes, Code::key, CodeNames::withKey);
  }

  private static LocalText withKey(Code code) {
    var key = " (" + code.key() + ")";
    return new LocalText(code.name().in("nb") + key, code.name().in("en") + key);
  }

  Cell direction(Optional<String> key) {
    return directions(key.stream().toList());
  }

  Cell directions(Collection<String> keys) {
    return keyed(List.copyOf(keys), Function.identity(), this::word);
  }

  private LocalText word(String key) {
    return codebook.direction(key).map(Direction::word).orElse(new LocalText(key, key));
  }

  private static <T> Cell keyed(
      List<T> things, Function<T, String> key, Function<T, LocalText> name) {
    if (things.isEmpty()) {
      return Cell.blank();
    }
    var names = things.stream().map(name).toList();
    return new Cell.Keyed(
        things.stream().map(key).collect(Collectors.joining(";")),
        new LocalText(
            names.stream().map(each -> each.in("nb")).collect(Collectors.joining("; ")),
            names.stream().map(each -> each.in("en")).collect(Collectors.joining("; "))));
  }
}
