package no.sitat.publication;

import java.util.List;
import java.util.OptionalInt;
import no.sitat.disclosure.passport.Ladder;
import no.sitat.disclosure.passport.Sample;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable.Column;

/// Everybody a quote could be of, with their numbers in the sample.
record Crowd(List<Respondent> people, Sample sample) {
  static Crowd of(List<Respondent> people, List<Rungs> rungs) {
    var ladders =
        rungs.stream()
            .map(each ->
                new Ladder(
                    each.variable().key(),
                    each.columns().stream().map(column -> step(column, people)).toList()))
            .toList();
    return new Crowd(List.copyOf(people), new Sample(people.size(), ladders));
  }

  private static Ladder.Step step(Column column, List<Respondent> people) {
    return new Ladder.Step(
        column.groups(),
        people.stream()
            .map(each ->
                Rungs.isKnown(column, each.id()) ? column.groupOf()[each.id()] : Ladder.UNKNOWN)
            .toList());
  }

  /// Empty for somebody who is not one of them.
  OptionalInt number(Respondent person) {
    for (int number = 0; number < people.size(); number++) {
      if (people.get(number).id() == person.id()) {
        return OptionalInt.of(number);
      }
    }
    return OptionalInt.empty();
  }
}
