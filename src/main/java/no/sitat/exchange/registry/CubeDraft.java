package no.sitat.exchange.registry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Cube;
import no.sitat.registry.table.CubeRelease;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.RegistryRelease;
import no.sitat.registry.table.TableCategory;
import no.sitat.registry.table.TableContent;
import no.sitat.registry.table.TableDimension;
import no.sitat.registry.table.TableDimension.Role;

/// A cube being read from a file whose contents may be any of its dimensions.
final class CubeDraft {
  private static final int MOST_DIGITS = 15;
  private static final int MOST_DECIMALS = 9;

  private final List<TableDimension> axes = new ArrayList<>();
  private final List<TableContent> contents = new ArrayList<>();
  private final List<Wording> notes = new ArrayList<>();
  private int metric = -1;
  private Wording title = Wording.NONE;
  private Wording publisher = Wording.NONE;
  private String updated = "";

  void axis(TableDimension axis) {
    axes.add(axis);
  }

  /// The next axis is the one of the contents.
  void metric(TableDimension axis, List<TableContent> each) {
    metric = axes.size();
    axes.add(axis);
    contents.addAll(each);
  }

  /// There is no such axis; everything is this.
  void content(TableContent only) {
    contents.add(only);
  }

  void title(Wording words) {
    title = words;
  }

  void publisher(Wording words) {
    publisher = words;
  }

  void updated(String moment) {
    updated = moment;
  }

  void note(String words, String language) {
    var said = words.replace('#', '\n').strip();
    if (!said.isEmpty()) {
      notes.add(language.startsWith("en") ? new Wording("", said) : new Wording(said, ""));
    }
  }

  List<TableDimension> axes() {
    return axes;
  }

  /// How many cells the file must have.
  int size(String place) throws TableWrong {
    long size = Cube.size(axes, 1);
    if (size > Cube.MOST_CELLS) {
      throw TableWrong.at(
          place,
          "tabellen har mer enn %d celler; hent ut færre".formatted(Cube.MOST_CELLS),
          "the table has more than %d cells; take fewer out".formatted(Cube.MOST_CELLS));
    }
    return (int) size;
  }

  /// @param cells in row-major order of the axes as they were added
  CubeRelease release(String id, List<Figure> cells) {
    var dimensions = new ArrayList<>(axes);
    if (metric >= 0) {
      dimensions.remove(metric);
    }
    if (dimensions.isEmpty()) {
      dimensions.add(
          new TableDimension(
              "(rows)", Wording.NONE, Role.ROWS, List.of(TableCategory.of("1", title))));
    }
    var cube = new Cube(id, title, dimensions, contents, Map.of(), turned(cells), notes);
    var head =
        new RegistryRelease(
            id,
            title,
            publisher,
            unit(),
            period(),
            false,
            updated,
            Map.of(),
            RegistryRelease.USUAL_THRESHOLD,
            List.of());
    return new CubeRelease(head, List.of(cube));
  }

  /// What is counted is this table's own: two tables of other files never count the same.
  private Wording unit() {
    return title;
  }

  private String period() {
    for (var axis : axes) {
      if (axis.role() == Role.TIME) {
        var first = axis.categories().getFirst().code();
        var last = axis.categories().getLast().code();
        return first.equals(last) ? first : first + "/" + last;
      }
    }
    return "";
  }

  /// The same cells with the contents as the last dimension.
  private List<Figure> turned(List<Figure> cells) {
    if (metric < 0 || metric == axes.size() - 1) {
      return cells;
    }
    int inner = 1;
    for (int i = metric + 1; i < axes.size(); i++) {
      inner *= axes.get(i).size();
    }
    int many = axes.get(metric).size();
    var turned = new ArrayList<Figure>(Collections.nCopies(cells.size(), Figure.NOTHING));
    for (int i = 0; i < cells.size(); i++) {
      int content = i / inner % many;
      int outer = i / inner / many;
      turned.set((outer * inner + i % inner) * many + content, cells.get(i));
    }
    return turned;
  }

  /// A number that a registry table can hold.
  static Optional<BigDecimal> number(BigDecimal number) {
    boolean sane =
        Math.abs((long) number.scale()) <= 30
            && (long) number.precision() - number.scale() <= MOST_DIGITS;
    if (!sane) {
      return Optional.empty();
    }
    return Optional.of(
        number.scale() > MOST_DECIMALS
            ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN)
            : number);
  }
}
