package no.sitat.project.desk;

import java.util.List;
import no.sitat.registry.Value;

/// A respondent to add, with what is known of the person already.
///
/// @param known one for each variable at most
public record RespondentDraft(String label, List<Known> known) {
  public RespondentDraft {
    known = List.copyOf(known);
  }

  /// What is recorded for one variable.
  ///
  /// @param variable id
  public record Known(int variable, Value value) {}

  /// Who it is; never what is known of the person.
  @Override
  public String toString() {
    return "RespondentDraft[" + label + ", " + known.size() + " values]";
  }
}
