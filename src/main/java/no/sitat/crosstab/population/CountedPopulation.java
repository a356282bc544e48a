package no.sitat.crosstab.population;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.sitat.coding.Study;
import no.sitat.crosstab.CrosstabError;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;
import no.sitat.registry.RespondentTable.Column;

/// A sample beside a population that is counted and protected, once: to be read, and to be judged
/// by the ledger.
public final class CountedPopulation {
  /// Of the rows by which the ledger is told who is in groups of the register, and who is in none.
  private static final String INSIDE = "(in groups of the register)";

  private static final String OUTSIDE = "(in no group of the register)";

  final Study study;
  final PopulationRequest request;
  final Column column;
  final CategoryPlaces places;
  final List<PlacedCategory> placed;

  /// The groups of the register, each with its categories.
  final Map<String, List<PlacedCategory>> byGroup;

  final GroupProtection protection;
  private final List<BitSet> people = new ArrayList<>();
  private final BitSet inside = new BitSet();

  private CountedPopulation(Study study, PopulationRequest request) {
    this.study = study;
    this.request = request;
    column =
        study
            .respondents()
            .column(request.column())
            .orElseThrow(() -> CrosstabError.unknownVariable(request.column()));
    places = new CategoryPlaces(study.respondents(), column);
    placed = places.of(request.registry());
    byGroup = places.byGroup(placed);
    column.groups().forEach(_ -> people.add(new BitSet()));
    study.respondents().respondents().forEach(respondent -> count(respondent.id()));
    for (int group = 0; group < people.size(); group++) {
      inside.set(group, byGroup.containsKey(column.groups().get(group)));
    }
    protection = GroupProtection.of(sizes(), inside, request.threshold().orElse(1));
  }

  /// Counts and protects.
  ///
  /// @throws CrosstabError if the request names a variable that is not there
  public static CountedPopulation of(Study study, PopulationRequest request) {
    return new CountedPopulation(study, request);
  }

  private void count(int respondent) {
    int group = column.groupOf()[respondent];
    if (group >= 0 && request.counts(respondent)) {
      people.get(group).set(respondent);
    }
  }

  private long[] sizes() {
    return people.stream().mapToLong(BitSet::cardinality).toArray();
  }

  long size(int group) {
    return people.get(group).cardinality();
  }

  long all() {
    return people.stream().mapToLong(BitSet::cardinality).sum();
  }

  long allInside() {
    return inside.stream().mapToLong(this::size).sum();
  }

  public PopulationRequest request() {
    return request;
  }

  /// Of the study it was counted from.
  public long revision() {
    return study.revision();
  }

  /// The table a person reads.
  public PopulationTable table() {
    return new PopulationDrawing(this).draw();
  }

  /// The numbers of respondents with the people behind each, for the ledger. The number of those in
  /// groups of the register, where it can be told, stands in two rows that share everybody out.
  public ReleasedTable release(CrosstabRelease.Label label) {
    var columns = IntStream.range(0, people.size()).filter(each -> size(each) > 0).boxed().toList();
    var rows = new ArrayList<ReleasedRow>();
    rows.add(new ReleasedRow(ReleasedRow.BASE, -1, false));
    if (protection.isInsideShown()) {
      rows.add(new ReleasedRow(INSIDE + named(), 0, false));
      rows.add(new ReleasedRow(OUTSIDE + named(), 0, false));
    }
    var cells = new ArrayList<ReleasedCell>();
    for (var row : rows) {
      columns.forEach(group -> cells.add(cell(row, group)));
      cells.add(everybody(row));
    }
    return new ReleasedTable(
        label.title(),
        label.date(),
        ReleasedTable.PEOPLE,
        request.threshold().orElse(1),
        rows,
        populations(columns, label),
        cells);
  }

  /// Two tables that count other groups are in no row alike.
  private String named() {
    return " " + String.join(",", byGroup.keySet().stream().sorted().toList());
  }

  private List<Population> populations(List<Integer> groups, CrosstabRelease.Label label) {
    var populations = new ArrayList<Population>();
    for (int group : groups) {
      var values = new TreeMap<>(Map.of(column.variable().key(), column.groups().get(group)));
      populations.add(new Population(label.where(), values, Optional.of(people.get(group))));
    }
    var everybody = new BitSet();
    people.forEach(everybody::or);
    populations.add(new Population(label.where(), new TreeMap<>(), Optional.of(everybody)));
    return populations;
  }

  private boolean isIn(ReleasedRow row, int group) {
    return row.key().equals(ReleasedRow.BASE) || row.key().startsWith(INSIDE) == inside.get(group);
  }

  private ReleasedCell cell(ReleasedRow row, int group) {
    return isIn(row, group)
        ? cell(people.get(group), protection.shown().get(group))
        : cell(new BitSet(), true);
  }

  private ReleasedCell everybody(ReleasedRow row) {
    var all = new BitSet();
    for (int group = 0; group < people.size(); group++) {
      if (isIn(row, group)) {
        all.or(people.get(group));
      }
    }
    return cell(all, protection.isAllShown());
  }

  private static ReleasedCell cell(BitSet people, boolean isShown) {
    return new ReleasedCell(people.cardinality(), isShown, Optional.of(people));
  }
}
