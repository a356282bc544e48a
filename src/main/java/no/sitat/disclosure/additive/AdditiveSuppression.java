package no.sitat.disclosure.additive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sitat.disclosure.audit.CountSystem;

/// Which cells of a table that adds up are withheld, so that no small one can be known, nor even be
/// known to be small: as little as can be found.
///
/// A withheld small cell is protected when some other table that looks the same to a reader has at
/// least the threshold there. The cells for that are found one small cell after the other, the
/// cheapest moves of people first ([Moves]); then each is shown again that has become needless, and
/// each of the rest is tried without. The exact audit has the last word.
public final class AdditiveSuppression {
  /// Larger tables are begun once, and not in several orders of the small cells.
  private static final int REFINED = 120;

  private static final int REPLACED = 200;

  private final CountSystem system;
  private final int threshold;
  private final BitSet primary;
  private final BitSet fixed;
  private final Moves moves;
  private List<Integer> primaries = List.of();

  private AdditiveSuppression(CountSystem system, int threshold, Cells cells, Moves moves) {
    this.system = system;
    this.threshold = threshold;
    this.primary = cells.primary;
    this.fixed = cells.fixed;
    this.moves = moves;
  }

  /// @param primary cells that may not be shown
  /// @param fixed cells that are shown whatever happens, unless there is no other way
  private record Cells(BitSet primary, BitSet fixed) {}

  /// The cells of a table to withhold; its margins stay unless one is small itself, or the inner
  /// cells cannot protect what must be.
  ///
  /// @param primary the cells that may not be shown, by index
  /// @param threshold what a reader must hold possible of each, at least
  public static BitSet of(AdditiveTable table, BitSet primary, int threshold) {
    var margins = new BitSet();
    for (int cell = 0; cell < table.size(); cell++) {
      margins.set(cell, table.isMargin(cell) && !primary.get(cell));
    }
    boolean flat = table.sizes().length == 2 && !primary.stream().anyMatch(table::isMargin);
    var system = table.system();
    var moves = flat ? new FlatMoves(table) : new LinearMoves(system);
    var found = choose(system, threshold, new Cells(primary, margins), moves);
    return found.orElseGet(() -> of(system, primary, threshold));
  }

  /// The cells of any system to withhold: linked tables, hierarchies, tables with small margins.
  public static BitSet of(CountSystem system, BitSet primary, int threshold) {
    var cells = new Cells(primary, new BitSet());
    return choose(system, threshold, cells, new LinearMoves(system))
        .orElseGet(() -> {
          var all = new BitSet();
          all.set(0, system.size());
          return all;
        });
  }

  private static Optional<BitSet> choose(
      CountSystem system, int threshold, Cells cells, Moves moves) {
    return new AdditiveSuppression(system, threshold, cells, moves).choose();
  }

  private Optional<BitSet> choose() {
    Comparator<Integer> smallest = Comparator.comparingLong(system::count);
    var orders = List.of(smallest, smallest.reversed(), Comparator.<Integer>naturalOrder());
    Optional<BitSet> best = Optional.empty();
    for (var order : orders.subList(0, system.size() <= REFINED ? orders.size() : 1)) {
      primaries = primary.stream().boxed().sorted(order).toList();
      var found = protect(primary, fixed).map(this::pruned).map(this::improved);
      best = Stream.of(best, found).flatMap(Optional::stream).min(byCost());
    }
    return best;
  }

  private Comparator<BitSet> byCost() {
    return Comparator.comparingLong(this::cost);
  }

  /// Adds cells until every primary cell is protected.
  private Optional<BitSet> protect(BitSet start, BitSet shown) {
    var withheld = (BitSet) start.clone();
    for (int cell : primaries) {
      for (int round = 0; !moves.canReach(withheld, cell, threshold); round++) {
        var more = moves.cheapest(withheld, shown, cell, threshold);
        if (more.isEmpty() || round > 3) {
          return Optional.empty();
        }
        withheld.or(more.get());
      }
    }
    return Optional.of(withheld);
  }

  private BitSet pruned(BitSet withheld) {
    var left = (BitSet) withheld.clone();
    var additional = additional(left);
    additional.sort(Comparator.comparingLong((Integer cell) -> cost(cell)).reversed());
    for (int cell : additional) {
      left.clear(cell);
      if (!isProtected(left)) {
        left.set(cell);
      }
    }
    return left;
  }

  private List<Integer> additional(BitSet withheld) {
    var additional = (BitSet) withheld.clone();
    additional.andNot(primary);
    return new ArrayList<>(additional.stream().boxed().toList());
  }

  private boolean isProtected(BitSet withheld) {
    return primary.stream().allMatch(cell -> moves.canReach(withheld, cell, threshold));
  }

  /// Tries without each cell in turn, as long as that makes it cheaper.
  private BitSet improved(BitSet withheld) {
    var best = withheld;
    int tries = Math.min(REPLACED, 200_000 / Math.max(1, system.size() * primary.cardinality()));
    boolean better = true;
    while (better && tries > 0) {
      better = false;
      for (int cell : additional(best)) {
        if (tries-- <= 0) {
          break;
        }
        var other = without(best, cell);
        if (other.isPresent() && cost(other.get()) < cost(best)) {
          best = other.get();
          better = true;
          break;
        }
      }
    }
    return best;
  }

  private Optional<BitSet> without(BitSet withheld, int cell) {
    var shown = (BitSet) fixed.clone();
    shown.set(cell);
    var start = (BitSet) withheld.clone();
    start.clear(cell);
    var nearby = protect(start, shown).map(this::pruned);
    var anew = protect(primary, shown).map(this::pruned);
    return Stream.of(nearby, anew).flatMap(Optional::stream).min(byCost());
  }

  private long cost(BitSet withheld) {
    return additional(withheld).stream().mapToLong(this::cost).sum();
  }

  private long cost(int cell) {
    return Moves.cost(system.count(cell));
  }
}
