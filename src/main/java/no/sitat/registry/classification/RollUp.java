package no.sitat.registry.classification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.Value;
import no.sitat.registry.ValueStatus;

/// Rolls values up one by one, each value of each day looked up once.
final class RollUp {
  private record Asked(String text, LocalDate day) {}

  private final Classification classification;
  private final int level;
  private final Function<Respondent, LocalDate> days;
  private final Map<Asked, Value> known = new HashMap<>();

  /// @param level 0 for the coarsest
  RollUp(Classification classification, int level, Function<Respondent, LocalDate> days) {
    this.classification = classification;
    this.level = level;
    this.days = days;
  }

  Value of(Respondent respondent, Value value) {
    return value.status() == ValueStatus.PRESENT
        ? known.computeIfAbsent(new Asked(value.text(), days.apply(respondent)), this::placed)
        : value;
  }

  private Value placed(Asked asked) {
    return switch (classification.place(asked.text(), asked.day(), level)) {
      case Placement.In(var category) -> Value.present(category.name().nb());
      case Placement.Unmapped() -> Value.present(RespondentTable.UNMAPPED);
    };
  }
}
