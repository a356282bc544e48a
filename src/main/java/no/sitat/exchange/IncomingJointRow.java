package no.sitat.exchange;

import java.util.Optional;
import no.sitat.crosstab.joint.Fit;
import no.sitat.crosstab.joint.RegistryFinding;
import no.sitat.crosstab.joint.RegistryGroup;

/// A row of a joint display as a file has it.
///
/// @param line in the file
/// @param code key or name of the theme; empty for none
/// @param group of whom; empty for everybody
public record IncomingJointRow(
    int line,
    RegistryFinding finding,
    String code,
    Optional<RegistryGroup> group,
    Optional<Words> quote,
    Optional<Words> counter,
    Optional<Fit> fit,
    String conclusion) {
  /// Words that stand in a document.
  ///
  /// @param document its name
  public record Words(String document, String text) {
    /// The document; never the words.
    @Override
    public String toString() {
      return "Words[in " + document + "]";
    }
  }

  /// Where it stands; never what it says.
  @Override
  public String toString() {
    return "IncomingJointRow[line " + line + "]";
  }
}
