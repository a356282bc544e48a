package no.sitat.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile.Entry;

/// Whether everything a codebook file names is in it.
final class CodebookCheck {
  private final CodebookFile file;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Set<String> directions = new HashSet<>();

  CodebookCheck(CodebookFile file) {
    this.file = file;
    file.codes().forEach(code -> byKey.put(code.key(), code));
    file.directions().stream().map(Direction::key).forEach(directions::add);
  }

  /// The first thing that is wrong.
  Optional<LocalText> fault() {
    if (file.directions().stream().map(Direction::key).anyMatch(String::isBlank)) {
      return fault("en retning mangler «id»", "a direction has no «id»");
    }
    if (directions.size() < file.directions().size()) {
      return fault("en retning står to ganger", "a direction stands twice");
    }
    return Stream.concat(Stream.of(twice()), file.codes().stream().map(this::faultOf))
        .flatMap(Optional::stream)
        .findFirst()
        .or(this::linkFault);
  }

  private Optional<LocalText> twice() {
    var seen = new HashSet<String>();
    return file.codes().stream()
        .map(Entry::key)
        .filter(key -> !seen.add(key))
        .findFirst()
        .flatMap(key -> fault("koden " + key + " står to ganger", "code " + key + " stands twice"));
  }

  private Optional<LocalText> faultOf(Entry code) {
    var key = code.key();
    if (key.isBlank() || key.contains(",") || key.contains(";")) {
      return fault("en kode mangler «id», eller den har komma", "a code has no “id”, or a comma");
    }
    if (code.name().nb().isBlank() && code.name().en().isBlank()) {
      return fault("koden " + key + " har ikke noe navn", "code " + key + " has no name");
    }
    if (!directions.containsAll(code.directions())) {
      return fault(
          "koden " + key + " tillater en retning som ikke finnes",
          "code " + key + " allows a direction that does not exist");
    }
    if (code.defaultDirection().filter(given -> !code.directions().contains(given)).isPresent()) {
      return fault(
          "koden " + key + " har en standardretning som den ikke tillater",
          "code " + key + " has a default direction that it does not allow");
    }
    return reachesTheTop(code)
        ? Optional.empty()
        : fault(
            "over koden " + key + " mangler det en kode, eller den står over seg selv",
            "above code " + key + " a code is missing, or it stands above itself");
  }

  private boolean reachesTheTop(Entry code) {
    var at = code;
    for (int steps = 0; steps <= byKey.size(); steps++) {
      if (at.parent().isEmpty()) {
        return true;
      }
      var above = byKey.get(at.parent().get());
      if (above == null) {
        return false;
      }
      at = above;
    }
    return false;
  }

  private Optional<LocalText> linkFault() {
    return file.links().stream()
        .filter(link -> !byKey.containsKey(link.to()))
        .findFirst()
        .flatMap(link ->
            fault(
                "koden " + link.from() + " peker til en kode som ikke finnes",
                "code " + link.from() + " is linked to a code that does not exist"));
  }

  private static Optional<LocalText> fault(String nb, String en) {
    return Optional.of(new LocalText(nb, en));
  }
}
