package no.sitat.crosstab.saturation;

import java.util.List;
import java.util.Optional;
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
}
