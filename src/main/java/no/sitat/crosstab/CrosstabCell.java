package no.sitat.crosstab;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.disclosure.SuppressionStatus;
import no.sitat.stats.Interval;

/// One number of a crosstab, or the place where it is withheld.
///
/// @param row key of the row
/// @param column label of the column
/// @param count present only when shown
/// @param base of the percent; empty when withheld
/// @param percent of the base, with one decimal; present only when shown
/// @param interval Wilson's, 95 %, as shares of 1; only for respondents and documents, since
///   segments and words of one person do not vary independently
public record CrosstabCell(
    String row,
    String column,
    OptionalLong count,
    OptionalLong base,
    OptionalDouble percent,
    SuppressionStatus status,
    Optional<Interval> interval) {
  /// So many for every 1,000 words of the base, with two decimals; empty where either is withheld
  /// or nothing is said. Only of a table that counts by [CountingUnit#RATE].
  public OptionalDouble rate() {
    return count.isEmpty() || base.isEmpty() || base.getAsLong() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Math.round(100.0 * CountingUnit.RATE_WORDS * count.getAsLong() / base.getAsLong())
                / 100.0);
  }

  /// With one decimal.
  public static double percent(long count, long base) {
    return Math.round(1000.0 * count / base) / 10.0;
  }
}
