package no.sitat.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import no.sitat.http.view.Refused;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;

/// What is recorded of one respondent for one variable.
///
/// @param variable key, or `key@moment` with `immigration`, `interview`, `emigration` or a day
/// @param status `present`, `unknown`, `not_applicable`, `not_asked` or `empty`; left out it goes
///   by the text
record NewValue(
    @JsonProperty(required = true) String variable,
    Optional<String> status,
    Optional<String> text) {
  Value value() {
    var words = text.map(String::strip).orElse("");
    var wanted =
        status
            .map(NewValue::status)
            .orElse(words.isEmpty() ? ValueStatus.EMPTY : ValueStatus.PRESENT);
    if (wanted == ValueStatus.PRESENT && words.isEmpty()) {
      throw Refused.field("text", "verdien mangler", "the value is missing");
    }
    return new Value(wanted, wanted == ValueStatus.PRESENT ? words : "", moment());
  }

  /// The variable's key, without the moment.
  String key() {
    return moment().isEmpty() ? variable : variable.substring(0, variable.lastIndexOf('@'));
  }

  private String moment() {
    var said = variable.substring(variable.lastIndexOf('@') + 1);
    return said.length() < variable.length() && Value.isMoment(said) ? said : "";
  }

  private static ValueStatus status(String key) {
    return Arrays.stream(ValueStatus.values())
        .filter(each -> each.key().equals(key.replace('-', '_')))
        .findFirst()
        .orElseThrow(() ->
            Refused.field(
                "status",
                "status er present, unknown, not_applicable, not_asked eller empty",
                "the status is present, unknown, not_applicable, not_asked or empty"));
  }
}
