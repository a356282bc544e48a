package no.sitat.crosstab;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.coding.TurnSelection;

/// Which respondents and which codings a crosstab counts.
///
/// `where` chooses respondents and turns, and so changes bases; `direction` and `coder` choose
/// among codings and leave bases alone.
///
/// @param where only turns and respondents that meet a query; empty for all
/// @param direction key of a direction; empty for all, also codings without one
/// @param coder id of a coder; empty for all
public record CodingFilter(
    Optional<TurnSelection> where, Optional<String> direction, OptionalInt coder) {
  public static final CodingFilter ALL =
      new CodingFilter(Optional.empty(), Optional.empty(), OptionalInt.empty());

  /// Whether a respondent is among those that are counted.
  public boolean counts(int respondent) {
    return where.isEmpty() || where.get().hasRespondent(respondent);
  }
}
