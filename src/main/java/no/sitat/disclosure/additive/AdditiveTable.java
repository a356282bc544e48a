package no.sitat.disclosure.additive;

import java.util.Arrays;
import java.util.stream.IntStream;
import no.sitat.disclosure.audit.CountSystem;

/// A table of one, two, three or more dimensions whose classes exclude each other, with every
/// margin.
///
/// A cell has a place in each dimension; the place after the last is all of them together.
///
/// @param sizes how many classes each dimension has
/// @param inner the counts without margins, the last dimension running fastest
@SuppressWarnings("ArrayRecordComponent")
public record AdditiveTable(int[] sizes, long[] inner) {
  public AdditiveTable {
    int cells = Arrays.stream(sizes).reduce(1, Math::multiplyExact);
    if (cells != inner.length || sizes.length == 0) {
      throw new IllegalArgumentException(
          inner.length + " cells in " + Arrays.toString(sizes) + " classes");
    }
  }

  /// A table of two dimensions.
  public static AdditiveTable of(long[][] counts) {
    return new AdditiveTable(
        new int[] {counts.length, counts[0].length},
        Arrays.stream(counts).flatMapToLong(Arrays::stream).toArray());
  }

  /// Every cell with its margins: cell `i` of the system is cell `i` here.
  public CountSystem system() {
    var system = new CountSystem();
    for (int cell = 0; cell < size(); cell++) {
      system.cell(Arrays.toString(places(cell)), count(cell));
    }
    for (int cell = 0; cell < size(); cell++) {
      for (int dimension = 0; dimension < sizes.length; dimension++) {
        if (places(cell)[dimension] == sizes[dimension]) {
          system.sum(cell, parts(cell, dimension));
        }
      }
    }
    return system;
  }

  private int[] parts(int cell, int dimension) {
    return IntStream.range(0, sizes[dimension])
        .map(place -> {
          var places = places(cell);
          places[dimension] = place;
          return cell(places);
        })
        .toArray();
  }

  /// With all margins.
  public int size() {
    return Arrays.stream(sizes).map(size -> size + 1).reduce(1, Math::multiplyExact);
  }

  /// The index of a cell.
  public int cell(int... places) {
    int cell = 0;
    for (int dimension = 0; dimension < sizes.length; dimension++) {
      cell = cell * (sizes[dimension] + 1) + places[dimension];
    }
    return cell;
  }

  /// The places of a cell.
  public int[] places(int cell) {
    var places = new int[sizes.length];
    int left = cell;
    for (int dimension = sizes.length - 1; dimension >= 0; dimension--) {
      places[dimension] = left % (sizes[dimension] + 1);
      left /= sizes[dimension] + 1;
    }
    return places;
  }

  /// Whether a cell is of all classes of some dimension together.
  public boolean isMargin(int cell) {
    var places = places(cell);
    return IntStream.range(0, sizes.length).anyMatch(each -> places[each] == sizes[each]);
  }

  public long count(int cell) {
    return count(places(cell), 0, 0);
  }

  private long count(int[] places, int dimension, int at) {
    if (dimension == sizes.length) {
      return inner[at];
    }
    if (places[dimension] < sizes[dimension]) {
      return count(places, dimension + 1, at * sizes[dimension] + places[dimension]);
    }
    return IntStream.range(0, sizes[dimension])
        .mapToLong(place -> count(places, dimension + 1, at * sizes[dimension] + place))
        .sum();
  }
}
