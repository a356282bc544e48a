package no.sitat.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Dimension;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.CodebookFile.Axis;

/// Whether the dimensions of a codebook file can be dimensions of a project.
final class DimensionCheck {
  private static final String DIRECTION = "direction";

  private DimensionCheck() {}

  /// Everything that is wrong, in the order of the file.
  static List<LocalText> faults(List<Axis> axes, Codebook known) {
    var faults = new ArrayList<LocalText>();
    var seen = new HashSet<String>();
    for (var axis : axes) {
      if (!seen.add(axis.key())) {
        faults.add(said(axis, "står to ganger", "stands twice"));
      } else {
        fault(axis, known).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private static Optional<LocalText> fault(Axis axis, Codebook known) {
    if (!Dimension.isKey(axis.key()) || axis.key().equals(DIRECTION)) {
      return Optional.of(
          said(
              axis,
              "har en «id» som ikke kan brukes: bare små bokstaver, tall, - og _",
              "has an “id” that cannot be used: only lower-case letters, digits, - and _"));
    }
    if (isNameless(axis.name())
        || axis.values().stream().anyMatch(value -> isNameless(value.name()))) {
      return Optional.of(
          said(axis, "eller en av verdiene har ikke navn", "or one of its values has no name"));
    }
    if (axis.scale() != axis.values().isEmpty()) {
      return Optional.of(
          said(
              axis,
              "må enten være en skala eller ha verdier",
              "must either be a scale or have values"));
    }
    var keys = axis.values().stream().map(Axis.Value::key).toList();
    if (!keys.stream().allMatch(Dimension::isKey)
        || keys.stream().distinct().count() < keys.size()) {
      return Optional.of(
          said(
              axis,
              "har en verdi med feil «id», eller to med samme",
              "has a value with a wrong “id”, or two with the same"));
    }
    boolean isScale =
        known
            .dimension(axis.key())
            .map(Dimension::scale)
            .orElse(axis.scale() || axis.key().equals(Dimension.WEIGHT));
    return isScale == axis.scale()
        ? Optional.empty()
        : Optional.of(
            said(
                axis,
                "er en skala enten her eller i filen, ikke begge steder",
                "is a scale either here or in the file, not in both"));
  }

  private static boolean isNameless(LocalText name) {
    return name.nb().isBlank() && name.en().isBlank();
  }

  private static LocalText said(Axis axis, String nb, String en) {
    return new LocalText(
        "dimensjonen «" + axis.key() + "» " + nb, "the dimension “" + axis.key() + "” " + en);
  }
}
