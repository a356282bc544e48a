package no.sitat.crosstab.asked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.codebook.LocalText;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.registry.RespondentTable;

/// A table of asked and said as it leaves the house.
///
/// Its standings exclude each other. Who said it is the sum of three of them, and is the row that a
/// crosstab has of the theme, so that what either tells is judged beside the other. Everybody are
/// those asked and those not, and each of these is the sum of its standings. So some rows stand
/// twice, once in each sum; in the ledger they are one.
final class AskedRelease {
  /// Stands for the rows of everybody, which are no line of the table.
  private static final AskedRow EVERYBODY =
      new AskedRow(ReleasedRow.BASE, LocalText.EMPTY, Standing.ALL, 0);

  private final RespondentTable respondents;
  private final AskedRequest request;
  private final CrosstabRelease.Label label;
  private final List<BitSet> byStanding = new ArrayList<>();
  private final List<ReleasedRow> rows = new ArrayList<>();
  private final List<AskedRow> lines = new ArrayList<>();

  AskedRelease(
      RespondentTable respondents,
      AskedRequest request,
      AskedPeople people,
      CrosstabRelease.Label label) {
    this.respondents = respondents;
    this.request = request;
    this.label = label;
    Standing.ALL.forEach(_ -> byStanding.add(new BitSet()));
    for (var respondent : respondents.respondents()) {
      if (request.filter().counts(respondent.id())) {
        byStanding.get(people.standing(respondent.id()).row()).set(respondent.id());
      }
    }
    rows.add(new ReleasedRow(ReleasedRow.BASE, -1, false));
    lines.add(EVERYBODY);
    addRows(AskedRow.keyed("said"), theme() + codings(), 0);
    int everybody = rows.size();
    rows.add(ReleasedRow.sum(ReleasedRow.BASE, -1));
    lines.add(EVERYBODY);
    for (var key : List.of("asked", "not-asked")) {
      addRows(AskedRow.keyed(key), theme() + " (" + key + ")", everybody);
    }
  }

  private String theme() {
    return request.code().key();
  }

  private String codings() {
    return label.codings().isBlank() ? "" : " [" + label.codings() + "]";
  }

  /// A line and, below it, the standings it is the sum of.
  private void addRows(AskedRow line, String name, int parent) {
    int above = rows.size();
    lines.add(line);
    rows.add(ReleasedRow.sum(name, parent));
    for (var standing : line.standings()) {
      var row = AskedRow.keyed(standing.key());
      lines.add(row);
      rows.add(new ReleasedRow(theme() + " (" + row.key() + ")" + codings(), above, false));
    }
  }

  ReleasedTable of(AskedTable table) {
    var populations = table.columns().stream().map(this::population).toList();
    var cells = new ArrayList<ReleasedCell>();
    for (var line : lines) {
      for (int column = 0; column < populations.size(); column++) {
        var people = populations.get(column).people().orElseThrow();
        cells.add(
            line.equals(EVERYBODY)
                ? base(table, column, people)
                : cell(table, line, column, people));
      }
    }
    return new ReleasedTable(
        label.title(),
        label.date(),
        ReleasedTable.PEOPLE,
        request.threshold().orElse(1),
        rows,
        populations,
        cells);
  }

  private Population population(String column) {
    var groups = new TreeMap<String, String>();
    var people = new BitSet();
    byStanding.forEach(people::or);
    if (!column.equals(CrosstabColumn.ALL)) {
      var key = request.by().orElseThrow();
      groups.put(key, column);
      var variable = respondents.column(key).orElseThrow();
      int group = variable.groups().indexOf(column);
      for (var respondent : respondents.respondents()) {
        if (variable.groupOf()[respondent.id()] != group) {
          people.clear(respondent.id());
        }
      }
    }
    return new Population(label.where(), groups, Optional.of(people));
  }

  private static ReleasedCell base(AskedTable table, int column, BitSet people) {
    boolean isShown = people.isEmpty() || table.cells().get(column).base().isPresent();
    return new ReleasedCell(people.cardinality(), isShown, Optional.of(people));
  }

  private ReleasedCell cell(AskedTable table, AskedRow line, int column, BitSet everybody) {
    var people = new BitSet();
    line.standings().forEach(standing -> people.or(byStanding.get(standing.row())));
    people.and(everybody);
    var cell = table.cells().get(AskedRow.ALL.indexOf(line) * table.columns().size() + column);
    boolean isShown =
        cell.status() == SuppressionStatus.SHOWN || cell.status() == SuppressionStatus.STRUCTURAL;
    return new ReleasedCell(people.cardinality(), isShown, Optional.of(people));
  }
}
