package no.sitat.disclosure.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sitat.disclosure.audit.CountSystem;

/// All numbers of several tables, each once, and what holds between them.
final class JointSystem {
  private final List<ReleasedTable> tables;
  private final Couplings couplings = new Couplings();
  private final CountSystem counts = new CountSystem();
  private final Map<List<Object>, JointCell> byMeaning = new LinkedHashMap<>();
  private final Map<String, List<JointCell>> byRow = new LinkedHashMap<>();
  private final Map<Integer, JointCell> bases = new HashMap<>();
  private final List<JointCell> byIndex = new ArrayList<>();
  private final List<JointCell[]> places = new ArrayList<>();
  private final Map<Integer, Set<Integer>> tellers = new HashMap<>();
  private final Map<Integer, Integer> withheldUnder = new HashMap<>();
  private final RowNesting nesting;

  /// @param order how rows of different tables lie to each other
  JointSystem(List<ReleasedTable> tables, RowOrder order) {
    this.tables = tables;
    for (int table = 0; table < tables.size(); table++) {
      places.add(place(table));
    }
    shareOut();
    for (int table = 0; table < tables.size(); table++) {
      relate(tables.get(table), places.get(table));
    }
    byIndex.forEach(cell -> byRow.computeIfAbsent(cell.row(), _ -> new ArrayList<>()).add(cell));
    byIndex.stream()
        .filter(cell -> !cell.isShown())
        .forEach(cell -> limit(cell, byRow.getOrDefault(cell.row(), List.of())));
    nesting = new RowNesting(byRow, order);
    nesting.wholes().forEach(this::nest);
    couplings.hold(counts, withheld());
  }

  /// Whether everything that holds between the numbers is in the system.
  boolean isWhole() {
    return couplings.isWhole();
  }

  CountSystem counts() {
    return counts;
  }

  List<JointCell> cells() {
    return byIndex;
  }

  JointCell cell(int index) {
    return byIndex.get(index);
  }

  /// The cells of one row, of all populations.
  Collection<List<JointCell>> rows() {
    return byRow.values();
  }

  /// The number of everybody in the population of a cell.
  JointCell base(JointCell cell) {
    return bases.getOrDefault(cell.index(), cell);
  }

  /// How rows of different tables lie to each other.
  RowNesting nesting() {
    return nesting;
  }

  private void nest(RowNesting.Whole whole) {
    for (var part : whole.parts()) {
      couplings.add(() -> atMost(part, whole.cell()), part.index(), whole.cell().index());
    }
    if (whole.isUnion()) {
      couple(() -> union(whole.cell(), whole.parts()), whole.cell(), whole.parts());
    }
  }

  /// Something that holds between a number and those it is made of.
  private void couple(Runnable hold, JointCell whole, List<JointCell> parts) {
    var cells = IntStream.concat(IntStream.of(whole.index()), IntStream.of(indexes(parts)));
    couplings.add(hold, cells.toArray());
  }

  private static int[] indexes(List<JointCell> cells) {
    return cells.stream().mapToInt(JointCell::index).toArray();
  }

  /// Under how many people a table withholds a number that another may show; 0 when none does.
  int withheldUnder(JointCell cell) {
    return withheldUnder.getOrDefault(cell.index(), 0);
  }

  BitSet withheld() {
    var withheld = new BitSet();
    cells().stream().filter(cell -> !cell.isShown()).forEach(cell -> withheld.set(cell.index()));
    return withheld;
  }

  private JointCell[] place(int at) {
    var table = tables.get(at);
    var placed = new JointCell[table.cells().size()];
    int width = table.columns().size();
    for (int i = 0; i < placed.length; i++) {
      placed[i] = cell(table, i / width, i % width);
      if (table.cells().get(i).isShown()) {
        placed[i].shownIn().add(at);
      } else {
        withheldUnder.merge(placed[i].index(), table.threshold(), Math::max);
      }
      tell(placed[i], table.cells().get(i), at);
      bases.putIfAbsent(placed[i].index(), placed[root(table, i / width) * width + i % width]);
    }
    return placed;
  }

  /// The row that includes a row and lies in no other.
  private static int root(ReleasedTable table, int row) {
    int at = row;
    while (table.rows().get(at).parent() >= 0) {
      at = table.rows().get(at).parent();
    }
    return at;
  }

  private void tell(JointCell cell, ReleasedCell as, int table) {
    as.told()
        .ifPresent(range -> {
          counts.between(cell.index(), range.lower(), range.upper());
          tellers.computeIfAbsent(cell.index(), _ -> new TreeSet<>()).add(table);
        });
  }

  /// The places of the tables that tell about how much a cell is.
  Set<Integer> tellers(JointCell cell) {
    return tellers.getOrDefault(cell.index(), Set.of());
  }

  private JointCell cell(ReleasedTable table, int row, int column) {
    var population = table.columns().get(column);
    var cell = table.cell(row, column);
    var key = key(table, row);
    List<Object> meaning =
        cell.people().isPresent()
            ? List.of(key, population.groups(), cell.people(), population.people(), cell.count())
            : List.of(key, population.groups(), population.filter(), cell.count());
    return byMeaning.computeIfAbsent(
        meaning,
        _ -> {
          int index = counts.cell(name(table, row, population), cell.count());
          byIndex.add(
              new JointCell(
                  index, key, population, cell.count(), cell.people(), new ArrayList<>()));
          return byIndex.get(index);
        });
  }

  private static String name(ReleasedTable table, int row, Population population) {
    var key = table.rows().get(row).key();
    return "«" + table.title() + "» " + key + " / " + population.words();
  }

  private static String key(ReleasedTable table, int row) {
    var key = table.rows().get(row).key();
    var unit = table.rows().get(row).unit().orElse(table.unit());
    return unit.equals(ReleasedTable.PEOPLE) ? key : unit + " " + key;
  }

  /// Groups of one table share out a group of another: countries a world region, women and men of a
  /// country all of it.
  private void shareOut() {
    var known = new HashSet<List<Integer>>();
    for (int one = 0; one < tables.size(); one++) {
      for (int column = 0; column < tables.get(one).columns().size(); column++) {
        for (int other = 0; other < tables.size(); other++) {
          if (other != one) {
            shareOut(new Margin(one, column), other, known);
          }
        }
      }
    }
  }

  /// A column of a table, by their places.
  private record Margin(int table, int column) {}

  /// @param known what is held already, as the cells it is about
  private void shareOut(Margin margin, int other, Set<List<Integer>> known) {
    var whole = tables.get(margin.table);
    var table = tables.get(other);
    int[] columns = whole.columns().get(margin.column).sharedOut(table.columns());
    var rows = columns.length == 0 ? Map.<String, Integer>of() : rows(table);
    for (int row = 0; row < whole.rows().size() && !rows.isEmpty(); row++) {
      int same = rows.getOrDefault(key(whole, row), -1);
      if (same >= 0) {
        var all = placed(margin.table, row, margin.column);
        var parts = IntStream.of(columns).mapToObj(each -> placed(other, same, each)).toList();
        var cells = Stream.concat(Stream.of(all), parts.stream()).map(JointCell::index).toList();
        boolean addsUp = parts.stream().mapToLong(JointCell::count).sum() == all.count();
        if (addsUp && known.add(cells)) {
          couple(() -> counts.sum(all.index(), indexes(parts)), all, parts);
        }
      }
    }
  }

  private static Map<String, Integer> rows(ReleasedTable table) {
    var rows = new HashMap<String, Integer>();
    for (int row = 0; row < table.rows().size(); row++) {
      rows.put(key(table, row), row);
    }
    return rows;
  }

  private JointCell placed(int table, int row, int column) {
    return places.get(table)[row * tables.get(table).columns().size() + column];
  }

  private void relate(ReleasedTable table, JointCell[] placed) {
    int width = table.columns().size();
    for (int row = 0; row < table.rows().size(); row++) {
      int first = row * width;
      if (isShare(table, root(table, row)) && width > 2 && addsUp(placed, first, width)) {
        counts.sum(
            placed[first + width - 1].index(),
            IntStream.range(first, first + width - 1).map(i -> placed[i].index()).toArray());
      }
      nest(table, placed, row);
    }
  }

  /// Whether the groups share out all people: nobody is in two.
  private static boolean isShare(ReleasedTable table, int root) {
    int last = table.columns().size() - 1;
    long sum = 0;
    for (int column = 0; column < last; column++) {
      sum += table.cell(root, column).count();
    }
    return sum == table.cell(root, last).count();
  }

  private static boolean addsUp(JointCell[] placed, int first, int width) {
    long sum = 0;
    for (int i = first; i < first + width - 1; i++) {
      sum += placed[i].count();
    }
    return sum == placed[first + width - 1].count();
  }

  private void nest(ReleasedTable table, JointCell[] placed, int row) {
    int width = table.columns().size();
    int parent = table.rows().get(row).parent();
    var below =
        IntStream.range(row + 1, table.rows().size())
            .filter(each -> table.rows().get(each).parent() == row)
            .toArray();
    for (int column = 0; column < width; column++) {
      var cell = placed[row * width + column];
      boolean apart = parent >= 0 && !cell.isShown() && !placed[parent * width + column].isShown();
      if (apart) {
        var above = placed[parent * width + column];
        couplings.add(() -> atMost(cell, above), cell.index(), above.index());
      } else if (parent >= 0) {
        atMost(cell, placed[parent * width + column]);
      }
      if (table.rows().get(row).isUnion() && below.length > 0) {
        int at = column;
        var parts = IntStream.of(below).mapToObj(each -> placed[each * width + at]).toList();
        if (table.rows().get(row).areApart()) {
          counts.sum(cell.index(), indexes(parts));
          continue;
        }
        couple(() -> union(cell, parts), cell, parts);
      }
    }
  }

  private void union(JointCell whole, List<JointCell> parts) {
    if (whole.isShown() && parts.stream().allMatch(JointCell::isShown)) {
      return;
    }
    if (parts.stream().mapToLong(JointCell::count).sum() >= whole.count()) {
      counts.union(whole.index(), indexes(parts));
    }
  }

  private void atMost(JointCell part, JointCell whole) {
    if ((!part.isShown() || !whole.isShown()) && part.count() <= whole.count()) {
      counts.atMost(part.index(), whole.index());
    }
  }

  /// Populations within others, across all tables: of shown ones the tightest, which say it all.
  private void limit(JointCell cell, List<JointCell> same) {
    Optional<JointCell> above = Optional.empty();
    Optional<JointCell> below = Optional.empty();
    for (var other : same) {
      if (other.index() == cell.index()) {
        continue;
      }
      if (!other.isShown()) {
        if (cell.isWithin(other)) {
          atMost(cell, other);
        }
      } else if (cell.isWithin(other)) {
        above = above.filter(known -> known.count() <= other.count()).or(() -> Optional.of(other));
      } else if (other.isWithin(cell)) {
        below = below.filter(known -> known.count() >= other.count()).or(() -> Optional.of(other));
      }
    }
    above.ifPresent(whole -> atMost(cell, whole));
    below.ifPresent(part -> atMost(part, cell));
  }
}
