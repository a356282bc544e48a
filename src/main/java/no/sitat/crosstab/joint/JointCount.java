package no.sitat.crosstab.joint;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import no.sitat.disclosure.SuppressionStatus;

/// How many people of a row's group have its theme.
///
/// @param count people with the theme; empty when withheld, or there is nothing to count
/// @param base people in the group; empty likewise
/// @param percent count of base, with one decimal; empty likewise
/// @param status [SuppressionStatus#STRUCTURAL] when the group has nobody
public record JointCount(
    OptionalLong count, OptionalLong base, OptionalDouble percent, SuppressionStatus status) {
  static final JointCount NOBODY = hidden(SuppressionStatus.STRUCTURAL);

  static JointCount hidden(SuppressionStatus status) {
    return new JointCount(
        OptionalLong.empty(), OptionalLong.empty(), OptionalDouble.empty(), status);
  }

  /// Whether a reader may know that nobody in the group speaks of the theme: that the row is
  /// [Fit#SILENT] is proposed then, and never from a number that is withheld.
  public boolean isSilent() {
    return count.isPresent() && count.getAsLong() == 0;
  }
}
