package no.sitat.crosstab.reading;

import java.util.Optional;
import no.sitat.crosstab.Crosstab;
import no.sitat.search.match.Watch;

/// A crosstab the way somebody wants to read it.
///
/// @param crosstab with the percents chosen
/// @param percents what those are of
/// @param tests of its themes, if they are asked for
public record CrosstabReading(Crosstab crosstab, PercentOf percents, Optional<ThemeTests> tests) {
  /// @param shown as it was counted and protected
  /// @param tested whether its themes are tested
  /// @throws no.sitat.search.match.SearchStopped if the watch ends it
  public static CrosstabReading of(
      Crosstab shown, PercentOf percents, boolean tested, Watch watch) {
    var tests = tested ? Optional.of(ThemeTests.of(shown, watch)) : Optional.<ThemeTests>empty();
    return new CrosstabReading(Percents.of(shown, percents), percents, tests);
  }
}
