package no.sitat.registry.classification;

import java.util.ArrayList;
import java.util.List;
import no.sitat.registry.RespondentTable;
import no.sitat.registry.ValueStatus;
import no.sitat.registry.Variable;

/// How well a classification knows the values of a variable, on the day it states.
///
/// Counts people as the table of respondents shows them; nothing here may leave the house.
///
/// @param mapped respondents whose value has a category
/// @param unmapped values that have none, those of most respondents first
public record Fit(Variable variable, long mapped, List<Unmapped> unmapped) {
  public Fit {
    unmapped = List.copyOf(unmapped);
  }

  /// A value without a category.
  ///
  /// @param isEverMapped whether it has one on another day
  public record Unmapped(String value, long respondents, boolean isEverMapped) {}

  /// Of the variables it is offered for, in order of import.
  public static List<Fit> of(RespondentTable table, Classification classification) {
    return table.variables().stream()
        .filter(each -> DerivedChoices.fits(table, each, classification))
        .map(each -> of(table, each, classification))
        .toList();
  }

  /// Of a variable, whether it is offered for it or not.
  public static Fit of(RespondentTable table, Variable variable, Classification classification) {
    var column = table.column(variable.key()).orElseThrow();
    var people = new long[column.groups().size()];
    for (int group : column.groupOf()) {
      if (group >= 0) {
        people[group]++;
      }
    }
    long mapped = 0;
    var unmapped = new ArrayList<Unmapped>();
    for (int group = 0; group < people.length; group++) {
      var value = column.groups().get(group);
      if (ValueStatus.isLabel(value)) {
        continue;
      }
      if (classification.place(value, classification.heading().asOf()) instanceof Placement.In) {
        mapped += people[group];
      } else {
        unmapped.add(new Unmapped(value, people[group], classification.isEverMapped(value)));
      }
    }
    unmapped.sort((one, other) -> Long.compare(other.respondents(), one.respondents()));
    return new Fit(variable, mapped, unmapped);
  }
}
