package no.sitat.registry.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sitat.registry.Wording;

/// One table of official numbers, with all its dimensions.
///
/// A cell is found by its place in each dimension and its content; cells are in row-major order,
/// the content varies fastest: `((i0 · size1 + i1) · size2 + i2) · contents + content`.
///
/// @param id unique in its release
/// @param filter the category, by dimension, that everything in the table lies in
/// @param cells [Figure#NOTHING] where the file has none
public record Cube(
    String id,
    Wording title,
    List<TableDimension> dimensions,
    List<TableContent> contents,
    Map<String, String> filter,
    List<Figure> cells,
    List<Wording> notes) {
  /// A larger table is not taken; 800 000 is the most that Statistics Norway gives.
  public static final int MOST_CELLS = 1_000_000;

  public Cube {
    dimensions = List.copyOf(dimensions);
    contents = List.copyOf(contents);
    filter = Map.copyOf(filter);
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
    if (contents.isEmpty() || cells.size() != size(dimensions, contents.size())) {
      throw new IllegalArgumentException(id + ": " + cells.size() + " cells");
    }
  }

  /// How many cells there are; more than [#MOST_CELLS] when there are too many to count.
  public static long size(List<TableDimension> dimensions, int contents) {
    long size = contents;
    for (var dimension : dimensions) {
      size = Math.min(size * dimension.size(), MOST_CELLS + 1L);
    }
    return size;
  }

  /// The cell at a place in each dimension.
  public Figure at(int[] places, int content) {
    return cells.get(index(places) * contents.size() + content);
  }

  private int index(int[] places) {
    int index = 0;
    for (int i = 0; i < dimensions.size(); i++) {
      int size = dimensions.get(i).size();
      if (places[i] < 0 || places[i] >= size) {
        throw new IllegalArgumentException(places[i] + " of " + size);
      }
      index = index * size + places[i];
    }
    return index;
  }

  /// The places in each dimension of the cells with an index, whatever the content.
  public int[] places(int index) {
    var places = new int[dimensions.size()];
    int left = index;
    for (int i = places.length - 1; i >= 0; i--) {
      int size = dimensions.get(i).size();
      places[i] = left % size;
      left /= size;
    }
    return places;
  }

  /// What the table says of these categories: one code for each dimension named, the total of every
  /// other. Empty when a dimension that is not named has no total, or a code is not there.
  ///
  /// @param content its code
  public Optional<Figure> figure(String content, Map<String, String> codes) {
    var places = new int[dimensions.size()];
    for (int i = 0; i < places.length; i++) {
      var dimension = dimensions.get(i);
      var code =
          Optional.ofNullable(codes.get(dimension.key()))
              .or(() -> dimension.total().map(TableCategory::code))
              .or(() ->
                  dimension.size() == 1
                      ? Optional.of(dimension.categories().getFirst().code())
                      : Optional.empty());
      var place = code.map(dimension::position).filter(at -> at.isPresent());
      if (place.isEmpty()) {
        return Optional.empty();
      }
      places[i] = place.get().getAsInt();
    }
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i).code().equals(content)) {
        return Optional.of(at(places, i));
      }
    }
    return Optional.empty();
  }

  /// The same table with its contents decided to be something; those not named stay.
  ///
  /// @param measures by the code of the content
  public Cube deciding(Map<String, Measure> measures) {
    var decided = new ArrayList<TableContent>();
    for (var content : contents) {
      decided.add(
          measures.containsKey(content.code())
              ? content.as(measures.get(content.code()))
              : content);
    }
    return new Cube(id, title, dimensions, decided, filter, cells, notes);
  }

  /// Whether the file or a person has said of everything in it what it is.
  public boolean isDecided() {
    return contents.stream().allMatch(content -> content.measure().isPresent());
  }

  /// How many cells have this sign.
  public long signed(Sign sign) {
    return cells.stream().filter(cell -> cell.sign().filter(sign::equals).isPresent()).count();
  }
}
