package no.sitat.crosstab.population;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.TurnSelection;

/// What sample is held beside what population.
///
/// @param column key of a variable, or of a derived column
/// @param where only respondents that a query selects; empty for all
/// @param threshold the smallest number of respondents shown; empty for no protection
public record PopulationRequest(
    String column, Optional<TurnSelection> where, OptionalInt threshold, RegistryChoice registry) {
  /// Whether a respondent is among those that are counted.
  boolean counts(int respondent) {
    return where.isEmpty() || where.get().hasRespondent(respondent);
  }
}
