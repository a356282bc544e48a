package no.sitat.crosstab.joint;

import java.util.Optional;
import java.util.OptionalInt;
import no.sitat.corpus.Segment;

/// What one row of a joint display says, without its number of people, which is counted.
///
/// @param theme id of a code; empty when none is chosen, or it is no longer in the codebook
/// @param group of whom; empty for everybody
/// @param quote the best quotation, in the current text; empty when none is chosen, or nothing of
///   it is left
/// @param counter the counter-example, likewise
/// @param fit empty until somebody decides
/// @param conclusion what follows from both
public record JointEntry(
    RegistryFinding finding,
    OptionalInt theme,
    Optional<RegistryGroup> group,
    Optional<Segment> quote,
    Optional<Segment> counter,
    Optional<Fit> fit,
    String conclusion) {
  public static final JointEntry EMPTY =
      new JointEntry(
          RegistryFinding.NONE,
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "");

  public JointEntry {
    conclusion = conclusion.strip();
  }

  public JointEntry with(RegistryFinding other) {
    return new JointEntry(other, theme, group, quote, counter, fit, conclusion);
  }

  public JointEntry of(OptionalInt otherTheme, Optional<RegistryGroup> otherGroup) {
    return new JointEntry(finding, otherTheme, otherGroup, quote, counter, fit, conclusion);
  }

  public JointEntry quoting(Optional<Segment> best, Optional<Segment> against) {
    return new JointEntry(finding, theme, group, best, against, fit, conclusion);
  }

  public JointEntry concluding(Optional<Fit> how, String what) {
    return new JointEntry(finding, theme, group, quote, counter, how, what);
  }
}
