package no.sitat.project.searches;

import java.util.Optional;
import no.sitat.codebook.Code;
import no.sitat.coding.SavedSearch;
import no.sitat.coding.SegmentUnit;
import no.sitat.coding.Study;
import no.sitat.project.disk.Problem;
import no.sitat.project.disk.ProjectError;

/// A rule as it was when a person saw what it suggests. A decision is about that rule; it is not
/// booked when another has taken its place.
///
/// @param id of the saved search
/// @param code key
public record RuleAsSeen(
    int id, String query, boolean interviewers, SegmentUnit unit, String code) {
  /// @throws ProjectError if it is no rule
  public static RuleAsSeen of(SavedSearch rule, Study study) {
    return new RuleAsSeen(
        rule.id(),
        rule.query(),
        rule.interviewers(),
        rule.unit(),
        code(rule, study).map(Code::key).orElseThrow(() -> SuggestionDesk.notARule(rule)));
  }

  private static Optional<Code> code(SavedSearch rule, Study study) {
    return rule.code().isPresent()
        ? study.codebook().code(rule.code().getAsInt())
        : Optional.empty();
  }

  /// @throws ProjectError [Problem#CHANGED_MEANWHILE] if the rule is another now
  public void checkIsStill(SavedSearch now, Study study) {
    if (!equals(of(now, study))) {
      throw ProjectError.of(
          Problem.CHANGED_MEANWHILE,
          "rule",
          "Regelen «" + now.name() + "» er endret siden den foreslo dette. Ingenting er lagret.",
          "The rule “" + now.name() + "” has changed since it suggested this. Nothing was saved.");
    }
  }
}
