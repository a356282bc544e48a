package no.sitat.crosstab.asked;

import java.util.ArrayList;
import java.util.List;
import no.sitat.crosstab.CrosstabError;
import no.sitat.registry.RespondentTable;

/// People by standing and group, before protection.
///
/// @param groups names of the groups that somebody is in; [AskedDrawing#EVERYBODY] for everybody
///   alone
/// @param people `[standing][group]`
@SuppressWarnings("ArrayRecordComponent")
record AskedCounts(List<String> groups, long[][] people) {
  /// @param standings how each respondent stands to the theme
  static AskedCounts of(RespondentTable respondents, AskedPeople standings, AskedRequest request) {
    var by = request.by().map(key -> column(respondents, key));
    var groups = by.map(RespondentTable.Column::groups).orElse(List.of(AskedDrawing.EVERYBODY));
    var people = new long[Standing.ALL.size()][groups.size()];
    for (var respondent : respondents.respondents()) {
      if (request.filter().counts(respondent.id())) {
        int group = by.map(column -> column.groupOf()[respondent.id()]).orElse(0);
        people[standings.standing(respondent.id()).row()][group]++;
      }
    }
    return new AskedCounts(groups, people).withoutEmptyGroups();
  }

  private static RespondentTable.Column column(RespondentTable respondents, String key) {
    return respondents.column(key).orElseThrow(() -> CrosstabError.unknownVariable(key));
  }

  private AskedCounts withoutEmptyGroups() {
    var kept = new ArrayList<Integer>();
    for (int group = 0; group < groups.size(); group++) {
      if (base(group) > 0) {
        kept.add(group);
      }
    }
    var left = new long[people.length][kept.size()];
    for (int standing = 0; standing < people.length; standing++) {
      for (int group = 0; group < kept.size(); group++) {
        left[standing][group] = people[standing][kept.get(group)];
      }
    }
    return new AskedCounts(kept.stream().map(groups::get).toList(), left);
  }

  private long base(int group) {
    long base = 0;
    for (var row : people) {
      base += row[group];
    }
    return base;
  }
}
