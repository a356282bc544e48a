package no.sitat.crosstab.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.sitat.codebook.Code;
import no.sitat.coding.Study;
import no.sitat.crosstab.CodingFilter;
import no.sitat.crosstab.CountedCrosstab;
import no.sitat.crosstab.CountingUnit;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.crosstab.CrosstabRequest;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.search.match.Watch;

/// How many people have the theme of each row of a joint display, protected, at one revision.
///
/// For every variable that some row is about, the themes of the display are cross-tabulated by it.
/// The display shows the cells its rows ask for, less those that are small or would give away a
/// small number together.
public final class JointCounts {
  /// Of the crosstab that has everybody as its only column.
  private static final String NOBODY_APART = "";

  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private final long revision;
  private final OptionalInt threshold;
  private final Optional<WantedCells> cells;
  private final Map<Integer, WantedCells.Place> places = new LinkedHashMap<>();
  private final Map<Integer, JointCount> without = new LinkedHashMap<>();

  private JointCounts(Study study, OptionalInt threshold, Optional<WantedCells> cells) {
    revision = study.revision();
    this.threshold = threshold;
    this.cells = cells;
  }

  /// Counts and protects.
  ///
  /// @param threshold the smallest count that may be shown; empty for no protection
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public static JointCounts of(
      Study study, List<JointRow> rows, OptionalInt threshold, Watch watch) {
    var counting = new Counting(study, rows);
    if (counting.themes.isEmpty()) {
      return new JointCounts(study, threshold, Optional.empty());
    }
    var parts = new ArrayList<ReleasedTable>();
    for (var variable : counting.variables) {
      parts.add(counting.crosstab(variable, watch));
    }
    var cells = new WantedCells(parts, threshold.orElse(1));
    var counts = new JointCounts(study, threshold, Optional.of(cells));
    counting.asking.forEach(row -> counts.ask(row, counting, parts));
    if (threshold.isPresent()) {
      cells.protect(watch);
    }
    return counts;
  }

  private void ask(JointRow row, Counting counting, List<ReleasedTable> parts) {
    int part = counting.part(row);
    var table = parts.get(part);
    int column = column(table, row.entry().group(), counting.variables.get(part));
    if (column < 0) {
      without.put(row.id(), JointCount.NOBODY);
    } else {
      places.put(
          row.id(), cells.orElseThrow().want(part, line(table, counting.theme(row)), column));
    }
  }

  private static int line(ReleasedTable table, Code theme) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.rows().get(row).key().equals(theme.key())) {
        return row;
      }
    }
    throw new IllegalStateException("no row of code " + theme.id());
  }

  /// The place of a group, everybody's being last; -1 where nobody is in the group.
  private static int column(ReleasedTable table, Optional<RegistryGroup> group, String variable) {
    if (group.isEmpty()) {
      return table.columns().size() - 1;
    }
    for (int column = 0; column < table.columns().size(); column++) {
      if (group.get().value().equals(table.columns().get(column).groups().get(variable))) {
        return column;
      }
    }
    return -1;
  }

  /// Of the study it was counted from.
  public long revision() {
    return revision;
  }

  public OptionalInt threshold() {
    return threshold;
  }

  /// Empty for a row without a theme, or about a variable that the project has not.
  public Optional<JointCount> of(JointRow row) {
    return Optional.ofNullable(places.get(row.id()))
        .map(this::count)
        .or(() -> Optional.ofNullable(without.get(row.id())));
  }

  private JointCount count(WantedCells.Place place) {
    var wanted = cells.orElseThrow();
    long base = wanted.baseOf(place);
    var shownBase = wanted.isBaseShown(place) ? OptionalLong.of(base) : OptionalLong.empty();
    if (!wanted.isShown(place)) {
      return new JointCount(
          OptionalLong.empty(), shownBase, OptionalDouble.empty(), wanted.status(place));
    }
    long count = wanted.count(place);
    return new JointCount(
        OptionalLong.of(count),
        shownBase,
        OptionalDouble.of(CrosstabCell.percent(count, base)),
        SuppressionStatus.SHOWN);
  }

  /// What is shown, with the people behind every number, for the ledger; empty when nothing is
  /// counted.
  public Optional<ReleasedTable> release(CrosstabRelease.Label label) {
    return cells.map(wanted -> wanted.release(label));
  }

  /// What the rows ask for.
  private static final class Counting {
    private final Study study;
    private final List<JointRow> asking;
    private final List<Code> themes;
    private final List<String> variables;

    Counting(Study study, List<JointRow> rows) {
      this.study = study;
      asking = rows.stream().filter(this::isCountable).toList();
      themes = asking.stream().map(this::theme).distinct().toList();
      var named = new LinkedHashSet<String>();
      asking.forEach(row -> row.entry().group().ifPresent(group -> named.add(key(group))));
      if (asking.stream().anyMatch(row -> row.entry().group().isEmpty())) {
        named.add(NOBODY_APART);
      }
      variables = List.copyOf(named);
    }

    private boolean isCountable(JointRow row) {
      var theme = row.entry().theme();
      return theme.isPresent()
          && study.codebook().code(theme.getAsInt()).isPresent()
          && row.entry().group().map(group -> group.isKnown(study)).orElse(true);
    }

    private Code theme(JointRow row) {
      return study.codebook().code(row.entry().theme().orElseThrow()).orElseThrow();
    }

    /// As the project writes it.
    private String key(RegistryGroup group) {
      return study.respondents().column(group.variable()).orElseThrow().variable().key();
    }

    /// Which crosstab a row is read in.
    int part(JointRow row) {
      return variables.indexOf(row.entry().group().map(this::key).orElse(NOBODY_APART));
    }

    /// Unprotected.
    ReleasedTable crosstab(String variable, Watch watch) {
      var request =
          new CrosstabRequest(
              themes,
              variable.equals(NOBODY_APART) ? List.of() : List.of(variable),
              CountingUnit.RESPONDENTS,
              CodingFilter.ALL,
              OptionalInt.empty());
      return CountedCrosstab.of(study, request, watch)
          .release(new CrosstabRelease.Label("joint display", NO_DAY, "", ""));
    }
  }
}
