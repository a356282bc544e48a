package no.sitat.disclosure.release;

import java.util.Comparator;
import java.util.List;

/// Whether tables may stand beside each other, and what they give away if not.
///
/// @param answer as bad as the worst finding; without any, a warning when not everything was worked
///   out
/// @param findings the worst first
/// @param isWhole whether everything that holds between the numbers was taken into account; if not,
///   what follows only from what was left out is not among the findings
public record JointVerdict(Answer answer, List<JointFinding> findings, boolean isWhole) {
  /// From good to bad.
  public enum Answer {
    /// Nothing small follows.
    SAFE,
    /// Something may follow: for somebody who takes descriptions for granted, or it could not be
    /// worked out.
    WARN,
    /// A small number of people follows.
    REFUSE
  }

  public JointVerdict {
    findings = List.copyOf(findings);
  }

  static JointVerdict of(List<JointFinding> findings, boolean isWhole) {
    var sorted =
        findings.stream().sorted(Comparator.comparing(JointFinding::strength).reversed()).toList();
    var least = isWhole ? Answer.SAFE : Answer.WARN;
    var answer = sorted.isEmpty() ? least : sorted.getFirst().strength();
    return new JointVerdict(answer, sorted, isWhole);
  }
}
