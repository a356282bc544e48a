package no.sitat.crosstab.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.coding.Study;
import no.sitat.crosstab.CountedCrosstab;
import no.sitat.crosstab.Crosstab;
import no.sitat.crosstab.CrosstabCell;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.search.match.Watch;
import no.sitat.stats.WilsonScore;

/// A force table that is counted and protected, once: to be read, and to be judged by the ledger.
public final class CountedForces {
  private final ForceRequest request;
  private final CountedCrosstab counted;
  private final Crosstab said;
  private final ForceSweep sweep;
  private final ForceCounts counts;
  private final ForceProtection protection;

  private CountedForces(Study study, ForceRequest request, Watch watch) {
    this.request = request;
    counted = CountedCrosstab.of(study, request.crosstab(), watch);
    said = counted.crosstab();
    sweep = new ForceSweep(study, request);
    counts = ForceCounts.of(sweep, counted);
    watch.check();
    protection = new ForceProtection(counts, reaches(), request.threshold().orElse(1));
  }

  /// Counts and protects.
  ///
  /// @throws no.sitat.crosstab.CrosstabError if the request names a variable that is not there, or
  ///   asks for too much
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public static CountedForces of(Study study, ForceRequest request, Watch watch) {
    return new CountedForces(study, request.in(study.codebook()), watch);
  }

  private Reach[] reaches() {
    var reaches = new Reach[counts.nodes()];
    for (int node = 0; node < reaches.length; node++) {
      boolean whole = true;
      for (int column = 0; column < counts.columns(); column++) {
        whole &= !said.cell(row(node), column).status().isHidden() && isBaseShown(column);
      }
      boolean all = !said.cell(row(node), counts.all()).status().isHidden();
      reaches[node] =
          whole ? Reach.GROUPS : all && isBaseShown(counts.all()) ? Reach.EVERYBODY : Reach.NOWHERE;
    }
    return reaches;
  }

  private boolean isBaseShown(int column) {
    return !said.columns().get(column).status().isHidden();
  }

  /// The row of a node in the crosstab, where `(any)` stands after the themes.
  private int row(int node) {
    return node == ForceNodes.ANY ? counts.nodes() - 1 : node - 1;
  }

  /// Of the study it was counted from.
  public long revision() {
    return counted.revision();
  }

  /// The table with the people behind every cell, for the ledger.
  public ReleasedTable release(CrosstabRelease.Label label) {
    return new ForceRelease(counts, protection, sweep, label).below(counted.release(label));
  }

  /// The table a person reads.
  public ForceTable table() {
    var themes = new ArrayList<ForceTheme>();
    for (int node = 1; node < counts.nodes(); node++) {
      themes.add(theme(node));
    }
    themes.add(any());
    return new ForceTable(revision(), request.threshold(), said.columns(), themes);
  }

  private ForceTheme any() {
    var said = new ForceRow(ForceLine.SAID, cells(ForceNodes.ANY, 0));
    return new ForceTheme(this.said.rows().get(row(ForceNodes.ANY)), List.of(said));
  }

  private ForceTheme theme(int node) {
    var rows = new ArrayList<ForceRow>();
    for (int line = 0; line < counts.lines().size(); line++) {
      rows.add(new ForceRow(counts.lines().get(line), cells(node, line)));
    }
    var leave = rows.get(counts.line(ForceLine.LEAVE)).cells();
    var stay = rows.get(counts.line(ForceLine.STAY)).cells();
    var net = new ArrayList<CrosstabCell>();
    for (int column = 0; column < counts.columns(); column++) {
      net.add(net(leave.get(column), stay.get(column)));
    }
    rows.add(new ForceRow(ForceLine.NET, net));
    return new ForceTheme(said.rows().get(row(node)), rows);
  }

  /// Shown where both parts are, and so tells nothing that they do not tell.
  private static CrosstabCell net(CrosstabCell leave, CrosstabCell stay) {
    boolean isShown = leave.count().isPresent() && stay.count().isPresent();
    return new CrosstabCell(
        ForceLine.NET.key(),
        leave.column(),
        isShown
            ? OptionalLong.of(leave.count().getAsLong() - stay.count().getAsLong())
            : OptionalLong.empty(),
        leave.base(),
        OptionalDouble.empty(),
        leave.count().isPresent() ? stay.status() : leave.status(),
        Optional.empty());
  }

  private List<CrosstabCell> cells(int node, int line) {
    var cells = new ArrayList<CrosstabCell>();
    for (int column = 0; column < counts.columns(); column++) {
      var said = this.said.cell(row(node), column);
      cells.add(line == 0 ? named(said) : cell(node, line, column, said));
    }
    return cells;
  }

  private static CrosstabCell named(CrosstabCell said) {
    return new CrosstabCell(
        ForceLine.SAID.key(),
        said.column(),
        said.count(),
        said.base(),
        said.percent(),
        said.status(),
        said.interval());
  }

  private CrosstabCell cell(int node, int line, int column, CrosstabCell said) {
    long count = counts.counts()[node][line][column];
    var status = status(node, line, column, said.status());
    boolean isShown = status == SuppressionStatus.SHOWN;
    long base = counts.bases()[column];
    return new CrosstabCell(
        counts.lines().get(line).key(),
        said.column(),
        isShown ? OptionalLong.of(count) : OptionalLong.empty(),
        said.base(),
        isShown ? OptionalDouble.of(CrosstabCell.percent(count, base)) : OptionalDouble.empty(),
        status,
        isShown ? Optional.of(WilsonScore.USUAL.interval(count, base)) : Optional.empty());
  }

  /// A withheld line tells by its status nothing of its own number.
  private SuppressionStatus status(int node, int line, int column, SuppressionStatus said) {
    if (said == SuppressionStatus.STRUCTURAL) {
      return said;
    }
    return protection.reach(node, line).has(column == counts.all())
        ? SuppressionStatus.SHOWN
        : SuppressionStatus.COMPLEMENTARY;
  }
}
