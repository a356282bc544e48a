package no.sitat.project.desk;

import java.util.List;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;
import no.sitat.registry.VariableType;

/// A group that came to be because somebody wrote a value nobody had.
///
/// @param variable its key
/// @param value the name of the group
public record NewGroup(String variable, String value) {
  /// Those that the table as it was does not have, each once; numbers, dates and free text make no
  /// groups.
  static List<NewGroup> among(RespondentTable before, List<ValueWords.Told> changes) {
    return changes.stream()
        .filter(change -> change.after().status() == ValueStatus.PRESENT)
        .filter(change -> hasGroups(change.variable()))
        .map(change -> new NewGroup(change.variable().key(), change.after().text()))
        .distinct()
        .filter(group ->
            before.column(group.variable()).stream()
                .noneMatch(column -> column.groups().contains(group.value())))
        .toList();
  }

  private static boolean hasGroups(Variable variable) {
    return variable.type() == VariableType.CATEGORY || variable.type() == VariableType.ORDERED;
  }
}
