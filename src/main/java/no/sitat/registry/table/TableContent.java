package no.sitat.registry.table;

import java.util.Optional;
import no.sitat.registry.Wording;

/// What the numbers of a cube are: one of its statistics, with its unit.
///
/// @param code unique in its cube; [#PERCENT] is the column of percents beside the counts
/// @param measure empty until the file or a person has said it; nothing is reckoned before
public record TableContent(
    String code, Wording label, Wording unit, Optional<Measure> measure, int decimals) {
  /// The code of a column of percents that a printed table has beside its counts.
  public static final String PERCENT = "percent";

  public TableContent as(Measure decided) {
    return new TableContent(code, label, unit, Optional.of(decided), decimals);
  }
}
