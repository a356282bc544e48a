package no.sitat.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import no.sitat.disclosure.passport.Ladder;
import no.sitat.disclosure.passport.Sample;
import no.sitat.registry.Respondent;
import no.sitat.registry.RespondentTable.Column;

/// Everybody a quote could be of, with their numbers in the sample.
final class Crowd {
  private final Sample sample;
  private final Map<Integer, Integer> numbers = new HashMap<>();

  Crowd(List<Respondent> people, List<Rungs> rungs) {
    people.forEach(person -> numbers.put(person.id(), numbers.size()));
    sample =
        new Sample(
            people.size(),
            rungs.stream()
                .map(each ->
                    new Ladder(
                        each.variable().key(),
                        each.columns().stream().map(column -> step(column, people)).toList()))
                .toList());
  }

  private static Ladder.Step step(Column column, List<Respondent> people) {
    return new Ladder.Step(
        column.groups(),
        people.stream()
            .map(each ->
                Rungs.isKnown(column, each.id()) ? column.groupOf()[each.id()] : Ladder.UNKNOWN)
            .toList());
  }

  Sample sample() {
    return sample;
  }

  /// Empty for somebody who is not one of them.
  OptionalInt number(int respondent) {
    var number = numbers.get(respondent);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
