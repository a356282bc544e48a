package no.sitat.crosstab.force;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.coding.Study;
import no.sitat.crosstab.CrosstabColumn;
import no.sitat.search.match.Watch;

/// People by theme, direction and registry group, protected, at one revision.
///
/// @param revision of the study it was counted from
/// @param threshold the smallest count that may stand in it; empty when nothing is protected
/// @param columns the groups, then `(all)`
/// @param themes in the codebook's order, then `(any)`
public record ForceTable(
    long revision, OptionalInt threshold, List<CrosstabColumn> columns, List<ForceTheme> themes) {
  public ForceTable {
    columns = List.copyOf(columns);
    themes = List.copyOf(themes);
  }

  /// Counts and protects.
  ///
  /// @throws no.sitat.crosstab.CrosstabError if the request names a variable that is not there, or
  ///   asks for too much
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public static ForceTable of(Study study, ForceRequest request, Watch watch) {
    return CountedForces.of(study, request, watch).table();
  }
}
