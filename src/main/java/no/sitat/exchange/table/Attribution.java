package no.sitat.exchange.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sitat.coding.Study;
import no.sitat.registry.ValueStatus;
import no.sitat.search.Quote;

/// What a quotation that is passed on tells of the person who spoke: their groups by the chosen
/// variables, as in “Kvinne, 30–39”, and nothing that names them.
///
/// @param variables keys of variables; where none is chosen, a file is the team's own copy and
///   names respondent, document and turn
public record Attribution(Study study, List<String> variables) {
  public Attribution {
    variables = List.copyOf(variables);
  }

  /// Whether respondents are told by their groups only.
  public boolean isByGroups() {
    return !variables.isEmpty();
  }

  /// The groups of the first respondent quoted; “informant” where none is known.
  String of(Quote quote) {
    var groups =
        quote.respondents().stream()
            .limit(1)
            .flatMap(id -> variables.stream().flatMap(key -> group(id, key)))
            .collect(Collectors.joining(", "));
    return groups.isEmpty() ? "informant" : groups;
  }

  private Stream<String> group(int respondent, String variable) {
    return study.respondents().group(respondent, variable).stream()
        .filter(group -> !ValueStatus.isLabel(group));
  }
}
