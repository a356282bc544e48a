package no.sitat.crosstab.saturation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import no.sitat.coding.Study;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.crosstab.CrosstabError;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.disclosure.additive.AdditiveSuppression;
import no.sitat.disclosure.additive.AdditiveTable;

/// Everybody heard, divided into the groups of a variable, everybody together first.
///
/// @param statuses in the order of the groups: which may be shown
record SaturationGroups(List<Group> groups, List<SuppressionStatus> statuses) {
  /// @param respondents ids, in the order they were heard
  record Group(String label, List<Integer> respondents) {}

  static SaturationGroups of(Study study, CodesSaid said, SaturationRequest request) {
    var groups = new ArrayList<Group>();
    groups.add(new Group(CrosstabColumn.ALL, said.respondents()));
    request.by().ifPresent(key -> groups.addAll(divided(study, said, key)));
    return new SaturationGroups(List.copyOf(groups), statuses(groups, request.threshold()));
  }

  private static List<Group> divided(Study study, CodesSaid said, String key) {
    var column =
        study.respondents().column(key).orElseThrow(() -> CrosstabError.unknownVariable(key));
    var members = new ArrayList<List<Integer>>();
    column.groups().forEach(_ -> members.add(new ArrayList<>()));
    for (int respondent : said.respondents()) {
      members.get(column.groupOf()[respondent]).add(respondent);
    }
    var groups = new ArrayList<Group>();
    for (int group = 0; group < members.size(); group++) {
      if (!members.get(group).isEmpty()) {
        groups.add(new Group(column.groups().get(group), List.copyOf(members.get(group))));
      }
    }
    return groups;
  }

  /// The groups add up to everybody: where one is withheld, another may have to be.
  private static List<SuppressionStatus> statuses(List<Group> groups, OptionalInt threshold) {
    int inner = groups.size() - 1;
    var sizes = new long[Math.max(1, inner)];
    for (int group = 0; group < sizes.length; group++) {
      sizes[group] = groups.get(inner == 0 ? 0 : group + 1).respondents.size();
    }
    var table = new AdditiveTable(new int[] {sizes.length}, sizes);
    var primary = new BitSet();
    for (int cell = 0; cell < table.size() && threshold.isPresent(); cell++) {
      primary.set(cell, table.count(cell) > 0 && table.count(cell) < threshold.getAsInt());
    }
    var withheld =
        primary.isEmpty()
            ? primary
            : AdditiveSuppression.of(table, primary, threshold.orElseThrow());
    var statuses = new ArrayList<SuppressionStatus>();
    statuses.add(status(table.cell(sizes.length), primary, withheld));
    for (int group = 0; group < inner; group++) {
      statuses.add(status(table.cell(group), primary, withheld));
    }
    return List.copyOf(statuses);
  }

  private static SuppressionStatus status(int cell, BitSet primary, BitSet withheld) {
    if (primary.get(cell)) {
      return SuppressionStatus.PRIMARY;
    }
    return withheld.get(cell) ? SuppressionStatus.COMPLEMENTARY : SuppressionStatus.SHOWN;
  }
}
