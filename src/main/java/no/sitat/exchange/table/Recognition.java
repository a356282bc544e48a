package no.sitat.exchange.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sitat.coding.Study;
import no.sitat.registry.ValueStatus;
import no.sitat.search.theme.Passage;

/// How easily those who spoke are recognised by what an [Attribution] tells of them: an attribution
/// that fits fewer than five respondents of the table is narrow.
public final class Recognition {
  /// The usual threshold of protection.
  private static final int FEW = 5;

  private final Study study;
  private final List<String> variables;
  private final Map<List<String>, Integer> people = new HashMap<>();

  /// @param variables keys of the variables that are told; with none, nothing is narrow
  public Recognition(Study study, List<String> variables) {
    this.study = study;
    this.variables = List.copyOf(variables);
    if (!variables.isEmpty()) {
      study
          .respondents()
          .respondents()
          .forEach(respondent -> people.merge(told(respondent.id()), 1, Integer::sum));
    }
  }

  private List<String> told(int respondent) {
    return variables.stream()
        .map(key ->
            study
                .respondents()
                .group(respondent, key)
                .filter(group -> !ValueStatus.isLabel(group))
                .orElse(""))
        .toList();
  }

  /// How many of the passages have a narrow attribution.
  public int narrow(Collection<Passage> passages) {
    return variables.isEmpty()
        ? 0
        : (int)
            passages.stream()
                .filter(passage -> !passage.respondents().isEmpty())
                .filter(passage -> isNarrow(told(passage.respondents().getFirst())))
                .count();
  }

  private boolean isNarrow(List<String> told) {
    return told.stream().anyMatch(group -> !group.isEmpty()) && people.getOrDefault(told, 0) < FEW;
  }
}
