package no.sitat.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sitat.codebook.Code;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Direction;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile.Entry;

/// Whether everything a codebook file names is in it, or in the project it is for.
final class CodebookCheck {
  private final CodebookFile file;
  private final Codebook known;
  private final Map<String, Entry> byKey = new HashMap<>();
  private final Set<String> directions = new HashSet<>();

  /// @param known the codebook the file is for; its codes count as there
  CodebookCheck(CodebookFile file, Codebook known) {
    this.file = file;
    this.known = known;
    file.codes().forEach(code -> byKey.put(code.key(), code));
    file.directions().stream().map(Direction::key).forEach(directions::add);
  }

  /// @param code key of the code it is about; empty for none
  record Fault(String code, LocalText text) {}

  /// Everything that is wrong, in the order of the file.
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (file.directions().stream().map(Direction::key).anyMatch(String::isBlank)) {
      faults.add(
          new Fault("", new LocalText("en retning mangler «id»", "a direction has no «id»")));
    }
    if (directions.size() < file.directions().size()) {
      faults.add(
          new Fault("", new LocalText("en retning står to ganger", "a direction stands twice")));
    }
    twice(faults);
    for (int i = 0; i < file.codes().size(); i++) {
      if (file.codes().get(i).key().isBlank()) {
        faults.add(new Fault("", noKey(i + 1)));
      }
    }
    for (var code : file.codes()) {
      faultOf(code).ifPresent(text -> faults.add(new Fault(code.key(), text)));
    }
    DimensionCheck.faults(file.dimensions(), known)
        .forEach(text -> faults.add(new Fault("", text)));
    for (var link : file.links()) {
      linkFault(link).ifPresent(text -> faults.add(new Fault(link.from(), text)));
    }
    return List.copyOf(faults);
  }

  private void twice(List<Fault> into) {
    var seen = new HashSet<String>();
    file.codes().stream()
        .map(Entry::key)
        .filter(key -> !key.isBlank() && !seen.add(key))
        .map(key ->
            new Fault(
                key,
                new LocalText("koden " + key + " står to ganger", "code " + key + " stands twice")))
        .forEach(into::add);
  }

  private static LocalText noKey(int place) {
    return new LocalText(
        "kode nummer %d mangler nøkkelen («id»; i en tabell «code»)".formatted(place),
        "code number %d has no key (“id”; in a table “code”)".formatted(place));
  }

  private Optional<LocalText> faultOf(Entry code) {
    var key = code.key();
    if (key.isBlank()) {
      return Optional.empty();
    }
    if (key.contains(",") || key.contains(";")) {
      return fault(
          "nøkkelen til en kode har komma eller semikolon",
          "the key of a code has a comma or a semicolon");
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
    var at = code.parent();
    for (int steps = 0; steps <= byKey.size() + known.codes().size(); steps++) {
      if (at.isEmpty()) {
        return true;
      }
      if (!isThere(at.get())) {
        return false;
      }
      at = above(at.get());
    }
    return false;
  }

  private boolean isThere(String key) {
    return byKey.containsKey(key) || known.keyed(key).isPresent();
  }

  /// What the file says, or else the project.
  private Optional<String> above(String key) {
    var entry = Optional.ofNullable(byKey.get(key));
    return entry.isPresent()
        ? entry.get().parent()
        : known
            .keyed(key)
            .flatMap(code ->
                code.parent().isPresent()
                    ? known.code(code.parent().getAsInt())
                    : Optional.<Code>empty())
            .map(Code::key);
  }

  private Optional<LocalText> linkFault(CodebookFile.Link link) {
    if (!isThere(link.to())) {
      return fault(
          "koden " + link.from() + " peker til en kode som ikke finnes",
          "code " + link.from() + " is linked to a code that does not exist");
    }
    if (link.to().equals(link.from())) {
      return fault(
          "koden " + link.from() + " peker til seg selv",
          "code " + link.from() + " is linked to itself");
    }
    boolean wrong =
        link.type().isBlank() || link.type().length() > 100 || link.type().matches(".*[;:].*");
    return wrong
        ? fault(
            "koden "
                + link.from()
                + " har en lenke av et slag som mangler, er for langt eller har"
                + " kolon eller semikolon",
            "code "
                + link.from()
                + " has a link whose type is missing, too long, or has a colon or"
                + " a semicolon")
        : Optional.empty();
  }

  private static Optional<LocalText> fault(String nb, String en) {
    return Optional.of(new LocalText(nb, en));
  }
}
