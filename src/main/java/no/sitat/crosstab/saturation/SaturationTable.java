package no.sitat.crosstab.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sitat.coding.Study;
import no.sitat.disclosure.SuppressionStatus;

/// Curves of everybody and of each group, at one revision.
///
/// @param revision of the study they were counted from
/// @param groups everybody first; then the groups that somebody heard is in
public record SaturationTable(long revision, SaturationRequest request, List<Group> groups) {
  public SaturationTable {
    groups = List.copyOf(groups);
  }

  /// @param label of the group; [no.sitat.crosstab.CrosstabColumn#ALL] for everybody
  /// @param curve empty where the group may not be shown
  public record Group(String label, SuppressionStatus status, Optional<SaturationCurve> curve) {}

  /// Counts and protects.
  ///
  /// @throws no.sitat.crosstab.CrosstabError if the request names a variable or a direction that is
  ///   not there
  public static SaturationTable of(Study study, SaturationRequest request) {
    var said = new CodesSaid(study, request);
    var divided = SaturationGroups.of(study, said, request);
    var groups = new ArrayList<Group>();
    for (int at = 0; at < divided.groups().size(); at++) {
      var group = divided.groups().get(at);
      var status = divided.statuses().get(at);
      groups.add(
          new Group(
              group.label(),
              status,
              status.isHidden()
                  ? Optional.empty()
                  : Optional.of(
                      SaturationCurve.of(
                          group.respondents().stream().map(said::of).toList(),
                          request.measure()))));
    }
    return new SaturationTable(study.revision(), request, groups);
  }
}
