package no.sitat.project.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.sitat.codebook.Codebook;
import no.sitat.codebook.Dimension;
import no.sitat.exchange.CodebookFile.Axis;
import no.sitat.project.desk.DimensionDesk;
import no.sitat.project.desk.DimensionDraft;
import no.sitat.project.edit.EditSketch;

/// The dimensions of a codebook file: new ones are made, known ones get the file's words and new
/// values; none is taken away, and no value.
public final class DimensionImport {
  private DimensionImport() {}

  public static void run(EditSketch sketch, List<Axis> axes) {
    var codebook = sketch.study().codebook();
    for (var axis : changed(axes, codebook)) {
      if (codebook.dimension(axis.key()).isPresent()) {
        DimensionDesk.change(sketch, axis.key(), draft(axis, codebook));
      } else {
        DimensionDesk.add(sketch, draft(axis, codebook));
      }
    }
  }

  /// Those that the project does not have, or has otherwise.
  static List<Axis> changed(List<Axis> axes, Codebook codebook) {
    return axes.stream()
        .filter(axis ->
            codebook
                .dimension(axis.key())
                .map(DimensionDraft::of)
                .filter(draft(axis, codebook)::equals)
                .isEmpty())
        .toList();
  }

  private static DimensionDraft draft(Axis axis, Codebook codebook) {
    var values = new ArrayList<DimensionDraft.Value>();
    var inFile = new HashSet<String>();
    for (var value : axis.values()) {
      inFile.add(value.key());
      values.add(new DimensionDraft.Value(Optional.of(value.key()), value.name()));
    }
    var known = codebook.dimension(axis.key()).map(Dimension::values).orElse(List.of());
    known.stream()
        .filter(value -> !inFile.contains(value.key()))
        .map(value -> new DimensionDraft.Value(Optional.of(value.key()), value.name()))
        .forEach(values::add);
    return new DimensionDraft(
        Optional.of(axis.key()), axis.name(), axis.scale(), axis.active(), values);
  }
}
