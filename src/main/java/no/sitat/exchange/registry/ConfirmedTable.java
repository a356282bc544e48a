package no.sitat.exchange.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.codebook.LocalText;
import no.sitat.exchange.source.Reading;
import no.sitat.exchange.source.Reason;
import no.sitat.exchange.source.Refusal;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Cube;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Measure;
import no.sitat.registry.table.RegistryRelease;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;
import no.sitat.registry.table.TableDimension.Role;

/// A pasted table whose pairs a person has gone through: label, number, percent.
///
/// @param dimension what the rows differ in
/// @param source where it is printed
/// @param released when, as an ISO date; may be empty
public record ConfirmedTable(
    String title,
    String dimension,
    String source,
    String released,
    Measure measure,
    List<Line> lines) {
  /// One row; the number and the percent as printed, the percent may be empty.
  public record Line(String label, String number, String percent) {}

  public ConfirmedTable {
    lines = List.copyOf(lines);
  }

  /// The table, or which line cannot be read.
  public Reading<CubeRelease> cube() {
    boolean percents = lines.stream().anyMatch(line -> !line.percent().isBlank());
    var categories = new ArrayList<TableCategory>();
    var cells = new ArrayList<Figure>();
    for (var line : lines) {
      var number = GridNumber.of(line.number());
      var percent =
          line.percent().isBlank() ? Optional.of(Figure.NOTHING) : GridNumber.of(line.percent());
      boolean twice = categories.stream().anyMatch(each -> each.code().equals(line.label()));
      if (line.label().isBlank() || twice || number.isEmpty() || percent.isEmpty()) {
        return refused(line.label());
      }
      categories.add(CategoryWords.category(line.label(), new Wording(line.label(), "")));
      cells.add(number.get());
      if (percents) {
        cells.add(percent.get());
      }
    }
    return categories.isEmpty() ? refused("") : Reading.taken(release(categories, cells, percents));
  }

  private Reading<CubeRelease> refused(String label) {
    return Reading.refused(
        Refusal.ofFile(
            title,
            Reason.BAD_VALUE,
            new LocalText(
                "raden «%s» trenger en egen etikett og et tall".formatted(label),
                "the row “%s” needs a label of its own and a number".formatted(label))));
  }

  private CubeRelease release(
      List<TableCategory> categories, List<Figure> cells, boolean percents) {
    var words = new Wording(title, "");
    var contents = new ArrayList<TableContent>();
    contents.add(
        new TableContent(measure.key(), measure.words(), Wording.NONE, Optional.of(measure), 0));
    if (percents) {
      contents.add(
          new TableContent(
              TableContent.PERCENT,
              Measure.SHARE.words(),
              Wording.NONE,
              Optional.of(Measure.SHARE),
              decimals(cells)));
    }
    var name = dimension.isBlank() ? "kategori" : dimension;
    var axis = new TableDimension(name, new Wording(name, ""), Role.OTHER, categories);
    var cube = new Cube(title, words, List.of(axis), contents, Map.of(), cells, List.of());
    var head =
        new RegistryRelease(
            title,
            words,
            new Wording(source, ""),
            words,
            "",
            false,
            released,
            Map.of(),
            RegistryRelease.USUAL_THRESHOLD,
            List.of());
    return new CubeRelease(head, List.of(cube));
  }

  private static int decimals(List<Figure> cells) {
    int most = 0;
    for (int i = 1; i < cells.size(); i += 2) {
      most = Math.max(most, cells.get(i).value().map(each -> each.scale()).orElse(0));
    }
    return most;
  }
}
