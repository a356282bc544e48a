package no.sitat.crosstab.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.sitat.coding.Study;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.CrosstabError;
import no.sitat.crosstab.CrosstabRelease;
import no.sitat.disclosure.release.Population;
import no.sitat.disclosure.release.ReleasedCell;
import no.sitat.disclosure.release.ReleasedRow;
import no.sitat.disclosure.release.ReleasedTable;

/// Curves that are counted and protected, once: to be read, and to be judged by the ledger.
public final class CountedSaturation {
  /// What a query is followed by in the ledger: of those it selects, only who is heard is counted.
  private static final String HEARD = "(heard)";

  private final Study study;
  private final SaturationRequest request;
  private final CodesSaid said;
  private final SaturationGroups divided;

  private CountedSaturation(Study study, SaturationRequest request) {
    this.study = study;
    this.request = request;
    said = new CodesSaid(study, request);
    divided = SaturationGroups.of(study, said, request);
  }

  /// Counts and protects.
  ///
  /// A curve of few codes tells how many people have each: of one code it is a crosstab's number in
  /// other words. A protected one is of all codes.
  ///
  /// @throws CrosstabError if the request names a variable or a direction that is not there, or
  ///   asks for a protected curve of some codes
  public static CountedSaturation of(Study study, SaturationRequest request) {
    if (request.threshold().isPresent() && leavesOut(study, request)) {
      throw CrosstabError.curveOfSomeCodes();
    }
    return new CountedSaturation(study, request);
  }

  /// Whether a code that somebody has used is not among those asked for.
  private static boolean leavesOut(Study study, SaturationRequest request) {
    var asked = new BitSet();
    request.codes().forEach(code -> asked.set(code.id()));
    return study.codings().blocks().stream()
        .flatMapToInt(block -> Arrays.stream(block.code))
        .anyMatch(code -> !asked.get(code));
  }

  /// Of the study it was counted from.
  public long revision() {
    return study.revision();
  }

  /// The curves a person reads.
  public SaturationTable table() {
    var groups = new ArrayList<SaturationTable.Group>();
    for (int at = 0; at < divided.groups().size(); at++) {
      var group = divided.groups().get(at);
      var status = divided.statuses().get(at);
      var curve = status.isHidden() ? Optional.<SaturationCurve>empty() : Optional.of(curve(group));
      groups.add(new SaturationTable.Group(group.label(), status, curve));
    }
    return new SaturationTable(study.revision(), request, groups);
  }

  private SaturationCurve curve(SaturationGroups.Group group) {
    return SaturationCurve.of(
        group.respondents().stream().map(said::of).toList(), request.measure());
  }

  /// The sizes of the groups, which are all that the curves tell of how many people there are, with
  /// the people behind each.
  public ReleasedTable release(CrosstabRelease.Label label) {
    var populations = new ArrayList<Population>();
    var cells = new ArrayList<ReleasedCell>();
    for (int at = 1; at <= divided.groups().size(); at++) {
      int group = at % divided.groups().size();
      populations.add(population(divided.groups().get(group), label));
      var people = people(divided.groups().get(group));
      boolean shown = !divided.statuses().get(group).isHidden();
      cells.add(new ReleasedCell(people.cardinality(), shown, Optional.of(people)));
    }
    return new ReleasedTable(
        label.title(),
        label.date(),
        ReleasedTable.PEOPLE,
        request.threshold().orElse(1),
        List.of(new ReleasedRow(ReleasedRow.BASE, -1, false)),
        populations,
        cells);
  }

  private Population population(SaturationGroups.Group group, CrosstabRelease.Label label) {
    var groups = new TreeMap<String, String>();
    if (!group.label().equals(CrosstabColumn.ALL)) {
      request.by().ifPresent(key -> groups.put(key, group.label()));
    }
    return new Population(label.where() + " " + HEARD, groups, Optional.of(people(group)));
  }

  private static BitSet people(SaturationGroups.Group group) {
    var people = new BitSet();
    group.respondents().forEach(people::set);
    return people;
  }
}
