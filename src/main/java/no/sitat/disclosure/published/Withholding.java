package no.sitat.disclosure.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.sitat.registry.Wording;
import no.sitat.registry.table.Figure;
import no.sitat.registry.table.Finding;
import no.sitat.registry.table.Finding.Outcome;
import no.sitat.registry.table.RegistryRelease;
import no.sitat.registry.table.RegistryRow;
import no.sitat.registry.table.RegistryTable;
import no.sitat.registry.table.Sign;

/// What could have been withheld instead, so that nothing small follows from registry tables: the
/// fewest numbers, and of those the smallest.
///
/// Every proposal is tried on [ReleaseAudit] itself, with all tables, so it is safe as far as the
/// audit sees. Only numbers of the tables that a finding names are proposed, and totals never, for
/// other tables print them too.
public final class Withholding {
  /// Larger sets are not tried.
  private static final int MOST = 3;

  /// So many audits at most; then nothing is proposed.
  private static final int MOST_TRIALS = 600;

  private static final int MOST_SHOWN = 3;

  private final List<RegistryRelease> releases;
  private final long before;
  private final List<Cell> cells = new ArrayList<>();
  private int trials;

  private Withholding(List<RegistryRelease> releases, List<Finding> disclosed) {
    this.releases = releases;
    before = disclosed.size();
    var named = new LinkedHashSet<String>();
    disclosed.forEach(finding -> named.addAll(List.of(finding.table().split("\\+"))));
    for (int i = 0; i < releases.size(); i++) {
      for (var table : releases.get(i).tables()) {
        if (named.contains(table.id()) || named.contains(releases.get(i).id() + ":" + table.id())) {
          collect(i, table);
        }
      }
    }
  }

  /// One number that could be withheld.
  private record Cell(int release, String table, RegistryRow row) {
    long count() {
      return row.figure().count().orElse(0);
    }
  }

  private void collect(int release, RegistryTable table) {
    for (var row : table.parts()) {
      if (row.figure().count().isPresent()) {
        cells.add(new Cell(release, table.id(), row));
      }
    }
  }

  /// One finding that says what to withhold; none when nothing is given away.
  public static List<Finding> of(List<RegistryRelease> releases) {
    var disclosed = disclosed(releases);
    if (disclosed.isEmpty()) {
      return List.of();
    }
    var withholding = new Withholding(releases, disclosed);
    var sets = withholding.smallest();
    return List.of(sets.isEmpty() ? none(disclosed) : withholding.finding(disclosed, sets));
  }

  private static List<Finding> disclosed(List<RegistryRelease> releases) {
    return ReleaseAudit.of(releases).stream()
        .filter(finding -> finding.outcome() == Outcome.DISCLOSED)
        .toList();
  }

  private List<List<Cell>> smallest() {
    for (int size = 1; size <= MOST; size++) {
      var found = new ArrayList<List<Cell>>();
      choose(size, 0, new ArrayList<>(), found);
      if (!found.isEmpty() || trials >= MOST_TRIALS) {
        found.sort(Comparator.comparingLong(Withholding::sum));
        return found;
      }
    }
    return List.of();
  }

  private static long sum(List<Cell> set) {
    return set.stream().mapToLong(Cell::count).sum();
  }

  private void choose(int size, int from, List<Cell> chosen, List<List<Cell>> found) {
    if (trials >= MOST_TRIALS) {
      return;
    }
    if (size == 0) {
      trials++;
      if (before > 0 && disclosed(without(Set.copyOf(chosen))).isEmpty()) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    for (int i = from; i < cells.size(); i++) {
      chosen.add(cells.get(i));
      choose(size - 1, i + 1, chosen, found);
      chosen.removeLast();
    }
  }

  private List<RegistryRelease> without(Set<Cell> withheld) {
    var all = new ArrayList<RegistryRelease>();
    for (int i = 0; i < releases.size(); i++) {
      int at = i;
      var tables =
          releases.get(i).tables().stream().map(table -> without(at, table, withheld)).toList();
      all.add(releases.get(i).with(tables));
    }
    return all;
  }

  private static RegistryTable without(int release, RegistryTable table, Set<Cell> withheld) {
    var rows = new ArrayList<RegistryRow>();
    for (var row : table.rows()) {
      boolean hidden = withheld.contains(new Cell(release, table.id(), row));
      rows.add(hidden ? row.with(Figure.of(Sign.CONFIDENTIAL)) : row);
    }
    return table.with(rows);
  }

  private Finding finding(List<Finding> disclosed, List<List<Cell>> sets) {
    var nb = new ArrayList<String>();
    var en = new ArrayList<String>();
    for (var set : sets.subList(0, Math.min(MOST_SHOWN, sets.size()))) {
      nb.add(said(set, "nb"));
      en.add(said(set, "en"));
    }
    return new Finding(
        disclosed.getFirst().table(),
        "withhold",
        Outcome.OK,
        Optional.of(BigDecimal.valueOf(sets.getFirst().size())),
        new Wording(
            "trygt hvis dette holdes tilbake i stedet: " + String.join("; eller ", nb),
            "safe if this is withheld instead: " + String.join("; or ", en)));
  }

  private static String said(List<Cell> set, String language) {
    var parts = new ArrayList<String>();
    for (var cell : set) {
      var said = language.equals("nb") ? "%s «%s» (%d)" : "%s “%s” (%d)";
      parts.add(said.formatted(cell.table(), cell.row().label().in(language), cell.count()));
    }
    return String.join(language.equals("nb") ? " og " : " and ", parts);
  }

  private static Finding none(List<Finding> disclosed) {
    return new Finding(
        disclosed.getFirst().table(),
        "withhold",
        Outcome.OK,
        Optional.empty(),
        new Wording(
            "ikke funnet: det må holdes tilbake mer enn %d tall".formatted(MOST),
            "not found: more than %d numbers must be withheld".formatted(MOST)));
  }
}
